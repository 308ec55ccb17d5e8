import type { Job, JobEvent, JobProgress, SetAside } from '#domain';

/** A job as far as its events have told. */
export interface FollowedJob {
  readonly job: Job;
  /** Number of the last event seen, so that a broken stream goes on after it. */
  readonly seq: number;
  readonly progress: JobProgress | undefined;
  /** Where it is, newest first; only the last few. */
  readonly recent: readonly RecentArticle[];
  readonly quarantined: readonly SetAside[];
}

interface RecentArticle {
  readonly seq: number;
  readonly origin: string;
  readonly outcome: 'stored' | 'unchanged' | 'replaced' | 'quarantined';
}

const RECENT = 5;

export function followed(job: Job): FollowedJob {
  return { job, seq: 0, progress: undefined, recent: [], quarantined: [] };
}

export function isOver({ state }: Job): boolean {
  return state === 'done' || state === 'cancelled' || state === 'failed';
}

/** Takes in one event; one that was seen before changes nothing. */
export function toldBy(before: FollowedJob, event: JobEvent): FollowedJob {
  if (event.seq <= before.seq) return before;
  const now = { ...before, seq: event.seq };
  switch (event.type) {
    case 'state': {
      const { note: _note, resumable: _resumable, ...job } = before.job;
      const { state, note, resumable } = event;
      return {
        ...now,
        job: {
          ...job,
          state,
          ...(note === undefined ? {} : { note }),
          ...(resumable === undefined ? {} : { resumable }),
        },
      };
    }
    case 'article': {
      const { result } = event;
      const { origin, outcome } = result;
      return {
        ...withProgress(now, event.progress),
        recent: [{ seq: event.seq, origin, outcome }, ...before.recent].slice(0, RECENT),
        quarantined:
          result.outcome === 'quarantined'
            ? [...before.quarantined, { origin, stage: result.stage, reason: result.reason }]
            : before.quarantined,
      };
    }
    case 'file':
      return {
        ...withProgress(now, event.progress),
        quarantined:
          event.setAside === undefined ? before.quarantined : [...before.quarantined, event.setAside],
      };
    case 'files':
      return now;
    default:
      return event satisfies never;
  }
}

function withProgress(before: FollowedJob, progress: JobProgress): FollowedJob {
  return { ...before, progress, job: { ...before.job, counts: progress.counts } };
}

/** 0 to 1, by the files; undefined while their number may still grow from nothing. */
export function shareDone({ counts }: Job): number | undefined {
  return counts.files === 0 ? undefined : Math.min(1, counts.filesDone / counts.files);
}

/** Web addresses in a pasted text, where it holds nothing else; undefined where it is a text to read. */
export function addressesIn(text: string): readonly string[] | undefined {
  const words = text.trim().split(/\s+/);
  if (words[0] === '' || !words.every((word) => /^https?:\/\/\S+$/i.test(word))) return undefined;
  return [...new Set(words)];
}
