import type { SetAside } from '#domain';
import type { GraphStore } from '#store';
import type { Pipeline } from '../pipeline.ts';
import { openSources, type SourceItem } from '../sources/index.ts';
import { inAnyOrder } from './in-any-order.ts';
import { sortItems, type SortedItem } from './known-items.ts';
import { createLedger, type IngestSummary } from './ledger.ts';
import { putItems, type ReadItem } from './put-items.ts';
import type { Quarantine } from './quarantine.ts';
import { readHere, type ItemReader } from './read-item.ts';
import { createStopwatch, timed, type Stopwatch } from './stage-times.ts';
import type { Unwanted } from './wanted.ts';

export interface IngestOptions {
  readonly store: Pick<GraphStore, 'putArticles' | 'knownInputs'>;
  readonly quarantine: Quarantine;
  /** Articles in one transaction. */
  readonly batchSize?: number;
  /** Called whenever it is known what became of an article. */
  readonly onProgress?: (summary: IngestSummary) => void;
  /** Skip nothing, and replace stored articles by the offered editions even where the stored ones are later or longer. */
  readonly force?: boolean;
  /** Read again what was dealt with: a model may say more of it than the rules did. */
  readonly rereads?: boolean;
  /** Stops after the batch in hand. */
  readonly signal?: AbortSignal | undefined;
  readonly stopwatch?: Stopwatch;
  /** Called for each document that was let pass unread. */
  readonly onUnwanted?: ((reason: Unwanted) => void) | undefined;
  /** What names the documents wanted: other ones make an item new again. */
  readonly wantedKey?: string;
}

const BATCH = 50;
/** Items read ahead of the writer beside a batch: enough for some threads to have one each and the next. */
const AHEAD = 32;

/** Reads every article below the paths with a pipeline in this thread, and stores it. */
export function ingestPaths(
  paths: readonly string[],
  { pipeline, ...options }: IngestOptions & { readonly pipeline: Pipeline },
): Promise<IngestSummary> {
  return ingestItems(openSources(paths), readHere(pipeline), options);
}

/** Stores every article of the sources. While one batch is written, the next are read. */
export async function ingestItems(
  sources: AsyncIterable<SourceItem | SetAside>,
  read: ItemReader,
  options: IngestOptions,
): Promise<IngestSummary> {
  const { store, batchSize = BATCH, force = false, rereads = false, signal } = options;
  const { stopwatch = createStopwatch() } = options;
  const ledger = createLedger(options.quarantine, options.onProgress);
  const write = (batch: readonly ReadItem[]) =>
    stopwatch.during('write', async () => {
      for (const item of await putItems(batch, { store, batchSize, force })) {
        await ledger.settle(item);
        await item.settled?.();
      }
    });

  const sorted = sortItems(timed(sources, stopwatch), {
    store,
    skipNothing: force || rereads,
    wantedKey: options.wantedKey ?? '',
  });
  const results = inAnyOrder(sorted, { atOnce: batchSize + AHEAD, signal }, (item) =>
    readIfNew(item, read, { stopwatch, onUnwanted: options.onUnwanted }),
  );
  let writing: Promise<void> = Promise.resolve();
  try {
    for await (const result of batchesOf(results, batchSize)) {
      if ('state' in result) {
        if (result.state === 'bad') await ledger.settleBad(result.setAside);
        else ledger.pass(result.articles);
        continue;
      }
      await stopwatch.during('waitForWriter', () => writing);
      // What waited for the store is not begun any more.
      if (signal?.aborted === true) break;
      writing = write(result);
      // Awaited with the next batch; a failure in between must not count as unhandled.
      writing.catch(() => undefined);
    }
  } finally {
    await writing;
  }
  return ledger.summary();
}

type Unread = Exclude<SortedItem, { readonly state: 'new' }>;

async function readIfNew(
  sorted: SortedItem,
  read: ItemReader,
  { stopwatch, onUnwanted }: { readonly stopwatch: Stopwatch } & Pick<IngestOptions, 'onUnwanted'>,
): Promise<Unread | ReadItem> {
  if (sorted.state !== 'new') {
    if (sorted.state === 'known') await sorted.item.settled?.();
    return sorted;
  }
  const { hash, item } = sorted;
  const { origin, settled } = item;
  const { outcomes, parseMs, extractMs, unwanted } = await read(item);
  for (const reason of unwanted) onUnwanted?.(reason);
  stopwatch.add('parse', parseMs);
  stopwatch.add('extract', extractMs);
  return { origin, hash, outcomes, settled };
}

/** Gathers what was read until it makes a transaction; what is only to be counted goes by at once. */
async function* batchesOf(
  results: AsyncIterable<Unread | ReadItem>,
  size: number,
): AsyncGenerator<Unread | readonly ReadItem[]> {
  let batch: ReadItem[] = [];
  let articles = 0;
  for await (const result of results) {
    if ('state' in result) {
      yield result;
      continue;
    }
    batch.push(result);
    articles += result.outcomes.length;
    if (articles < size) continue;
    yield batch;
    batch = [];
    articles = 0;
  }
  if (batch.length > 0) yield batch;
}
