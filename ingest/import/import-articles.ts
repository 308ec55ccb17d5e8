import { isMailuoError, type ArticleGraph } from '#domain';
import type { GraphStore, PutOutcome } from '#store';
import type { Found } from './found.ts';

export interface ImportSummary {
  readonly stored: number;
  readonly unchanged: number;
  readonly replaced: number;
  readonly refused: number;
}

export interface ImportOptions {
  readonly store: Pick<GraphStore, 'putArticles'>;
  /** Articles in one transaction. */
  readonly batchSize?: number;
  /** Called for what could not be taken in, and where in which file it stands. */
  readonly onRefused: (at: string, reason: string) => void;
}

type Good = Extract<Found, { readonly graph: ArticleGraph }>;

/** Puts articles in as they come, a batch at a time; what is refused stops nothing else. */
export async function importArticles(
  found: AsyncIterable<Found>,
  { store, batchSize = 50, onRefused }: ImportOptions,
): Promise<ImportSummary> {
  const counts = { stored: 0, unchanged: 0, replaced: 0, refused: 0 };
  const refuse = (at: string, reason: string) => {
    counts.refused += 1;
    onRefused(at, reason);
  };
  const put = async (batch: readonly Good[]) => {
    for (const outcome of await putBatch(store, batch, refuse)) counts[outcome] += 1;
  };
  let batch: Good[] = [];
  for await (const each of found) {
    if ('reason' in each) refuse(each.at, each.reason);
    else batch.push(each);
    if (batch.length < batchSize) continue;
    await put(batch);
    batch = [];
  }
  if (batch.length > 0) await put(batch);
  return counts;
}

/** Where the store refuses a batch for something in it, puts it article by article, so that only the bad one is lost. */
async function putBatch(
  store: ImportOptions['store'],
  batch: readonly Good[],
  refuse: (at: string, reason: string) => void,
): Promise<readonly PutOutcome['outcome'][]> {
  try {
    return (await store.putArticles(batch.map(({ graph }) => graph))).map(({ outcome }) => outcome);
  } catch (error) {
    if (!isMailuoError(error, 'invalid_input')) throw error;
    const [only] = batch;
    if (batch.length === 1 && only !== undefined) {
      refuse(only.at, error.message);
      return [];
    }
    const outcomes: PutOutcome['outcome'][] = [];
    for (const each of batch) outcomes.push(...(await putBatch(store, [each], refuse)));
    return outcomes;
  }
}
