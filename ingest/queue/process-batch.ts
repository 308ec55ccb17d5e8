import type { GraphStore } from '#store';
import { INGEST_VERSION } from '../article.ts';
import type { SourceItem } from '../sources/index.ts';
import { hashOf } from '../worker/known-items.ts';
import { NOTHING, type IngestSummary } from '../worker/ledger.ts';
import { putItems, type PutItem } from '../worker/put-items.ts';
import type { ItemReader } from '../worker/read-item.ts';

export interface BatchTools {
  readonly store: Pick<GraphStore, 'putArticles' | 'knownInputs'>;
  readonly read: ItemReader;
  /** Articles in one transaction. */
  readonly batchSize: number;
  /** What names the documents wanted, where not all are. */
  readonly wantedKey?: string;
}

/** An item of which something could not be read or stored. */
interface BadItem {
  readonly item: SourceItem;
  readonly reason: string;
}

export interface BatchResult {
  readonly summary: IngestSummary;
  readonly bad: readonly BadItem[];
}

/** Reads and stores what the store does not know yet: how often that is done makes no difference. Rejects where the store
 *  is in trouble. */
export async function processBatch(
  items: readonly SourceItem[],
  { store, read, batchSize, wantedKey }: BatchTools,
): Promise<BatchResult> {
  const hashed = items.map((item) => ({ item, hash: hashOf(item, wantedKey) }));
  const known = await store.knownInputs(
    hashed.map(({ hash }) => hash),
    INGEST_VERSION,
  );
  const fresh = hashed.filter(({ hash }) => !known.has(hash));
  const readItems = await Promise.all(
    fresh.map(async ({ item, hash }) => {
      const { outcomes } = await read(item);
      return { origin: item.origin, hash, outcomes, settled: undefined };
    }),
  );
  const put = readItems.length === 0 ? [] : await putItems(readItems, { store, batchSize, force: false });
  const summary = { ...NOTHING };
  for (const articles of known.values()) summary.unchanged += articles;
  for (const { outcomes } of put) for (const { outcome } of outcomes) summary[outcome] += 1;
  return {
    summary,
    bad: put.flatMap((each, index) => {
      const reason = reasonOf(each);
      const item = fresh[index]?.item;
      return reason === undefined || item === undefined ? [] : [{ item, reason }];
    }),
  };
}

/** Why parts of the item were set aside, each reason with its place where that is another. */
function reasonOf({ origin, outcomes }: PutItem): string | undefined {
  const reasons = outcomes.flatMap((each) =>
    each.outcome === 'quarantined'
      ? [`${each.stage}: ${each.origin === origin ? '' : `${each.origin}: `}${each.reason}`]
      : [],
  );
  return reasons.length === 0 ? undefined : reasons.slice(0, MOST_REASONS).join('; ');
}

/** Of a long file that is bad throughout; the reasons are much the same. */
const MOST_REASONS = 5;
