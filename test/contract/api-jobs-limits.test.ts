import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { QuarantineResponse } from '#domain';
import { answerOf, problemOf } from './api-server.ts';
import {
  acceptedJob,
  anArticle,
  discard,
  jobWhen,
  openJobsServer,
  sendFiles,
  sendJson,
  type JobsServer,
  type SentFile,
} from './api-jobs-server.ts';

let server: JobsServer;
beforeAll(async () => {
  server = await openJobsServer({
    limits: {
      files: 5,
      fileSize: 3_000_000,
      totalSize: 5_000_000,
      unpackedSize: 8_000_000,
      entries: 20,
      queued: 2,
      kept: 3,
    },
  });
});
afterAll(() => discard(server));

const reasonsOf = async (files: readonly SentFile[]) => {
  const { id } = await acceptedJob(await sendFiles(server.address, files));
  const { state, counts } = await jobWhen(server.address, id);
  const { items } = await answerOf(
    await fetch(`${server.address}/api/jobs/${id}/quarantine`),
    QuarantineResponse,
  );
  expect(state).toBe('done');
  return { counts, items };
};
const noise = (length: number) =>
  Uint8Array.from({ length }, (_, index) => (index * 7919 + (index >> 8) * 104_729) & 0xff);

describe('an archive that is too much is set aside, and the files beside it are stored', () => {
  const goodBytes = Buffer.from(String(anArticle('inside').content));
  /** An archive in an archive, as often as said. */
  const nested = (times: number): Uint8Array =>
    times === 0 ? goodBytes : zipSync({ [`${times}.${times === 1 ? 'jsonl' : 'zip'}`]: nested(times - 1) });

  test.for<readonly [string, SentFile, RegExp]>([
    [
      'a gzip bomb',
      { name: 'bomb.gz', content: gzipSync(Buffer.alloc(30_000_000)) },
      /3000000 bytes|200 times/,
    ],
    ['a tar bomb', { name: 'bomb.tar.gz', content: gzipSync(Buffer.alloc(30_000_000)) }, /200 times/],
    [
      'a zip bomb',
      { name: 'bomb.zip', content: zipSync({ 'a.txt': new Uint8Array(2_900_000) }) },
      /200 times/,
    ],
    [
      'too large a file',
      { name: 'large.zip', content: zipSync({ 'a.txt': noise(3_100_000) }) },
      /3000000 bytes/,
    ],
    [
      'too much in all',
      {
        name: 'much.zip',
        content: zipSync(
          Object.fromEntries(
            [1, 2, 3].map((each) => [
              `${each}.gz`,
              gzipSync(Buffer.from('新闻'.repeat(450_000)), { level: 1 }),
            ]),
          ),
        ),
      },
      /200 times|8000000 bytes/,
    ],
    [
      'too many entries',
      {
        name: 'many.zip',
        content: zipSync(
          Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`${index}/`, new Uint8Array()])),
        ),
      },
      /more than 20 entries/,
    ],
    ['archives in archives in archives', { name: 'deep.zip', content: nested(5) }, /more than 3 times over/],
    [
      'a name that leads outside',
      { name: 'slip.zip', content: zipSync({ '../../evil.jsonl': goodBytes }) },
      /relative path/,
    ],
    ['half a zip', { name: 'half.zip', content: zipSync({ 'a.jsonl': goodBytes }).slice(0, 60) }, /./],
    ['half a gzip', { name: 'half.gz', content: gzipSync(goodBytes).subarray(0, 30) }, /unexpected end/],
  ])('%s', async ([key, file, reason]) => {
    const { counts, items } = await reasonsOf([file, anArticle(key)]);
    expect(counts.stored).toBe(1);
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      expect(item).toMatchObject({ stage: 'unpack', reason: expect.stringMatching(reason) });
      expect(item.origin).toMatch(new RegExp(`^${file.name}`));
    }
    expect(await readdir(join(server.folder))).not.toContain('evil.jsonl');
  });
});

describe('more at once than is taken is refused, and nothing stays of it', () => {
  const some = (length: number, size = 10) =>
    Array.from({ length }, (_, index) => ({ name: `${index}.txt`, content: noise(size) }));

  test.for<readonly [string, readonly SentFile[], RegExp]>([
    ['too many files', some(6), /5 files/],
    ['too large a file', some(1, 3_000_001), /3000000 bytes/],
    ['too much in all', some(2, 2_600_000), /5000000 bytes/],
  ])('%s', async ([, files, reason]) => {
    const before = await readdir(join(server.folder, 'graph', 'jobs'));
    const { code, detail } = await problemOf(await sendFiles(server.address, files));
    expect([code, detail]).toEqual(['too_large', expect.stringMatching(reason)]);
    expect(await readdir(join(server.folder, 'graph', 'jobs'))).toEqual(before);
  });

  test('an upload that breaks off leaves nothing behind', async () => {
    const before = await readdir(join(server.folder, 'graph', 'jobs'));
    const { hostname, port } = new URL(server.address);
    const socket = connect(Number(port), hostname);
    socket.write(
      'POST /api/jobs HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\n' +
        'Content-Length: 5000\r\n\r\n--x\r\nContent-Disposition: form-data; name="f"; filename="a.txt"\r\n\r\nabc',
    );
    await wait(300);
    expect(await readdir(join(server.folder, 'graph', 'jobs'))).toHaveLength(before.length + 1);
    socket.destroy();
    await wait(300);
    expect(await readdir(join(server.folder, 'graph', 'jobs'))).toEqual(before);
  });

  test('where too many jobs wait, the next is told when to come again', async () => {
    const running = await acceptedJob(
      await sendFiles(server.address, [
        {
          name: 'long.jsonl',
          content: Array.from({ length: 150 }, (_, index) => anArticle(`long-${index}`).content).join('\n'),
        },
      ]),
    );
    await jobWhen(server.address, running.id, ({ state }) => state === 'running');
    const waiting = [];
    for (const key of ['q1', 'q2'])
      waiting.push(await acceptedJob(await sendFiles(server.address, [anArticle(key)])));
    for (const response of [
      await sendFiles(server.address, [anArticle('q3')]),
      await sendJson(server.address, { text: '第三篇' }),
    ]) {
      expect(response.headers.get('retry-after')).toBe('30');
      expect((await problemOf(response)).code).toBe('too_many_requests');
    }
    for (const { id } of [running, ...waiting]) await jobWhen(server.address, id);
  });

  test('records are kept of the last jobs alone', async () => {
    await reasonsOf([anArticle('kept')]);
    expect(server.jobs.list()).toHaveLength(3);
    expect(await readdir(join(server.folder, 'graph', 'jobs'))).toHaveLength(3);
  });
});
