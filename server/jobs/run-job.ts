import type { Job, JobEventBody } from '#domain';
import type { GraphStore } from '#store';
import { storeRead, type ReadingPool } from '../../ingest/index.ts';
import type { Incoming } from './incoming.ts';
import type { Earlier } from './job-state.ts';
import { stepsOf, type FileTally, type Step } from './steps.ts';
import { createTally } from './tally.ts';

/** Articles in one transaction, of as many files as they come from, and so the most that are read in vain when a job is
 *  stopped. */
const BATCH = 50;

export interface RunOptions {
  readonly store: Pick<GraphStore, 'putArticles'>;
  readonly pool: ReadingPool;
  readonly earlier: Earlier;
  /** Writes down what happened before the next thing happens. */
  readonly tell: (body: JobEventBody) => Promise<void>;
  /** Stops after the batch in hand. */
  readonly signal: AbortSignal;
  /** In milliseconds. */
  readonly now: () => number;
}

/** Stores every article, but for what was done earlier; while one batch is written, the next is read. Rejects where the
 *  store fails. */
export async function runJob(
  job: Job,
  incoming: AsyncIterable<Incoming>,
  options: RunOptions,
): Promise<void> {
  const { signal } = options;
  const settle = createSettler(job, options);
  // Pages come slowly, one by one: each is stored as soon as it is there.
  const most = job.kind === 'urls' ? 1 : BATCH;
  let batch: Step[] = [];
  let writing: Promise<void> = Promise.resolve();
  try {
    for await (const step of stepsOf(incoming, options)) {
      if (signal.aborted) break;
      batch.push(step);
      if (articlesIn(batch).length < most) continue;
      await writing;
      // What waited for the store is not begun any more.
      if (signal.aborted) break;
      writing = settle(batch);
      // Awaited with the next batch; a failure in between must not count as unhandled.
      writing.catch(() => undefined);
      batch = [];
    }
  } finally {
    // Nothing is written down of a job after it has ended.
    await writing;
  }
  if (!signal.aborted) await settle(batch);
}

/** Stores the articles of the steps at once, then writes down step by step what became of them. */
function createSettler(
  job: Job,
  { store, tell, now }: RunOptions,
): (steps: readonly Step[]) => Promise<void> {
  const tally = createTally(job.counts, now);
  const endFile = async (end: Omit<JobEventBody & { type: 'file' }, 'type' | 'progress'>) => {
    tally.add('filesDone');
    await tell({ type: 'file', ...end, progress: tally.progress() });
  };
  return async (steps) => {
    const results = (await storeRead(articlesIn(steps), store)).values();
    for (const step of steps) {
      if (step.type === 'article') {
        const { file } = step;
        const result = results.next().value;
        if (result === undefined) throw new Error(`nothing is known of an article of ${file.name}`);
        file.articles += 1;
        if (result.outcome !== 'quarantined') file.good += 1;
        tally.add(result.outcome);
        await tell({ type: 'article', file: file.name, result, progress: tally.progress() });
      } else if (step.type === 'end') {
        await endFile(endOf(step.file));
      } else if (step.type === 'set-aside') {
        const { file, setAside } = step;
        tally.add('quarantined');
        await endFile({ file, outcome: 'quarantined', articles: 0, setAside });
      } else {
        tally.find(step.found);
        await tell(step);
      }
    }
  };
}

function articlesIn(steps: readonly Step[]) {
  return steps.flatMap((step) => (step.type === 'article' ? [step.read] : []));
}

function endOf({ name, articles, good }: FileTally) {
  const outcome: 'done' | 'quarantined' = articles > 0 && good === 0 ? 'quarantined' : 'done';
  return { file: name, outcome, articles };
}
