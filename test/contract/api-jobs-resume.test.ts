import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { zipSync } from 'fflate';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { QuarantineResponse, type JobEvent } from '#domain';
import { openStore, type GraphStore } from '#store';
import { PROJECT_ROOT } from '../../server/project.ts';
import { answerOf } from './api-server.ts';
import {
  acceptedJob,
  anArticle,
  discard,
  eventsOf,
  jobWhen,
  openJobsServer,
  sendFiles,
  type SentFile,
} from './api-jobs-server.ts';
import { dump } from './dump.ts';

let folder: string;
let running: ChildProcess | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailuo-resume-'));
});
afterEach(async () => {
  running?.kill('SIGKILL');
  running = undefined;
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function start(): Promise<{
  readonly address: string;
  readonly end: (signal: NodeJS.Signals) => Promise<void>;
}> {
  const script = join(PROJECT_ROOT, 'ingest', 'cli.ts');
  const graph = join(folder, 'graph');
  const options = ['start', '--store', `embedded:${graph}`, '--port', '0', '--no-samples'];
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions=mailuo-source', script, ...options],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  running = child;
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /^Mailuo is at (\S+)/.exec(line)?.[1];
    if (address === undefined) continue;
    return {
      address,
      end: async (signal) => {
        const ended = once(child, 'exit');
        child.kill(signal);
        await ended;
      },
    };
  }
  throw new Error('the server did not start');
}

const PLACES = [
  '北京',
  '上海',
  '哈尔滨',
  '莫斯科',
  '圣彼得堡',
  '喀山',
  '大连',
  '青岛',
  '广州',
  '武汉',
  '昆明',
];
/** Each of another visit, as one event that all report would be written anew with every article. */
const visits = Array.from({ length: 100 }, (_, index) => {
  const day = `${1 + Math.floor(index / 10)}月${1 + 2 * (index % 10)}日`;
  const place = PLACES[index % PLACES.length];
  return JSON.stringify({
    title: `俄防长${day}访问${place}`,
    text: `俄罗斯国防部长别洛乌索夫${day}抵达${place}进行访问，与中国国防部长董军会谈。`,
    url: `https://a.example/visit-${index}`,
    publishedAt: '2024-12-15',
  });
});
/** One file of many, which ends in a second batch, an archive, a bad file, and single ones. */
const files: readonly SentFile[] = [
  {
    name: 'many.jsonl',
    content: [...visits.slice(0, 60), 'not json'].join('\n'),
  },
  {
    name: 'some.zip',
    content: zipSync(
      Object.fromEntries(visits.slice(60, 80).map((visit, index) => [`${index}.jsonl`, Buffer.from(visit)])),
    ),
  },
  { name: 'bad.jpg', content: Buffer.from('ffd8ffe000104a46494600', 'hex') },
  ...visits.slice(80).map((content, index) => ({ name: `${index}.jsonl`, content })),
];
const FILES = 2 + 20 + 1 + 20;
const COUNTS = { files: FILES, filesDone: FILES, replaced: 0, quarantined: 2 };

async function eventsFrom(
  address: string,
  id: string,
  after: number,
  isLast: (event: JobEvent) => boolean = () => false,
): Promise<JobEvent[]> {
  const response = await fetch(`${address}/api/jobs/${id}/events`, {
    headers: { 'last-event-id': String(after) },
  });
  const events: JobEvent[] = [];
  for await (const event of eventsOf(response)) {
    events.push(event);
    if (isLast(event)) break;
  }
  return events;
}

async function graphOf(store: GraphStore) {
  try {
    return await dump(store);
  } finally {
    await store.close();
  }
}

const next = anArticle('next job');

/** What the same files give where nothing goes wrong. */
async function undisturbed() {
  const server = await openJobsServer();
  const { id } = await acceptedJob(await sendFiles(server.address, files));
  await jobWhen(server.address, id);
  await jobWhen(server.address, (await acceptedJob(await sendFiles(server.address, [next]))).id);
  const graph = await dump(server.store);
  await discard(server);
  return graph;
}

describe('a server that ends in the middle of a job goes on at its next start', () => {
  let expected: Awaited<ReturnType<typeof undisturbed>>;
  beforeAll(async () => {
    expected = await undisturbed();
  });

  test.for<readonly [NodeJS.Signals, string]>([
    // A kill may cut off the word that is being written down.
    ['SIGKILL', '{"seq":999,"type":"arti'],
    ['SIGTERM', ''],
  ])(
    'after %s, to the same graph and without a gap in its events',
    // Two servers start, each with its lexicons.
    { timeout: 120_000 },
    async ([signal, torn]) => {
      const first = await start();
      const { id } = await acceptedJob(await sendFiles(first.address, files));
      const waiting = await acceptedJob(await sendFiles(first.address, [next]));
      const seen = await eventsFrom(
        first.address,
        id,
        0,
        (event) => event.type === 'article' && event.progress.counts.stored === 10,
      );
      await first.end(signal);
      await appendFile(join(folder, 'graph', 'jobs', id, 'journal.jsonl'), torn);

      const second = await start();
      const job = await jobWhen(second.address, id);
      expect(job).toMatchObject({ state: 'done', counts: COUNTS });
      expect(job.counts.stored + job.counts.unchanged).toBe(visits.length);
      // What was stored and not yet written down is the batch in hand at most.
      expect(job.counts.unchanged).toBeLessThanOrEqual(signal === 'SIGTERM' ? 0 : 50);
      seen.push(...(await eventsFrom(second.address, id, seen.length)));
      expect(seen.filter((event) => event.type === 'state' && event.note !== undefined)).toHaveLength(1);
      expect(seen.map(({ seq }) => seq)).toEqual(seen.map((_, index) => index + 1));
      expect(seen.filter(({ type }) => type === 'file')).toHaveLength(FILES);
      const { items } = await answerOf(
        await fetch(`${second.address}/api/jobs/${id}/quarantine`),
        QuarantineResponse,
      );
      expect(items.map(({ origin }) => origin)).toEqual(['many.jsonl:61', 'bad.jpg']);
      expect((await jobWhen(second.address, waiting.id)).state).toBe('done');
      expect(await readdir(join(folder, 'graph', 'jobs', id))).not.toContain('spool');
      await second.end('SIGTERM');

      const graph = await graphOf(await openStore(`embedded:${join(folder, 'graph')}`));
      expect(graph).toEqual(expected);
    },
  );

  test('what was only half received is taken away', async () => {
    const id = '00000000-0000-4000-8000-000000000000';
    const first = await openJobsServer({ folder });
    await first.stop();
    await mkdir(join(folder, 'graph', 'jobs', id, 'spool'), { recursive: true });
    const second = await openJobsServer({ folder });
    expect(second.jobs.list()).toEqual([]);
    expect(await readdir(join(folder, 'graph', 'jobs'))).toEqual([]);
    await second.stop();
  });
});
