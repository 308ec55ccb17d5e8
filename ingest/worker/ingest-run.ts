import { isMailuoError, type ArticleGraph } from '#domain';
import type { GraphStore, PutOutcome } from '#store';
import type { Pipeline } from '../pipeline.ts';
import { toArticleGraph } from '../to-graph.ts';
import type { Quarantine, Quarantined } from './quarantine.ts';
import { readArticles, type ReadResult } from './read-articles.ts';

export interface IngestSummary {
  readonly stored: number;
  readonly unchanged: number;
  readonly replaced: number;
  readonly quarantined: number;
}

export interface IngestOptions {
  readonly store: GraphStore;
  readonly pipeline: Pipeline;
  readonly quarantine: Quarantine;
  /** Articles in one transaction. */
  readonly batchSize?: number;
  /** Called after each batch and each rejected file. */
  readonly onProgress?: (summary: IngestSummary) => void;
  /** Replace stored articles by the offered editions even where the stored ones are later or longer. */
  readonly force?: boolean;
  /** Stops after the batch in hand. */
  readonly signal?: AbortSignal;
}

interface Read {
  readonly origin: string;
  readonly graph: ArticleGraph;
}

/** Reads, extracts and stores every article below the paths. While one batch is written, the next is extracted. */
export async function ingestPaths(paths: readonly string[], options: IngestOptions): Promise<IngestSummary> {
  const { pipeline, quarantine, batchSize = 50, force = false, signal } = options;
  const counts = { stored: 0, unchanged: 0, replaced: 0, quarantined: 0 };
  const report = () => options.onProgress?.({ ...counts });
  const setAside = async (entry: Quarantined) => {
    await quarantine.add(entry);
    counts.quarantined += 1;
    report();
  };
  const putter = (graphs: readonly ArticleGraph[]) => options.store.putArticles(graphs, { force });
  const write = async (batch: readonly Read[]) => {
    for (const outcome of await putBatch(putter, batch, setAside)) counts[outcome] += 1;
    report();
  };

  let batch: Read[] = [];
  let writing: Promise<void> = Promise.resolve();
  for await (const result of readArticles(paths)) {
    if (signal?.aborted === true) break;
    const read = extract(result, pipeline);
    if ('reason' in read) await setAside(read);
    else batch.push(read);
    if (batch.length >= batchSize) {
      await writing;
      writing = write(batch);
      // Awaited with the next batch; a failure in between must not count as unhandled.
      writing.catch(() => undefined);
      batch = [];
    }
  }
  await writing;
  if (batch.length > 0) await write(batch);
  return counts;
}

function extract(result: ReadResult, pipeline: Pipeline): Read | Quarantined {
  if ('rejected' in result) return result.rejected;
  const { origin } = result.document;
  try {
    return { origin, graph: toArticleGraph(pipeline(result.document)) };
  } catch (error) {
    return { origin, stage: 'extract', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Puts a batch; where the store refuses it for something in it, article by article, so that only the bad one is lost. */
async function putBatch(
  put: (graphs: readonly ArticleGraph[]) => Promise<readonly PutOutcome[]>,
  batch: readonly Read[],
  setAside: (entry: Quarantined) => Promise<void>,
): Promise<readonly PutOutcome['outcome'][]> {
  try {
    return (await put(batch.map(({ graph }) => graph))).map(({ outcome }) => outcome);
  } catch (error) {
    if (isStoreTrouble(error)) throw error;
    if (batch.length > 1) {
      const outcomes: PutOutcome['outcome'][] = [];
      for (const read of batch) outcomes.push(...(await putBatch(put, [read], setAside)));
      return outcomes;
    }
    for (const { origin } of batch) {
      await setAside({
        origin,
        stage: 'store',
        reason: error instanceof Error ? error.message : String(error),
      });
    }
    return [];
  }
}

/** A store that is gone refuses every article; that ends the run instead of filling the quarantine. */
function isStoreTrouble(error: unknown): boolean {
  return (
    isMailuoError(error) && ['store_unavailable', 'store_locked', 'store_unwritable'].includes(error.code)
  );
}
