import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import PQueue from 'p-queue';
import { MailuoError, messageOf, type Job, type JobEvent, type JobId } from '#domain';
import type { GraphStore } from '#store';
import { createPageFetcher, openReadingPool, type FetchPage, type ReadingPool } from '../../ingest/index.ts';
import { incomingFiles } from './incoming.ts';
import { countsOf, openEntries, type Entries, type Entry } from './entries.ts';
import { earlierIn, isFinished, isOver } from './job-state.ts';
import { JOB_LIMITS, type JobLimits } from './limits.ts';
import { isStoreAway, patientStore, type StoreChange } from './patient-store.ts';
import { jobFolder, type JobFolder, type JobInput } from './record.ts';
import { runJob } from './run-job.ts';

/** What is ingested on behalf of those who use the API: one job at a time, the others wait. */
export interface Jobs {
  readonly limits: JobLimits;
  /** Newest first. */
  readonly list: () => readonly Job[];
  /** Throws `not_found`. */
  readonly get: (id: JobId) => Job;
  /** Has the caller put the inputs into a folder and queues them. Throws `too_many_requests` where too many wait. */
  readonly add: (kind: Job['kind'], spool: Spool) => Promise<Job>;
  /** Has one that failed because the store was away go on where it ended. Throws `conflict` for any other. */
  readonly resume: (id: JobId) => Promise<Job>;
  /** Returns once it has stopped, after the articles in hand. Throws `conflict` where it is finished already. */
  readonly cancel: (id: JobId) => Promise<Job>;
  /** Ends when the job is finished, the signal says so, or the server closes. */
  readonly follow: (id: JobId, after: number, signal: AbortSignal) => AsyncIterable<JobEvent>;
  readonly history: (id: JobId) => Promise<readonly JobEvent[]>;
  /** Leaves what is not finished for the next start, after the articles in hand. */
  readonly close: () => Promise<void>;
}

/** Puts what was sent into a folder; where it throws, there is no job. */
type Spool = (folder: string) => Promise<readonly JobInput[]>;

export interface JobsOptions {
  readonly store: GraphStore;
  /** Where jobs are kept, by one process at a time. */
  readonly folder: string;
  readonly fetchPage?: FetchPage;
  readonly limits?: JobLimits;
  readonly pool?: ReadingPool;
  readonly clock?: () => Date;
}

/** Takes up the jobs that an earlier start left unfinished, and those that failed because the store was away. */
export async function openJobs(options: JobsOptions): Promise<Jobs> {
  const { store, folder: root, fetchPage = createPageFetcher(), limits = JOB_LIMITS } = options;
  const { pool = openReadingPool(), clock = () => new Date() } = options;
  const entries = await openEntries(root, limits, clock);
  const closing = new AbortController();
  const queue = new PQueue({ concurrency: 1 });
  const means = { entries, store, pool, fetchPage, limits, closing: closing.signal };
  const enqueue = (entry: Entry) => {
    entry.ended = queue.add(() => run(entry, means));
    // Where not even its failure can be written down, who cancels it is told, and the next start takes it up.
    entry.ended.catch(() => undefined);
  };
  const takeUp = async (entry: Entry) => {
    await entries.wake(entry);
    enqueue(entry);
  };
  for (const entry of entries.all()) {
    if (entry.job.resumable === true) await takeUp(entry);
    else if (!isFinished(entry.job.state)) enqueue(entry);
  }
  const list = () => entries.all().map(({ job }) => job);

  let receiving = 0;
  return {
    limits,
    list: () => list().toReversed(),
    get: (id) => entries.find(id).job,
    add: async (kind, spool) => {
      refuseTooMany(entries, receiving, limits);
      receiving += 1;
      try {
        const entry = await receive(kind, spool, { root, entries, clock });
        enqueue(entry);
        return entry.job;
      } finally {
        receiving -= 1;
      }
    },
    resume: async (id) => {
      const entry = entries.find(id);
      await takeUp(entry);
      return entry.job;
    },
    cancel: (id) => cancel(entries.find(id), entries),
    follow: (id, after, signal) => {
      const entry = entries.find(id);
      const hasEnded = () => isFinished(entry.job.state) || closing.signal.aborted;
      return entry.journal.follow({ after, isOver: hasEnded, signal });
    },
    history: (id) => entries.find(id).journal.all(),
    close: async () => {
      closing.abort();
      queue.clear();
      for (const { journal } of entries.all()) journal.wake();
      await queue.onIdle();
      await pool.close();
    },
  };
}

interface Means extends Required<Pick<JobsOptions, 'store' | 'pool' | 'fetchPage' | 'limits'>> {
  readonly entries: Entries;
  readonly closing: AbortSignal;
}

async function run(entry: Entry, { entries, closing, store, pool, fetchPage, limits }: Means): Promise<void> {
  if (isFinished(entry.job.state)) return;
  const wasRunning = entry.job.state === 'running';
  entry.hasStarted = true;
  const signal = AbortSignal.any([entry.stop.signal, closing]);
  const tellOfStore = (change: StoreChange) =>
    entries.tell(entry, { type: 'state', state: 'running', note: noteOf(change, limits.patienceMs) });
  try {
    const earlier = earlierIn(await entry.journal.all());
    const note = wasRunning ? { note: 'goes on after the server was stopped' } : {};
    await entries.tell(entry, { type: 'state', state: 'running', ...note });
    const { folder, inputs } = entry;
    const { patienceMs } = limits;
    await runJob(entry.job, incomingFiles(inputs, { folder, limits, fetchPage, signal }), {
      store: patientStore(store, { patienceMs, signal, onChange: tellOfStore }),
      pool,
      earlier,
      signal,
      tell: (body) => entries.tell(entry, body),
      now: () => performance.now(),
    });
    if (entry.stop.signal.aborted) await entries.finish(entry, 'cancelled', whatStays(entry.job));
    else if (!closing.aborted) await entries.finish(entry, 'done');
  } catch (error) {
    // What fails while everything closes is tried again at the next start.
    if (closing.aborted) return;
    const why = messageOf(error);
    if (entry.stop.signal.aborted) await entries.finish(entry, 'cancelled', whatStays(entry.job));
    else if (isStoreAway(error)) await entries.suspend(entry, suspended(why, entry.job));
    else await entries.finish(entry, 'failed', why);
  }
}

function noteOf(change: StoreChange, patienceMs: number): string {
  return change === 'back'
    ? 'goes on: the store is back'
    : `waits up to ${patienceMs / 1000} s for the store: ${change.away}`;
}

function suspended(why: string, { id }: Job): string {
  return `the store stayed away; POST /api/jobs/${id}/resume goes on, as does the next start of the server. ${why}`;
}

async function cancel(entry: Entry, entries: Entries): Promise<Job> {
  const { id, state, resumable } = entry.job;
  if (isOver(entry.job))
    throw new MailuoError('conflict', `job ${id} is ${state} already; what it stored stays`);
  entry.stop.abort();
  if (entry.hasStarted && resumable !== true) await entry.ended;
  else await entries.finish(entry, 'cancelled', whatStays(entry.job));
  return entry.job;
}

interface Reception {
  readonly root: string;
  readonly entries: Entries;
  readonly clock: () => Date;
}

async function receive(kind: Job['kind'], spool: Spool, { root, entries, clock }: Reception): Promise<Entry> {
  const id = randomUUID();
  const inputs = await spoolInto(jobFolder(root, id), spool);
  const job = { id, kind, counts: countsOf(inputs), createdAt: clock().toISOString() };
  const entry = entries.enter({ ...job, state: 'queued' }, inputs);
  await entries.tell(entry, { type: 'state', state: 'queued' });
  return entry;
}

function refuseTooMany(entries: Entries, receiving: number, { queued }: JobLimits): void {
  const waiting = entries.all().filter(({ job }) => job.state === 'queued').length + receiving;
  if (waiting >= queued)
    throw new MailuoError('too_many_requests', `${waiting} jobs wait already; send this one later`);
}

async function spoolInto(folder: JobFolder, spool: Spool): Promise<readonly JobInput[]> {
  await mkdir(folder.spool, { recursive: true });
  try {
    return await spool(folder.spool);
  } catch (error) {
    await rm(folder.root, { recursive: true, force: true });
    throw error;
  }
}

function whatStays({ counts: { stored, replaced, files, filesDone } }: Job): string {
  return `stopped after ${filesDone} of ${files} files; the ${stored + replaced} articles stored until then stay`;
}
