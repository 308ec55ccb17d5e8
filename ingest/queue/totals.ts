import type { Redis } from 'ioredis';
import { NOTHING, type IngestSummary } from '../worker/ledger.ts';

/** What became of articles, over all workers, since the queue was made; for sight: a batch whose worker is lost between
 *  storing and reporting counts as unchanged when it is read again. */
export interface Totals {
  readonly add: (summary: IngestSummary) => Promise<void>;
  readonly read: () => Promise<IngestSummary>;
}

const COUNTED = ['stored', 'unchanged', 'replaced', 'quarantined'] as const;

export function openTotals(redis: Redis, key: string): Totals {
  return {
    add: async (summary) => {
      for (const each of COUNTED) if (summary[each] > 0) await redis.hincrby(key, each, summary[each]);
    },
    read: async () => {
      const kept = await redis.hgetall(key);
      const totals = { ...NOTHING };
      for (const each of COUNTED) totals[each] = Number(kept[each] ?? 0);
      return totals;
    },
  };
}
