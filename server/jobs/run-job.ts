import type { ArticleOutcome, Job, JobEventBody, SetAside } from '#domain';
import type { GraphStore } from '#store';
import { ingestFile, type IncomingFile, type ReadingPool } from '../../ingest/index.ts';
import type { Incoming, IncomingArchive } from './incoming.ts';
import type { Earlier } from './job-state.ts';
import { createTally } from './tally.ts';

export interface RunOptions {
  readonly store: Pick<GraphStore, 'putArticles'>;
  readonly pool: ReadingPool;
  readonly earlier: Earlier;
  /** Writes down what happened before the next thing happens. */
  readonly tell: (body: JobEventBody) => Promise<void>;
  /** Stops after the articles in hand. */
  readonly signal: AbortSignal;
  /** In milliseconds. */
  readonly now: () => number;
}

/** Stores every article of the files, but what was done earlier; rejects where the store fails. */
export async function runJob(
  job: Job,
  incoming: AsyncIterable<Incoming>,
  options: RunOptions,
): Promise<void> {
  const { earlier, tell, signal } = options;
  const tally = createTally(job.counts, options.now);

  const setAside = async (file: string, entry: SetAside) => {
    tally.add('quarantined');
    await endFile(file, { outcome: 'quarantined', articles: 0, setAside: entry });
  };
  const endFile = async (
    file: string,
    result: Pick<JobEventBody & { type: 'file' }, 'outcome' | 'articles' | 'setAside'>,
  ) => {
    tally.add('filesDone');
    await tell({ type: 'file', file, ...result, progress: tally.progress() });
  };
  const store = async (file: IncomingFile) => {
    const from = earlier.articlesOf(file.name);
    let articles = from;
    let good = from;
    for await (const outcomes of ingestFile(file, { ...options, from })) {
      for (const result of outcomes) {
        tally.add(result.outcome);
        await tell({ type: 'article', file: file.name, result, progress: tally.progress() });
      }
      articles += outcomes.length;
      good += outcomes.filter(isGood).length;
      if (signal.aborted) return;
    }
    await endFile(file.name, { outcome: articles > 0 && good === 0 ? 'quarantined' : 'done', articles });
  };
  const take = async (each: Incoming): Promise<void> => {
    if (signal.aborted || earlier.filesDone.has(nameOf(each))) return;
    if ('setAside' in each) await setAside(each.setAside.origin, each.setAside);
    else if ('file' in each) await store(each.file);
    else await open(each);
  };
  const open = async ({ archive, entries }: IncomingArchive) => {
    const own = entries.find((entry) => nameOf(entry) === archive);
    const inside = entries.filter((entry) => entry !== own);
    if (!earlier.archivesOpened.has(archive)) {
      tally.find(inside.length);
      await tell({ type: 'files', archive, found: inside.length });
    }
    for (const entry of inside) await take(entry);
    if (signal.aborted) return;
    if (own !== undefined && 'setAside' in own) await setAside(archive, own.setAside);
    else await endFile(archive, { outcome: 'done', articles: 0 });
  };

  for await (const each of incoming) {
    await take(each);
    if (signal.aborted) return;
  }
}

function nameOf(each: Incoming): string {
  if ('file' in each) return each.file.name;
  return 'setAside' in each ? each.setAside.origin : each.archive;
}

function isGood({ outcome }: ArticleOutcome): boolean {
  return outcome !== 'quarantined';
}
