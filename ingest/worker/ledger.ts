import type { SetAside } from '#domain';
import type { PutItem } from './put-items.ts';
import type { Quarantine } from './quarantine.ts';

/** What became of articles so far. */
export interface IngestSummary {
  readonly stored: number;
  readonly unchanged: number;
  readonly replaced: number;
  readonly quarantined: number;
}

export const NOTHING: IngestSummary = { stored: 0, unchanged: 0, replaced: 0, quarantined: 0 };

export function addSummaries(one: IngestSummary, other: IngestSummary): IngestSummary {
  return {
    stored: one.stored + other.stored,
    unchanged: one.unchanged + other.unchanged,
    replaced: one.replaced + other.replaced,
    quarantined: one.quarantined + other.quarantined,
  };
}

/** Keeps count of what became of articles, and the quarantine up to date. */
export interface Ledger {
  readonly settle: (item: PutItem) => Promise<void>;
  readonly settleBad: (setAside: SetAside) => Promise<void>;
  /** Articles that were dealt with by an earlier run. */
  readonly pass: (articles: number) => void;
  readonly summary: () => IngestSummary;
}

export function createLedger(
  quarantine: Quarantine,
  onProgress: (summary: IngestSummary) => void = () => undefined,
): Ledger {
  const counts = { ...NOTHING };
  const summary = () => ({ ...counts });
  return {
    settle: async ({ origin, hash, outcomes }) => {
      for (const { outcome } of outcomes) counts[outcome] += 1;
      const setAside = outcomes.flatMap((each) =>
        each.outcome === 'quarantined'
          ? [{ origin: each.origin, stage: each.stage, reason: each.reason }]
          : [],
      );
      await quarantine.settle({ origin, hash, setAside });
      onProgress(summary());
    },
    settleBad: async (setAside) => {
      counts.quarantined += 1;
      await quarantine.settle({ origin: setAside.origin, setAside: [setAside] });
      onProgress(summary());
    },
    pass: (articles) => {
      counts.unchanged += articles;
      onProgress(summary());
    },
    summary,
  };
}
