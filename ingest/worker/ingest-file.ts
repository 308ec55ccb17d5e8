import type { ArticleOutcome } from '#domain';
import type { GraphStore } from '#store';
import { putBatch } from './put-batch.ts';
import { reasonOf, type IncomingFile, type ReadOutcome } from './read-file.ts';
import type { ReadingPool } from './reading-pool.ts';
import type { ReadAnswer } from './reading-thread.ts';

/** Articles in one transaction, and so the most that are read in vain when a job is stopped. */
const BATCH = 8;

export interface FileIngestOptions {
  readonly store: Pick<GraphStore, 'putArticles'>;
  readonly pool: ReadingPool;
  /** How many of its articles were dealt with before. */
  readonly from?: number;
}

/**
 * Reads a file in the pool and stores its articles; yields what became of them, in order, as soon as they are stored.
 * Whoever stops taking stops it there. While one batch is written, the next is read. Rejects where the store fails.
 */
export async function* ingestFile(
  file: IncomingFile,
  { store, pool, from = 0 }: FileIngestOptions,
): AsyncGenerator<readonly ArticleOutcome[]> {
  let position = from;
  let reading = readOn(file, pool, position);
  for (;;) {
    const { outcomes, isEnd, broken } = await reading;
    position += outcomes.length;
    if (!isEnd) reading = readOn(file, pool, position);
    if (outcomes.length > 0) yield await storeRead(outcomes, store);
    if (broken !== undefined) {
      yield [{ outcome: 'quarantined', origin: file.name, stage: 'read', reason: broken }];
    }
    if (isEnd) return;
  }
}

async function readOn(file: IncomingFile, pool: ReadingPool, from: number): Promise<ReadAnswer> {
  try {
    return await pool.read({ file, from, take: BATCH });
  } catch (error) {
    // Whatever a file does to the thread concerns that file alone.
    return { outcomes: [], isEnd: true, broken: `the reader stopped: ${reasonOf(error)}` };
  }
}

async function storeRead(
  read: readonly ReadOutcome[],
  store: Pick<GraphStore, 'putArticles'>,
): Promise<readonly ArticleOutcome[]> {
  const good = read.flatMap((each) => ('graph' in each ? [each] : []));
  const stored = [...(await putBatch((graphs) => store.putArticles(graphs), good))];
  return read.flatMap((each) => {
    if ('reason' in each) return [{ outcome: 'quarantined' as const, ...each }];
    const outcome = stored.shift();
    return outcome === undefined ? [] : [outcome];
  });
}
