import type { ArticleOutcome } from '#domain';
import type { DealtInput, GraphStore } from '#store';
import { inOrder, isStoreTrouble, putBatch, type ReadArticle } from './put-batch.ts';
import type { ReadOutcome } from './read-file.ts';

/** All that was read from an item. */
export interface ReadItem {
  readonly origin: string;
  readonly hash: string;
  readonly outcomes: readonly ReadOutcome[];
  /** To be called once it is known what became of the item. */
  readonly settled: (() => Promise<void>) | undefined;
}

export interface PutOptions {
  readonly store: Pick<GraphStore, 'putArticles'>;
  /** An item with more articles goes in apart, so many in one transaction. */
  readonly batchSize: number;
  readonly force: boolean;
}

/** What became of an item, article by article. */
export interface PutItem extends Omit<ReadItem, 'outcomes'> {
  readonly outcomes: readonly ArticleOutcome[];
}

/** Puts the items in, in one transaction where nothing is wrong with them, and notes with it that they were dealt with.
 *  Rejects where the store is in trouble. */
export async function putItems(items: readonly ReadItem[], options: PutOptions): Promise<readonly PutItem[]> {
  const { store, force, batchSize } = options;
  if (items.some((item) => articlesOf(item).length > batchSize)) return putEach(items, options);
  const articles = items.flatMap(articlesOf);
  const inputs = items.flatMap((item) => inputOf(item) ?? []);
  try {
    const stored = await store.putArticles(
      articles.map(({ graph }) => graph),
      { force, inputs },
    );
    const outcomes = [...inOrder(articles, stored)];
    return items.map((item) => withOutcomes(item, outcomes.splice(0, articlesOf(item).length)));
  } catch (error) {
    if (isStoreTrouble(error)) throw error;
    return putEach(items, options);
  }
}

async function putEach(items: readonly ReadItem[], options: PutOptions): Promise<readonly PutItem[]> {
  const put: PutItem[] = [];
  for (const item of items) put.push(await putApart(item, options));
  return put;
}

/** Puts one item's articles, in as many transactions as they need, and notes it when all are in. */
async function putApart(item: ReadItem, { store, batchSize, force }: PutOptions): Promise<PutItem> {
  const articles = articlesOf(item);
  const outcomes: ArticleOutcome[] = [];
  for (let start = 0; start < articles.length; start += batchSize) {
    const some = articles.slice(start, start + batchSize);
    outcomes.push(...(await putBatch((graphs) => store.putArticles(graphs, { force }), some)));
  }
  const input = inputOf(item);
  const isWhole = outcomes.every(({ outcome }) => outcome !== 'quarantined');
  if (input !== undefined && isWhole) await store.putArticles([], { inputs: [input] });
  return withOutcomes(item, outcomes);
}

function articlesOf({ outcomes }: ReadItem): readonly ReadArticle[] {
  return outcomes.flatMap((each) => ('graph' in each ? [each] : []));
}

/** What to remember of an item; nothing of one with a bad article, which is to be read again. */
function inputOf(item: ReadItem): DealtInput | undefined {
  const graphs = articlesOf(item).map(({ graph }) => graph);
  const ingestVersion = graphs[0]?.article.ingestVersion;
  const isWhole = graphs.length === item.outcomes.length;
  if (ingestVersion === undefined || !isWhole) return undefined;
  if (graphs.some(({ article }) => article.ingestVersion !== ingestVersion)) return undefined;
  return { hash: item.hash, ingestVersion, articles: graphs.map(({ article }) => article.id) };
}

function withOutcomes({ outcomes, ...item }: ReadItem, stored: readonly ArticleOutcome[]): PutItem {
  const left = stored.values();
  return {
    ...item,
    outcomes: outcomes.flatMap((each): readonly ArticleOutcome[] => {
      if ('reason' in each) return [{ outcome: 'quarantined', ...each }];
      const outcome = left.next().value;
      return outcome === undefined ? [] : [outcome];
    }),
  };
}
