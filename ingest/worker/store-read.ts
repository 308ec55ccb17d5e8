import type { ArticleOutcome } from '#domain';
import type { GraphStore } from '#store';
import { putBatch } from './put-batch.ts';
import type { ReadOutcome } from './read-file.ts';

/** Stores what could be read, in one transaction where nothing is wrong with it; says of each, in order, what became of
 *  it. Rejects where the store is in trouble. */
export async function storeRead(
  read: readonly ReadOutcome[],
  store: Pick<GraphStore, 'putArticles'>,
): Promise<readonly ArticleOutcome[]> {
  const good = read.flatMap((each) => ('graph' in each ? [each] : []));
  const stored = good.length === 0 ? [] : [...(await putBatch((graphs) => store.putArticles(graphs), good))];
  return read.flatMap((each) => {
    if ('reason' in each) return [{ outcome: 'quarantined' as const, ...each }];
    const outcome = stored.shift();
    return outcome === undefined ? [] : [outcome];
  });
}
