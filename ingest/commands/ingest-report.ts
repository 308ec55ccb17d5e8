import type { IngestSummary } from '../worker/ledger.ts';
import type { Stage, StageTimes } from '../worker/stage-times.ts';

export interface EndOptions {
  readonly json: boolean;
  readonly seconds: number;
  /** Where the time went, if that is to be said. */
  readonly times: StageTimes | undefined;
  /** What the sources passed over without its being wrong: how many, by reason. */
  readonly passed: ReadonlyMap<string, number>;
  /** The file that tells what was set aside. */
  readonly quarantine: string;
  /** Nothing is kept of a run that is stopped. */
  readonly isOnce?: boolean;
}

const STAGES: Readonly<Record<Stage, string>> = {
  read: 'waiting for sources',
  parse: 'reading formats, in threads',
  extract: 'extracting, in threads',
  waitForWriter: 'waiting for the writer',
  write: 'writing',
};

/** What is printed at the end of a run. */
export function endLines(
  summary: IngestSummary & { readonly isStopped: boolean },
  { json, seconds, times, passed, quarantine, isOnce = false }: EndOptions,
): readonly string[] {
  if (json) {
    const rounded = Math.round(seconds * 1000) / 1000;
    return [
      JSON.stringify({
        type: 'summary',
        ...summary,
        seconds: rounded,
        ...(passed.size === 0 ? {} : { passedOver: Object.fromEntries(passed) }),
        ...(times === undefined ? {} : { milliseconds: roundedTimes(times) }),
        ...(summary.quarantined === 0 ? {} : { quarantine }),
      }),
    ];
  }
  const { quarantined, isStopped } = summary;
  const where = quarantined > 0 ? ` → see ${quarantine}, or \`mailuo quarantine list\`` : '';
  return [
    `${countsLine(summary)}${where}`,
    ...[...passed].map(([reason, count]) => `passed over ${count}: ${reason}`),
    ...(isStopped ? [isOnce ? STOPPED_FOR_NOTHING : STOPPED] : []),
    ...(times === undefined ? [] : profileLines(times, seconds)),
  ];
}

/** What is printed after each round of a watch. */
export function roundLine(summary: IngestSummary, json: boolean): string {
  return json ? JSON.stringify({ type: 'round', ...summary }) : `${countsLine(summary)}; waiting for changes`;
}

const STOPPED = 'Stopped before the end; the same command goes on from there.';
const STOPPED_FOR_NOTHING = 'Stopped before the end: nothing is kept, and the same command begins anew.';

function countsLine({ stored, unchanged, replaced, quarantined }: IngestSummary): string {
  return `stored ${stored}, unchanged ${unchanged}, replaced ${replaced}, quarantined ${quarantined}`;
}

function profileLines(times: StageTimes, seconds: number): readonly string[] {
  const lines = STAGE_ORDER.map(
    (stage) => `  ${(times[stage] / 1000).toFixed(2).padStart(9)} s  ${STAGES[stage]}`,
  );
  return [`Where ${seconds.toFixed(2)} s went (stages overlap, and threads add up):`, ...lines];
}

const STAGE_ORDER = ['read', 'parse', 'extract', 'waitForWriter', 'write'] as const;

function roundedTimes(times: StageTimes): Record<string, number> {
  return Object.fromEntries(STAGE_ORDER.map((stage) => [stage, Math.round(times[stage])]));
}
