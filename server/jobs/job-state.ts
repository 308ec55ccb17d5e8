import type { Job, JobEvent, JobState } from '#domain';

export function isFinished(state: JobState): boolean {
  return state === 'done' || state === 'cancelled' || state === 'failed';
}

/** Whether nothing will ever happen in it again, so that what was sent for it can go. */
export function isOver({ state, resumable }: Pick<Job, 'state' | 'resumable'>): boolean {
  return isFinished(state) && resumable !== true;
}

/** The job after the event. */
export function applyEvent(job: Job, event: JobEvent): Job {
  switch (event.type) {
    case 'state': {
      const { state, note, at, resumable } = event;
      const { finishedAt: _finishedAt, resumable: _resumable, ...before } = job;
      return {
        ...before,
        state,
        ...(state === 'running' ? { startedAt: job.startedAt ?? at } : {}),
        ...(isFinished(state) ? { finishedAt: at } : {}),
        ...(note === undefined ? {} : { note }),
        ...(resumable === undefined ? {} : { resumable }),
      };
    }
    case 'files':
      return { ...job, counts: { ...job.counts, files: job.counts.files + event.found } };
    case 'article':
    case 'file':
      return { ...job, counts: event.progress.counts };
  }
}

/** What an earlier start of the server got done of a job. */
export interface Earlier {
  readonly filesDone: ReadonlySet<string>;
  readonly archivesOpened: ReadonlySet<string>;
  /** How many articles of a file that is not done were dealt with, and how many of those were not set aside. */
  readonly articlesOf: (file: string) => ArticleTally;
}

interface ArticleTally {
  readonly articles: number;
  readonly good: number;
}

const NONE: ArticleTally = { articles: 0, good: 0 };

export function earlierIn(events: readonly JobEvent[]): Earlier {
  const tallies = new Map<string, ArticleTally>();
  for (const event of events) {
    if (event.type !== 'article') continue;
    const { articles, good } = tallies.get(event.file) ?? NONE;
    const isGood = event.result.outcome !== 'quarantined';
    tallies.set(event.file, { articles: articles + 1, good: good + (isGood ? 1 : 0) });
  }
  return {
    filesDone: new Set(events.flatMap((event) => (event.type === 'file' ? [event.file] : []))),
    archivesOpened: new Set(events.flatMap((event) => (event.type === 'files' ? [event.archive] : []))),
    articlesOf: (file) => tallies.get(file) ?? NONE,
  };
}
