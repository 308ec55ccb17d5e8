import { Queue, type Job } from 'bullmq';
import type { Redis } from 'ioredis';
import type { SourceItem } from '../sources/index.ts';
import { batchId, packBatch, type Batch } from './batch.ts';
import { connect, type ConnectOptions } from './connect.ts';
import { parseQueueAddress } from './queue-address.ts';
import { openTotals, type Totals } from './totals.ts';

/** Before all keys in Redis. */
const PREFIX = 'mailuo';

/** Batches by what is to become of them. */
export interface QueueCounts {
  readonly waiting: number;
  /** In the hands of workers, or of one that was lost and is not missed yet. */
  readonly active: number;
  /** Failed, to be tried again after a pause. */
  readonly delayed: number;
  readonly dead: number;
}

export type BatchJob = Job<Batch, void>;

/** A queue of batches of articles in Redis. */
export interface ArticleQueue {
  /** For messages. */
  readonly shown: string;
  readonly name: string;
  readonly prefix: string;
  readonly redis: Redis;
  readonly totals: Totals;
  /** Puts a batch in; `there` where the same one is in the queue already, also among the dead. */
  readonly add: (items: readonly SourceItem[], attempts: number) => Promise<'added' | 'there'>;
  readonly counts: () => Promise<QueueCounts>;
  /** Names of the workers that are connected: machine and process. */
  readonly workers: () => Promise<readonly string[]>;
  /** The dead in order, a few at a time. */
  readonly dead: () => AsyncGenerator<BatchJob>;
  /** `undefined` where no dead batch has this id. */
  readonly deadBatch: (id: string) => Promise<BatchJob | undefined>;
  /** Takes batches out for good; returns how many. */
  readonly clean: (which: 'dead' | 'waiting') => Promise<number>;
  readonly close: () => Promise<void>;
}

export interface OpenQueueOptions extends ConnectOptions {
  readonly name: string;
}

export async function openQueue(
  address: string,
  { name, ...options }: OpenQueueOptions,
): Promise<ArticleQueue> {
  const redis = await connect(address, options);
  const queue = new Queue<Batch, void>(name, { connection: redis, prefix: PREFIX });
  // Whoever waits for an answer gets the failure.
  queue.on('error', () => undefined);
  return {
    shown: parseQueueAddress(address).shown,
    name,
    prefix: PREFIX,
    redis,
    totals: openTotals(redis, `${PREFIX}:${name}:articles`),
    add: (items, attempts) => addBatch(queue, items, attempts),
    counts: () => countsOf(queue),
    workers: async () => (await queue.getWorkers()).map(workerName).toSorted(),
    dead: () => deadOf(queue),
    deadBatch: async (id) => {
      if ((await queue.getJobState(id)) !== 'failed') return undefined;
      return queue.getJob(id);
    },
    clean: (which) => clean(queue, which),
    close: async () => {
      await queue.close();
      redis.disconnect();
    },
  };
}

/** A connection is called by the queue, and then by who holds it. */
function workerName({ rawname = '' }: Readonly<Record<string, string>>): string {
  return rawname.split(':w:').at(-1) ?? rawname;
}

async function addBatch(
  queue: Queue<Batch, void>,
  items: readonly SourceItem[],
  attempts: number,
): Promise<'added' | 'there'> {
  const jobId = batchId(items);
  // Redis takes an id once; to ask before only tells which it was.
  if ((await queue.getJobState(jobId)) !== 'unknown') return 'there';
  await queue.add('batch', await packBatch(items), {
    jobId,
    attempts,
    backoff: { type: 'exponential', delay: 1000, jitter: 0.5 },
    // What is done is in the store; bytes that nobody needs any more would fill the memory.
    removeOnComplete: true,
    removeOnFail: false,
  });
  return 'added';
}

async function countsOf(queue: Queue<Batch, void>): Promise<QueueCounts> {
  const {
    waiting = 0,
    active = 0,
    delayed = 0,
    failed = 0,
  } = await queue.getJobCounts('waiting', 'active', 'delayed', 'failed');
  return { waiting, active, delayed, dead: failed };
}

/** Each may hold a megabyte. */
const AT_ONCE = 10;

async function* deadOf(queue: Queue<Batch, void>): AsyncGenerator<BatchJob> {
  for (let from = 0; ; from += AT_ONCE) {
    const jobs = await queue.getJobs('failed', from, from + AT_ONCE - 1, true);
    yield* jobs;
    if (jobs.length < AT_ONCE) return;
  }
}

async function clean(queue: Queue<Batch, void>, which: 'dead' | 'waiting'): Promise<number> {
  const kinds = which === 'dead' ? (['failed'] as const) : (['waiting', 'delayed'] as const);
  let taken = 0;
  for (const kind of kinds) {
    for (;;) {
      const { length } = await queue.clean(0, 1000, kind);
      taken += length;
      if (length === 0) break;
    }
  }
  return taken;
}
