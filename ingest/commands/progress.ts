import { SingleBar } from 'cli-progress';
import type { IngestSummary } from '../worker/ledger.ts';

/** How far a run is. */
export interface ProgressReport extends IngestSummary {
  readonly done: number;
  /** Articles to come to, where that is known. */
  readonly total?: number;
  readonly perSecond: number;
  readonly secondsLeft?: number;
}

export interface Progress {
  readonly update: (summary: IngestSummary) => void;
  readonly stop: () => void;
}

export interface ProgressOptions {
  /** Articles to come to; undefined where nobody can know. */
  readonly total: number | undefined;
  /** Prints reports as JSON, one a line, on standard output. */
  readonly json: boolean;
  readonly now?: () => number;
}

/** Between two printed reports. */
const PRINT_EVERY_MS = 2000;

/** A bar on a terminal, a line now and then in a pipe, both on standard error so that output stays clean; or JSON. */
export function createProgress({ total, json, now = () => performance.now() }: ProgressOptions): Progress {
  const started = now();
  const reportOf = (summary: IngestSummary) => progressReport(summary, total, now() - started);
  if (json)
    return everySoOften(
      reportOf,
      (report) => console.log(JSON.stringify({ type: 'progress', ...report })),
      now,
    );
  if (process.stderr.isTTY && total !== undefined) return createBar(total, reportOf);
  return everySoOften(reportOf, (report) => console.error(progressLine(report)), now);
}

export function progressReport(
  summary: IngestSummary,
  total: number | undefined,
  elapsedMs: number,
): ProgressReport {
  const { stored, unchanged, replaced, quarantined } = summary;
  const done = stored + unchanged + replaced + quarantined;
  const perSecond = Math.round((done * 10_000) / Math.max(1, elapsedMs)) / 10;
  const known = total === undefined ? undefined : Math.max(total, done);
  return {
    ...summary,
    done,
    perSecond,
    ...(known === undefined ? {} : { total: known }),
    ...(known === undefined || done === 0
      ? {}
      : { secondsLeft: Math.round(((known - done) * elapsedMs) / done / 1000) }),
  };
}

export function progressLine({ done, total, perSecond, secondsLeft, quarantined }: ProgressReport): string {
  return [
    total === undefined ? `articles: ${done}` : `articles: ${done} of ${total}`,
    `${perSecond}/s`,
    ...(secondsLeft === undefined ? [] : [`${secondsLeft} s left`]),
    ...(quarantined === 0 ? [] : [`${quarantined} in quarantine`]),
  ].join(', ');
}

function everySoOften(
  reportOf: (summary: IngestSummary) => ProgressReport,
  print: (report: ProgressReport) => void,
  now: () => number,
): Progress {
  let next = now() + PRINT_EVERY_MS;
  return {
    update: (summary) => {
      if (now() < next) return;
      next = now() + PRINT_EVERY_MS;
      print(reportOf(summary));
    },
    stop: () => undefined,
  };
}

function createBar(total: number, reportOf: (summary: IngestSummary) => ProgressReport): Progress {
  const bar = new SingleBar({
    format:
      '{bar} {percentage}% | {value}/{total} | {perSecond}/s | {left} s left | quarantined {quarantined}',
    stream: process.stderr,
    hideCursor: true,
  });
  bar.start(total, 0, { perSecond: '–', left: '–', quarantined: 0 });
  return {
    update: (summary) => {
      const { done, total: most = done, perSecond, secondsLeft = '–', quarantined } = reportOf(summary);
      bar.setTotal(most);
      bar.update(done, { perSecond, left: secondsLeft, quarantined });
    },
    stop: () => bar.stop(),
  };
}
