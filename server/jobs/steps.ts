import type { JobEventBody, SetAside } from '#domain';
import { readIncoming, type IncomingFile, type ReadingPool, type ReadOutcome } from '../../ingest/index.ts';
import type { Incoming, IncomingArchive } from './incoming.ts';
import type { Earlier } from './job-state.ts';

/** What is to be done of a job, in the order in which it is written down. */
export type Step =
  | { readonly type: 'article'; readonly file: FileTally; readonly read: ReadOutcome }
  | { readonly type: 'end'; readonly file: FileTally }
  | { readonly type: 'set-aside'; readonly file: string; readonly setAside: SetAside }
  | (JobEventBody & { readonly type: 'files' });

/** Grows as the articles of a file are stored. */
export interface FileTally {
  readonly name: string;
  articles: number;
  good: number;
}

export interface StepOptions {
  readonly pool: ReadingPool;
  readonly earlier: Earlier;
}

/** Reads what comes, but for what an earlier start got done; files read one after another, nothing stored. */
export async function* stepsOf(
  incoming: AsyncIterable<Incoming>,
  options: StepOptions,
): AsyncGenerator<Step> {
  for await (const each of incoming) yield* stepsIn(each, options);
}

async function* stepsIn(each: Incoming, options: StepOptions): AsyncGenerator<Step> {
  if (options.earlier.filesDone.has(nameOf(each))) return;
  if ('setAside' in each) yield { type: 'set-aside', file: nameOf(each), setAside: each.setAside };
  else if ('file' in each) yield* stepsOfFile(each.file, options);
  else yield* stepsOfArchive(each, options);
}

async function* stepsOfFile(incoming: IncomingFile, { pool, earlier }: StepOptions): AsyncGenerator<Step> {
  const { name } = incoming;
  const before = earlier.articlesOf(name);
  const file = { name, ...before };
  for await (const outcomes of readIncoming(incoming, pool, before.articles)) {
    for (const read of outcomes) yield { type: 'article', file, read };
  }
  yield { type: 'end', file };
}

async function* stepsOfArchive(
  { archive, entries }: IncomingArchive,
  options: StepOptions,
): AsyncGenerator<Step> {
  const own = entries.find((entry) => nameOf(entry) === archive);
  const inside = entries.filter((entry) => entry !== own);
  if (!options.earlier.archivesOpened.has(archive)) yield { type: 'files', archive, found: inside.length };
  for (const entry of inside) yield* stepsIn(entry, options);
  if (own === undefined) yield { type: 'end', file: { name: archive, articles: 0, good: 0 } };
  else yield* stepsIn(own, options);
}

function nameOf(each: Incoming): string {
  if ('file' in each) return each.file.name;
  return 'setAside' in each ? each.setAside.origin : each.archive;
}
