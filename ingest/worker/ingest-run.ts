import type { ArticleGraph } from '#domain';
import type { GraphStore } from '#store';
import type { Pipeline } from '../pipeline.ts';
import { toArticleGraph } from '../to-graph.ts';
import { putBatch, type ReadArticle } from './put-batch.ts';
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
  const write = async (batch: readonly ReadArticle[]) => {
    for (const result of await putBatch(putter, batch)) {
      if (result.outcome === 'quarantined') {
        const { outcome: _, ...entry } = result;
        await setAside(entry);
      } else counts[result.outcome] += 1;
    }
    report();
  };

  let batch: ReadArticle[] = [];
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

function extract(result: ReadResult, pipeline: Pipeline): ReadArticle | Quarantined {
  if ('rejected' in result) return result.rejected;
  const { origin } = result.document;
  try {
    return { origin, graph: toArticleGraph(pipeline(result.document)) };
  } catch (error) {
    return { origin, stage: 'extract', reason: error instanceof Error ? error.message : String(error) };
  }
}
