import { SingleBar } from 'cli-progress';
import type { IngestSummary } from '../worker/ingest-run.ts';

export interface Progress {
  readonly update: (summary: IngestSummary) => void;
  readonly stop: () => void;
}

/** Articles a plain line is printed for, where there is no terminal to redraw. */
const LINE_EVERY = 500;

/** A bar on a terminal, a line now and then in a pipe; both on standard error, so that output stays clean. */
export function createProgress(total: number, clock: () => number = () => performance.now()): Progress {
  return process.stderr.isTTY ? createBar(total) : createLines(total, clock);
}

function createBar(total: number): Progress {
  const bar = new SingleBar({
    format:
      '{bar} {percentage}% | {value}/{total} files | {rate}/s | {eta_formatted} left | quarantined {quarantined}',
    stream: process.stderr,
    hideCursor: true,
  });
  const started = performance.now();
  bar.start(total, 0, { rate: '–', quarantined: 0 });
  return {
    update: (summary) => {
      const done = articlesIn(summary);
      const rate = (done / Math.max(0.001, (performance.now() - started) / 1000)).toFixed(0);
      bar.setTotal(Math.max(total, done));
      bar.update(done, { rate, quarantined: summary.quarantined });
    },
    stop: () => bar.stop(),
  };
}

function createLines(total: number, clock: () => number): Progress {
  const started = clock();
  let next = LINE_EVERY;
  return {
    update: (summary) => {
      const done = articlesIn(summary);
      if (done < next) return;
      next = done + LINE_EVERY;
      console.error(`${done} of ${total} files, ${(done / ((clock() - started) / 1000)).toFixed(0)}/s`);
    },
    stop: () => undefined,
  };
}

function articlesIn({ stored, unchanged, replaced, quarantined }: IngestSummary): number {
  return stored + unchanged + replaced + quarantined;
}
