import { rm } from 'node:fs/promises';
import { MailuoError, type Job, type JobEventBody, type JobId, type JobState } from '#domain';
import { applyEvent, isOver } from './job-state.ts';
import { openJournal, type Journal } from './journal.ts';
import type { JobLimits } from './limits.ts';
import { dropInputs, jobFolder, loadRecords, saveRecord, type JobFolder, type JobInput } from './record.ts';

/** A job with what belongs to it on disk. */
export interface Entry {
  readonly folder: JobFolder;
  readonly inputs: readonly JobInput[];
  readonly journal: Journal;
  readonly stop: AbortController;
  /** From the moment it is taken from the queue. */
  hasStarted: boolean;
  /** Ends when it has stopped running. */
  ended: Promise<void>;
  job: Job;
}

/** The jobs there are, kept on disk as they change. */
export interface Entries {
  /** Oldest first. */
  readonly all: () => readonly Entry[];
  /** Throws `not_found`. */
  readonly find: (id: JobId) => Entry;
  readonly enter: (job: Job, inputs: readonly JobInput[]) => Entry;
  readonly tell: (entry: Entry, body: JobEventBody) => Promise<void>;
  /** Ends a job and drops what was sent for it, and the record of the oldest one where there are too many. */
  readonly finish: (entry: Entry, state: JobState, note?: string) => Promise<void>;
  /** Ends a job that can go on later: what was sent for it is kept. */
  readonly suspend: (entry: Entry, note: string) => Promise<void>;
  /** Makes a job that was suspended one that waits; throws `conflict` for any other. */
  readonly wake: (entry: Entry) => Promise<void>;
}

/** Those of earlier starts are in it. */
export async function openEntries(root: string, limits: JobLimits, clock: () => Date): Promise<Entries> {
  const entries = new Map<JobId, Entry>();
  const enter = (job: Job, inputs: readonly JobInput[]): Entry => {
    const folder = jobFolder(root, job.id);
    const journal = openJournal(folder.journal, clock);
    const stop = new AbortController();
    const entry = { folder, inputs, journal, stop, hasStarted: false, ended: Promise.resolve(), job };
    entries.set(job.id, entry);
    return entry;
  };
  const dropOldest = async () => {
    const finished = [...entries.values()].filter(({ job }) => isOver(job));
    for (const { job, folder } of finished.slice(0, Math.max(0, finished.length - limits.kept))) {
      entries.delete(job.id);
      await rm(folder.root, { recursive: true, force: true });
    }
  };
  const tell = async (entry: Entry, body: JobEventBody): Promise<void> => {
    entry.job = applyEvent(entry.job, await entry.journal.append(body));
    if (body.type !== 'state') return;
    await saveRecord(entry.folder, { job: entry.job, inputs: [...entry.inputs] });
    entry.journal.wake();
  };
  for (const { job, inputs } of await loadRecords(root)) {
    const entry = enter(job, inputs);
    if (isOver(job)) await dropInputs(entry.folder);
    else entry.job = await upToDate(entry);
  }
  return {
    all: () => [...entries.values()],
    find: (id) => {
      const entry = entries.get(id);
      if (entry === undefined)
        throw new MailuoError('not_found', `there is no job ${id}; GET /api/jobs lists those there are`);
      return entry;
    },
    enter,
    tell,
    finish: async (entry, state, note) => {
      await tell(entry, { type: 'state', state, ...(note === undefined ? {} : { note }) });
      await dropInputs(entry.folder);
      await dropOldest();
    },
    suspend: (entry, note) => tell(entry, { type: 'state', state: 'failed', note, resumable: true }),
    wake: async (entry) => {
      const { id, state, resumable } = entry.job;
      if (resumable !== true)
        throw new MailuoError(
          'conflict',
          `job ${id} is ${state}; only one that failed because the store was away can be resumed`,
        );
      // At once, so that of two who ask the second is told that it is not to be resumed any more.
      const { resumable: _resumable, ...job } = entry.job;
      Object.assign(entry, { job, stop: new AbortController(), hasStarted: false });
      await tell(entry, { type: 'state', state: 'queued', note: 'goes on where it failed' });
    },
  };
}

/** The record is as old as the last change of state; the journal has the rest. */
async function upToDate({ job, inputs, journal }: Entry): Promise<Job> {
  const start = { ...job, counts: countsOf(inputs) };
  return (await journal.all()).reduce(applyEvent, start);
}

/** Of a job that has not begun. */
export function countsOf(inputs: readonly JobInput[]): Job['counts'] {
  return { files: inputs.length, filesDone: 0, stored: 0, unchanged: 0, replaced: 0, quarantined: 0 };
}
