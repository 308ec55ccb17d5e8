import { isMailuoError, messageOf, type ArticleGraph, type ArticleOutcome } from '#domain';
import type { PutOutcome } from '#store';

/** An article that was read, ready to be stored. */
export interface ReadArticle {
  readonly origin: string;
  readonly graph: ArticleGraph;
}

type Put = (graphs: readonly ArticleGraph[]) => Promise<readonly PutOutcome[]>;

/** Puts a batch and says of each article, in order, what became of it; where the store refuses the batch for something
 *  in it, article by article, so that only the bad one is lost. Rejects where the store itself is in trouble. */
export async function putBatch(put: Put, batch: readonly ReadArticle[]): Promise<readonly ArticleOutcome[]> {
  try {
    return inOrder(batch, await put(batch.map(({ graph }) => graph)));
  } catch (error) {
    if (isStoreTrouble(error)) throw error;
    if (batch.length > 1) {
      const outcomes: ArticleOutcome[] = [];
      for (const read of batch) outcomes.push(...(await putBatch(put, [read])));
      return outcomes;
    }
    const reason = messageOf(error);
    return batch.map(({ origin }) => ({ outcome: 'quarantined', origin, stage: 'store', reason }));
  }
}

/** The store may take editions of one article in rounds; those of one id stay in order. */
export function inOrder(
  batch: readonly ReadArticle[],
  outcomes: readonly PutOutcome[],
): readonly ArticleOutcome[] {
  const left = [...outcomes];
  return batch.map(({ origin, graph: { article } }) => {
    const at = left.findIndex((outcome) => outcome.article === article.id);
    const [next] = at === -1 ? [] : left.splice(at, 1);
    if (next === undefined) throw new Error(`the store said nothing of ${article.id}`);
    return { outcome: next.outcome, origin, article: article.id };
  });
}

/** A store that is gone refuses every article; that ends the run instead of filling the quarantine. */
export function isStoreTrouble(error: unknown): boolean {
  return (
    isMailuoError(error) && ['store_unavailable', 'store_locked', 'store_unwritable'].includes(error.code)
  );
}
