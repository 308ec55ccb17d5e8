import { hostname } from 'node:os';
import { UnrecoverableError, Worker } from 'bullmq';
import { messageOf } from '#domain';
import type { SourceItem } from '../sources/index.ts';
import { NOTHING, type IngestSummary } from '../worker/ledger.ts';
import type { ArticleQueue, BatchJob } from './article-queue.ts';
import { unpackBatch, type Batch } from './batch.ts';
import { processBatch, type BatchTools } from './process-batch.ts';

/** After so many workers were lost over a batch, its items go on one by one: one of them may be what kills. */
const LOSSES_TO_SPLIT = 2;
/** A batch, or an item alone, over which more workers were lost is dead. */
const MOST_LOSSES = 5;

export interface WorkerOptions extends BatchTools {
  /** Batches in hand at the same time: while one is written, the next is read. */
  readonly concurrency: number;
  /** How long a worker may be silent until another takes over its batches. */
  readonly silenceMs: number;
  readonly onBatch: (summary: IngestSummary) => void;
  /** Told of what failed, and whether that was the last attempt. */
  readonly onFailure: (batch: string, reason: string, isDead: boolean) => void;
}

export interface QueueWorker {
  /** Takes no more, and resolves when what is in hand is done. */
  readonly close: () => Promise<void>;
}

export function startWorker(queue: ArticleQueue, options: WorkerOptions): QueueWorker {
  const { concurrency, silenceMs, onBatch, onFailure } = options;
  const worker = new Worker<Batch, void>(
    queue.name,
    async (job) => {
      const summary = await workOn(job, queue, options);
      await queue.totals.add(summary);
      onBatch(summary);
    },
    {
      connection: queue.redis,
      prefix: queue.prefix,
      name: `${hostname()}-${process.pid}`,
      concurrency,
      lockDuration: silenceMs,
      stalledInterval: silenceMs,
      maxStalledCount: MOST_LOSSES,
    },
  );
  worker.on('failed', (job, { message }) => {
    const { id = '?', attemptsMade = 0, opts } = job ?? {};
    onFailure(
      `${id} (attempt ${attemptsMade} of ${opts?.attempts ?? 1})`,
      message,
      job?.finishedOn !== undefined,
    );
  });
  worker.on('error', (error) => {
    // A Redis that is away is told of elsewhere, once.
    if (queue.redis.status === 'ready') console.error(`queue: ${error.message}`);
  });
  return { close: () => worker.close() };
}

/** A bad item of several goes on alone, and alone it is dead, with the reason, and without another attempt. */
async function workOn(job: BatchJob, queue: ArticleQueue, tools: BatchTools): Promise<IngestSummary> {
  const items = await unpack(job);
  const apart = async (some: readonly SourceItem[]) => {
    for (const item of some) await queue.add([item], job.opts.attempts ?? 1);
  };
  const isAlone = items.length === 1;
  if (!isAlone && job.stalledCounter >= LOSSES_TO_SPLIT) {
    await apart(items);
    return NOTHING;
  }
  const { summary, bad } = await processBatch(items, tools);
  const [first] = bad;
  if (first === undefined) return summary;
  if (isAlone) throw new UnrecoverableError(`${first.item.origin}: ${first.reason}`);
  await apart(bad.map(({ item }) => item));
  // Counted where it ends.
  return { ...summary, quarantined: 0 };
}

async function unpack(job: BatchJob): Promise<readonly SourceItem[]> {
  try {
    return await unpackBatch(job.data);
  } catch (error) {
    throw new UnrecoverableError(`not a batch that this version reads: ${messageOf(error)}`);
  }
}
