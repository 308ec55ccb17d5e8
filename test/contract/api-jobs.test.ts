import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { pack } from 'tar-stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AddedResponse, JobsResponse, QuarantineResponse, type Job } from '#domain';
import { PROJECT_ROOT } from '../../server/project.ts';
import { answerOf, problemOf, sendRaw } from './api-server.ts';
import {
  acceptedJob,
  anArticle,
  discard,
  eventsOf,
  jobWhen,
  openJobsServer,
  sendFiles,
  sendJson,
  type JobsServer,
  type SentFile,
} from './api-jobs-server.ts';

let server: JobsServer;
beforeAll(async () => {
  server = await openJobsServer({ limits: { heartbeatMs: 50 } });
});
afterAll(() => discard(server));

const bytes = (text: string | Uint8Array) => (typeof text === 'string' ? Buffer.from(text) : text);
const zip = (...files: readonly SentFile[]) =>
  zipSync(Object.fromEntries(files.map(({ name, content }) => [name, bytes(content)])));
async function tar(...files: readonly SentFile[]): Promise<Buffer> {
  const archive = pack();
  for (const { name, content } of files) archive.entry({ name }, Buffer.from(bytes(content)));
  archive.finalize();
  const chunks: Uint8Array[] = [];
  for await (const chunk of archive) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return Buffer.concat(chunks);
}
const run = async (files: readonly SentFile[]) =>
  jobWhen(server.address, (await acceptedJob(await sendFiles(server.address, files))).id);
const quarantineOf = async ({ id }: Job, query = '') =>
  answerOf(await fetch(`${server.address}/api/jobs/${id}/quarantine${query}`), QuarantineResponse);
const addedBy = async ({ id }: Job, query = '') =>
  answerOf(await fetch(`${server.address}/api/jobs/${id}/added${query}`), AddedResponse);

describe('each way in', () => {
  test('files: good ones are stored, bad ones are set aside with stage and reason', async () => {
    const job = await run([
      anArticle('mixed-1'),
      { name: '坏.jpg', content: Buffer.from('ffd8ffe000104a46494600', 'hex') },
      { name: 'two.jsonl', content: `${String(anArticle('mixed-2').content)}\nnot json\n` },
    ]);
    expect(job).toMatchObject({
      state: 'done',
      kind: 'files',
      counts: { files: 3, filesDone: 3, stored: 2, unchanged: 0, replaced: 0, quarantined: 2 },
    });
    const { items, total } = await quarantineOf(job);
    expect(items).toEqual([
      { origin: '坏.jpg', stage: 'read', reason: expect.stringContaining('binary') },
      { origin: 'two.jsonl:2', stage: 'read', reason: expect.stringContaining('JSON') },
    ]);
    expect(total).toBe(2);
    const page = await quarantineOf(job, '?limit=1');
    expect(page).toMatchObject({ total: 2, remaining: 1, nextCursor: '1' });
    expect((await quarantineOf(job, '?cursor=1')).items).toEqual([items[1]]);
  });

  test('text that is pasted, with what is known of it', async () => {
    const sent = await sendJson(server.address, {
      text: '俄防长访华\n俄罗斯国防部长别洛乌索夫10月14日抵达北京，与中国国防部长董军会谈。',
      url: 'https://pasted.example/1',
      publishedAt: '2024-10-15',
    });
    expect(sent.headers.get('location')).toMatch(/^\/api\/jobs\/[\da-f-]{36}$/);
    const job = await jobWhen(server.address, (await acceptedJob(sent)).id);
    expect(job).toMatchObject({ kind: 'text', counts: { files: 1, stored: 1, quarantined: 0 } });
    const { nodes } = await addedBy(job);
    expect(nodes).toEqual(expect.arrayContaining(['person/belousov-andrei', 'country/RU']));
    const article = nodes.find((id) => id.startsWith('article/')) ?? '';
    const stored = await (
      await fetch(`${server.address}/api/articles/${encodeURIComponent(article)}`)
    ).json();
    expect(stored).toMatchObject({ article: { title: '俄防长访华', url: 'https://pasted.example/1' } });
  });

  test('archives, packed in one another, are opened and named', async () => {
    const inner = zip(anArticle('nested'), { name: '.hidden.jsonl', content: 'x' });
    const tarred = await tar({ name: 'in/inner.zip', content: inner }, anArticle('in-tar'));
    const job = await run([
      { name: 'all.tar.gz', content: gzipSync(tarred) },
      { name: 'one.jsonl.gz', content: gzipSync(bytes(anArticle('in-gz').content)) },
    ]);
    expect(job.counts).toMatchObject({ files: 4 + 1, stored: 3, quarantined: 0 });
    const { total } = await addedBy(job);
    expect(total).toBe(3);
  });

  test('what a job added comes page by page, and again what was there already', async () => {
    const job = await run([anArticle('added-1'), anArticle('added-2'), anArticle('added-1')]);
    expect(job.counts).toMatchObject({ files: 3, stored: 2, unchanged: 1 });
    const first = await addedBy(job, '?limit=1');
    expect(first).toMatchObject({ total: 2, remaining: 1, nextCursor: '1' });
    const second = await addedBy(job, `?limit=1&cursor=${first.nextCursor}`);
    expect(second.remaining).toBe(0);
    for (const { nodes } of [first, second]) {
      expect(nodes.filter((id) => id.startsWith('article/'))).toHaveLength(1);
      expect(nodes).toContain('country/RU');
      expect(nodes.some((id) => id.startsWith('event/visit/'))).toBe(true);
    }
  });
});

describe('events of a job', () => {
  test('come as they happen, and go on after the last one seen without loss', async () => {
    const files = Array.from({ length: 20 }, (_, index) => anArticle(`stream-${index}`));
    const { id } = await acceptedJob(await sendFiles(server.address, files));
    const follow = (after?: number) =>
      fetch(`${server.address}/api/jobs/${id}/events`, {
        headers: after === undefined ? {} : { 'last-event-id': String(after) },
      });
    const stream = await follow();
    expect(stream.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const seen: number[] = [];
    for await (const { seq } of eventsOf(stream)) {
      seen.push(seq);
      if (seq === 9) break;
    }
    for await (const event of eventsOf(await follow(9))) {
      seen.push(event.seq);
      if (event.type === 'article') {
        expect(event.result.outcome).toBe('stored');
        expect(event.progress.articlesPerSecond).toBeGreaterThan(0);
      }
      if (event.type === 'file') expect(event.progress.secondsLeft).toBeGreaterThanOrEqual(0);
      if (event.type === 'state') expect(event.state).toBe('done');
    }
    // Queued, running, done; an article and a file each.
    expect(seen).toEqual(Array.from({ length: 3 + 2 * files.length }, (_, index) => index + 1));
    expect((await follow(seen.length)).status).toBe(204);
    const headers = { 'last-event-id': 'x' };
    const refused = await fetch(`${server.address}/api/jobs/${id}/events`, { headers });
    expect((await problemOf(refused)).code).toBe('invalid_input');
  });

  test('a sign of life comes while nothing happens', async () => {
    const blocker = await acceptedJob(
      await sendFiles(
        server.address,
        Array.from({ length: 60 }, (_, index) => anArticle(`busy-${index}`)),
      ),
    );
    const { id } = await acceptedJob(await sendFiles(server.address, [anArticle('waiting')]));
    const response = await fetch(`${server.address}/api/jobs/${id}/events`);
    expect(await response.text()).toContain('\n: still here\n');
    await jobWhen(server.address, blocker.id);
  });
});

describe('cancelling', () => {
  test('stops a running job after the articles in hand; what is stored stays and is said', async () => {
    const files = Array.from({ length: 200 }, (_, index) => anArticle(`cancel-${index}`));
    const { id } = await acceptedJob(await sendFiles(server.address, files));
    await jobWhen(server.address, id, ({ counts }) => counts.stored > 0);
    const response = await fetch(`${server.address}/api/jobs/${id}`, { method: 'DELETE' });
    const job = (await response.json()) as Job;
    expect(job).toMatchObject({ state: 'cancelled', note: expect.stringContaining('stay') });
    expect(job.counts.stored).toBeGreaterThan(0);
    expect(job.counts.stored).toBeLessThan(200);
    expect((await addedBy(job)).total).toBe(job.counts.stored);
    const again = await fetch(`${server.address}/api/jobs/${id}`, { method: 'DELETE' });
    expect((await problemOf(again)).code).toBe('conflict');
  });

  test('takes a waiting job from the queue; the one before it goes on', async () => {
    const first = await acceptedJob(await sendFiles(server.address, [anArticle('before-1')]));
    const second = await acceptedJob(await sendFiles(server.address, [anArticle('never')]));
    const { state } = (await (
      await fetch(`${server.address}/api/jobs/${second.id}`, { method: 'DELETE' })
    ).json()) as Job;
    expect(state).toBe('cancelled');
    expect((await jobWhen(server.address, first.id)).state).toBe('done');
  });
});

test('finished jobs keep their records and nothing of what was sent', async () => {
  const { id } = await run([anArticle('record')]);
  const { jobs } = await answerOf(await fetch(`${server.address}/api/jobs`), JobsResponse);
  expect(jobs[0]?.id).toBe(id);
  expect((await readdir(join(server.folder, 'graph', 'jobs', id))).toSorted()).toEqual([
    'job.json',
    'journal.jsonl',
  ]);
});

test('the metrics count jobs by state, and the description says what is sent and that 202 answers', async () => {
  await run([anArticle('metrics')]);
  const page = await (await fetch(`${server.address}/metrics`)).text();
  expect(page).toMatch(/^mailuo_jobs\{state="done"\} [1-9]/m);
  const document: unknown = await (await fetch(`${server.address}/api/openapi.json`)).json();
  expect(document).toMatchObject({
    paths: {
      '/api/jobs': {
        post: {
          requestBody: {
            content: {
              'application/json': { schema: { anyOf: [{ required: ['urls'] }, { required: ['text'] }] } },
              'multipart/form-data': { schema: { type: 'object' } },
            },
          },
          responses: { 202: { content: { 'application/json': {} } } },
        },
      },
    },
  });
  expect(document).not.toHaveProperty(['paths', '/api/jobs', 'post', 'responses', '200']);
});

test('other requests are answered while the samples are read five times over', async () => {
  const folder = join(PROJECT_ROOT, 'samples', 'articles');
  const samples = await Promise.all(
    (await readdir(folder)).map(async (name) => ({ name, content: await readFile(join(folder, name)) })),
  );
  // The same text under another name is the same article: each copy says which it is.
  const copies = Array.from({ length: 5 }, (_, copy) =>
    samples.map(({ name, content }) => ({
      name: `${copy}-${name}`,
      content: Buffer.concat([content, Buffer.from(`\n第${copy}份。\n`)]),
    })),
  ).flat();
  const { id } = await acceptedJob(await sendFiles(server.address, copies));
  await jobWhen(server.address, id, ({ counts }) => counts.filesDone > 0);
  const took: number[] = [];
  for (let asked = 0; asked < 15; asked += 1) {
    const started = performance.now();
    expect((await fetch(`${server.address}/api/health`)).status).toBe(200);
    took.push(performance.now() - started);
    expect((await fetch(`${server.address}/api/search?q=${encodeURIComponent('普京')}`)).status).toBe(200);
  }
  expect((await fetch(`${server.address}/api/jobs/${id}`)).status).toBe(200);
  expect(took.toSorted((a, b) => a - b)[7]).toBeLessThan(500);
  const { state } = await jobWhen(server.address, id);
  expect(state).toBe('done');
});

describe('what is no job', () => {
  test.for<readonly [string, unknown]>([
    ['an address that is none', { urls: ['nonsense'] }],
    ['a file address', { urls: ['file:///etc/passwd'] }],
    ['no addresses', { urls: [] }],
    ['empty text', { text: '  ' }],
    ['both', { text: 'a', urls: ['https://a.example/'] }],
    ['a day that is none', { text: 'a', publishedAt: 'gestern' }],
    ['a list', []],
  ])('%s is refused', async ([, body]) => {
    expect((await problemOf(await sendJson(server.address, body))).code).toBe('invalid_input');
  });

  test('a form without files, a broken one, and a body of another type are refused', async () => {
    expect((await problemOf(await sendFiles(server.address, []))).detail).toMatch(/no file/);
    for (const headers of [
      { 'content-type': 'multipart/form-data' },
      { 'content-type': 'multipart/form-data; boundary=x' },
      { 'content-type': 'text/html' },
    ]) {
      const response = await fetch(`${server.address}/api/jobs`, {
        method: 'POST',
        headers,
        body: 'no form',
      });
      expect((await problemOf(response)).code).toBe('invalid_input');
    }
  });

  test('an id that no job has, or that is none', async () => {
    const unknown = await fetch(`${server.address}/api/jobs/00000000-0000-4000-8000-000000000000`);
    expect((await problemOf(unknown)).code).toBe('not_found');
    expect((await problemOf(await fetch(`${server.address}/api/jobs/..%2F..%2Fetc`))).code).toBe(
      'invalid_input',
    );
  });

  test('a body of 100 MB is refused by its header, before it is sent', async () => {
    const head = [
      'POST /api/jobs HTTP/1.1',
      'Host: localhost',
      'Content-Type: multipart/form-data; boundary=x',
      'Content-Length: 100000000',
      '\r\n',
    ].join('\r\n');
    const started = performance.now();
    const { status, text } = await sendRaw(server.address, head);
    expect([status, text]).toEqual([413, expect.stringContaining('too_large')]);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
