import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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

const line = (key: string) => String(anArticle(key).content);
/** One file of many, an archive, a bad file, and single ones. */
const files: readonly SentFile[] = [
  {
    name: 'many.jsonl',
    content: [...Array.from({ length: 24 }, (_, index) => line(`m${index}`)), 'not json'].join('\n'),
  },
  {
    name: 'some.zip',
    content: zipSync(
      Object.fromEntries(
        Array.from({ length: 8 }, (_, index) => [`${index}.jsonl`, Buffer.from(line(`z${index}`))]),
      ),
    ),
  },
  { name: 'bad.jpg', content: Buffer.from('ffd8ffe000104a46494600', 'hex') },
  ...Array.from({ length: 4 }, (_, index) => anArticle(`s${index}`)),
];
const COUNTS = { files: 15, filesDone: 15, replaced: 0, quarantined: 2 };

async function eventsFrom(address: string, id: string, after: number, most = Infinity): Promise<JobEvent[]> {
  const response = await fetch(`${address}/api/jobs/${id}/events`, {
    headers: { 'last-event-id': String(after) },
  });
  const events: JobEvent[] = [];
  for await (const event of eventsOf(response)) {
    events.push(event);
    if (events.length >= most) break;
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

/** What the same files give where nothing goes wrong. */
async function undisturbed(after: SentFile) {
  const server = await openJobsServer();
  const { id } = await acceptedJob(await sendFiles(server.address, files));
  await jobWhen(server.address, id);
  const next = await acceptedJob(await sendFiles(server.address, [after]));
  await jobWhen(server.address, next.id);
  const graph = await dump(server.store);
  await discard(server);
  return graph;
}

describe('a server that ends in the middle of a job goes on at its next start', () => {
  test.for<readonly [NodeJS.Signals, number]>([
    ['SIGKILL', 8],
    ['SIGKILL', 26],
    ['SIGTERM', 16],
  ])(
    'after %s and %i articles, to the same graph and without a gap in its events',
    // Three servers start, each with its lexicons.
    { timeout: 240_000 },
    async ([signal, stored]) => {
      const first = await start();
      const { id } = await acceptedJob(await sendFiles(first.address, files));
      const waiting = await acceptedJob(await sendFiles(first.address, [anArticle('next job')]));
      await jobWhen(first.address, id, ({ counts }) => counts.stored >= stored);
      const seen = await eventsFrom(first.address, id, 0, 8);
      await first.end(signal);

      const second = await start();
      const job = await jobWhen(second.address, id);
      expect(job).toMatchObject({ state: 'done', counts: COUNTS });
      expect(job.counts.stored + job.counts.unchanged).toBe(36);
      expect(job.counts.stored).toBeGreaterThanOrEqual(28);
      seen.push(...(await eventsFrom(second.address, id, 8)));
      expect(seen.map(({ seq }) => seq)).toEqual(seen.map((_, index) => index + 1));
      expect(seen.filter(({ type }) => type === 'file')).toHaveLength(15);
      const { items } = await answerOf(
        await fetch(`${second.address}/api/jobs/${id}/quarantine`),
        QuarantineResponse,
      );
      expect(items.map(({ origin }) => origin)).toEqual(['many.jsonl:25', 'bad.jpg']);
      expect((await jobWhen(second.address, waiting.id)).state).toBe('done');
      expect(await readdir(join(folder, 'graph', 'jobs', id))).not.toContain('spool');
      await second.end('SIGTERM');

      const graph = await graphOf(await openStore(`embedded:${join(folder, 'graph')}`));
      const expected = await undisturbed(anArticle('next job'));
      expect(graph).toEqual(expected);
    },
  );

  test('a record of events that was cut off in a word is read up to there', async () => {
    const first = await openJobsServer({ folder });
    const { id } = await acceptedJob(await sendFiles(first.address, [...files]));
    await jobWhen(first.address, id, ({ counts }) => counts.stored >= 8);
    await first.stop();
    await appendFile(join(folder, 'graph', 'jobs', id, 'journal.jsonl'), '{"seq":999,"type":"arti');
    const second = await openJobsServer({ folder });
    expect((await jobWhen(second.address, id)).counts).toMatchObject({ ...COUNTS, stored: 36 });
    expect((await eventsFrom(second.address, id, 0)).map(({ seq }) => seq)).not.toContain(999);
    await second.stop();
  });

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
