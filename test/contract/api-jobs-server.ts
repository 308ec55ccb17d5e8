import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Job, JobEvent, type JobState } from '#domain';
import { openStore, type GraphStore } from '#store';
import type { FetchPage } from '../../ingest/index.ts';
import { createApp } from '../../server/app.ts';
import { JOB_LIMITS, openJobs, spoolFolder, type Jobs } from '../../server/jobs/index.ts';
import { loadSavedQueries } from '../../server/saved-queries/load.ts';
import { recordingLog } from './api-server.ts';

type Limits = Partial<typeof JOB_LIMITS>;

export interface JobsServer {
  readonly address: string;
  readonly store: GraphStore;
  readonly jobs: Jobs;
  readonly folder: string;
  /** The store and what jobs leave behind stay, for a server that comes after. */
  readonly stop: () => Promise<void>;
}

export interface JobsServerOptions {
  readonly folder?: string;
  readonly limits?: Limits;
  readonly fetchPage?: FetchPage;
  readonly port?: number;
  /** Of a store elsewhere. */
  readonly address?: string;
}

/** The real application on an embedded store of its own, or on another one, with jobs. */
export async function openJobsServer(options: JobsServerOptions = {}): Promise<JobsServer> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'mailuo-jobs-')));
  const store = await openStore(options.address ?? `embedded:${join(folder, 'graph')}`);
  await store.migrate();
  const jobs = await openJobs({
    store,
    folder: spoolFolder(`embedded:${join(folder, 'graph')}`),
    limits: { ...JOB_LIMITS, ...options.limits },
    ...(options.fetchPage === undefined ? {} : { fetchPage: options.fetchPage }),
  });
  const { log } = recordingLog();
  const context = { store, jobs, log, queries: loadSavedQueries(), version: '0', checkAnswers: true };
  const server = createServer(createApp(context));
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return {
    address: `http://127.0.0.1:${port}`,
    store,
    jobs,
    folder,
    stop: async () => {
      await jobs.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await store.close();
    },
  };
}

export async function discard({ stop, folder }: JobsServer): Promise<void> {
  await stop();
  await rm(folder, { recursive: true, force: true });
}

export interface SentFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

export function sendFiles(address: string, files: readonly SentFile[]): Promise<Response> {
  const form = new FormData();
  for (const { name, content } of files) {
    form.append('files', new Blob([typeof content === 'string' ? content : new Uint8Array(content)]), name);
  }
  return fetch(`${address}/api/jobs`, { method: 'POST', body: form });
}

export function sendJson(address: string, body: unknown): Promise<Response> {
  return fetch(`${address}/api/jobs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

export async function acceptedJob(response: Response): Promise<Job> {
  const text = await response.text();
  if (response.status !== 202) throw new Error(`answered ${response.status}: ${text}`);
  return Job.parse(JSON.parse(text));
}

async function loadJob(address: string, id: string): Promise<Job> {
  return Job.parse(await (await fetch(`${address}/api/jobs/${id}`)).json());
}

/** Waits until the job is as wanted; throws where it ends otherwise or never gets there. */
export async function jobWhen(
  address: string,
  id: string,
  isWanted: (job: Job) => boolean = ({ state }) => FINISHED.has(state),
): Promise<Job> {
  for (let tries = 0; tries < 600; tries += 1) {
    const job = await loadJob(address, id);
    if (isWanted(job)) return job;
    if (FINISHED.has(job.state)) throw new Error(`the job is ${JSON.stringify(job)}`);
    await wait(100);
  }
  throw new Error('the job does not get there');
}

const FINISHED: ReadonlySet<JobState> = new Set(['done', 'cancelled', 'failed']);

/** The events of a stream as they come, each with its id; ends with the stream. */
export async function* eventsOf(response: Response): AsyncGenerator<JobEvent> {
  let text = '';
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const data = /^data: (.*)$/m.exec(block)?.[1];
      if (data === undefined) continue;
      const event = JobEvent.parse(JSON.parse(data));
      if (block.split('\n')[0] !== `id: ${event.seq}`) throw new Error(`id and event differ: ${block}`);
      yield event;
    }
  }
}

/** An article that nobody else sends. */
export function anArticle(key: string): SentFile {
  const line = {
    title: `普京抵达北京 ${key}`,
    text: `俄罗斯总统普京10月13日抵达北京进行访问，与中国国家主席习近平会谈（${key}）。`,
    url: `https://a.example/${key}`,
    publishedAt: '2024-10-15',
  };
  return { name: `${key}.jsonl`, content: JSON.stringify(line) };
}
