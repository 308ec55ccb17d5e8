import type { JobCounts, JobProgress } from '#domain';

export interface Tally {
  readonly add: (what: Exclude<keyof JobCounts, 'files'>) => void;
  readonly find: (files: number) => void;
  readonly progress: () => JobProgress;
}

/** Counts go on from before; rates are of this run. */
export function createTally(before: JobCounts, now: () => number): Tally {
  const counts = { ...before };
  const started = now();
  let articles = 0;
  return {
    add: (what) => {
      counts[what] += 1;
      if (what !== 'filesDone') articles += 1;
    },
    find: (files) => (counts.files += files),
    progress: () => {
      const seconds = Math.max(0.001, (now() - started) / 1000);
      const done = counts.filesDone - before.filesDone;
      const left = Math.max(0, counts.files - counts.filesDone);
      return {
        counts: { ...counts },
        articlesPerSecond: round(articles / seconds),
        ...(done === 0 ? {} : { secondsLeft: round((left * seconds) / done) }),
      };
    },
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
