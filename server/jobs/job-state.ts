import type { Job, JobEvent, JobState } from '#domain';

export function isFinished(state: JobState): boolean {
  return state === 'done' || state === 'cancelled' || state === 'failed';
}

/** The job after the event. */
export function applyEvent(job: Job, event: JobEvent): Job {
  switch (event.type) {
    case 'state': {
      const { state, note, at } = event;
      return {
        ...job,
        state,
        ...(state === 'running' ? { startedAt: job.startedAt ?? at } : {}),
        ...(isFinished(state) ? { finishedAt: at } : {}),
        ...(note === undefined ? {} : { note }),
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
  /** How many articles of a file that is not done were dealt with. */
  readonly articlesOf: (file: string) => number;
}

export function earlierIn(events: readonly JobEvent[]): Earlier {
  const articles = new Map<string, number>();
  for (const event of events) {
    if (event.type === 'article') articles.set(event.file, (articles.get(event.file) ?? 0) + 1);
  }
  return {
    filesDone: new Set(events.flatMap((event) => (event.type === 'file' ? [event.file] : []))),
    archivesOpened: new Set(events.flatMap((event) => (event.type === 'files' ? [event.archive] : []))),
    articlesOf: (file) => articles.get(file) ?? 0,
  };
}
