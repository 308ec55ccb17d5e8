/* What runs in the thread: the reading of files, a few articles at a call, so that nobody waits for a whole file; and of
   items whose bytes come with the call. */
import { readFile as load } from 'node:fs/promises';
import { messageOf } from '#domain';
import { loadLexicons } from '../lexicons/load.ts';
import { createPipeline, type Pipeline } from '../pipeline.ts';
import type { SourceItem } from '../sources/index.ts';
import type { ReadingLimits } from './limits.ts';
import { readFile, type IncomingFile, type ReadOutcome } from './read-file.ts';
import { readItem, type ItemAnswer } from './read-item.ts';
import { createSieve, type Wanted } from './wanted.ts';

export interface ReadTask {
  readonly file: IncomingFile;
  /** How many of its articles to pass over, and how many to read then. */
  readonly from: number;
  readonly take: number;
}

export interface ReadAnswer {
  readonly outcomes: readonly ReadOutcome[];
  /** Whether the file has no more. */
  readonly isEnd: boolean;
  /** Why nothing more of it can be read. */
  readonly broken: string | undefined;
}

export interface ItemTask {
  readonly item: SourceItem;
  readonly limits: ReadingLimits;
  readonly wanted: Wanted;
  /** Becomes 1 when reading begins: a task may wait before that, for a thread or for the lexicons. */
  readonly begun: Int32Array;
}

interface OpenFile {
  readonly path: string;
  readonly articles: Iterator<ReadOutcome>;
  position: number;
}

// A thread has no caller to keep these for it from one call to the next.
let pipeline: Pipeline | undefined;
let open: OpenFile | undefined;
/** What a pool wants does not change. */
let sieve: ReturnType<typeof createSieve> | undefined;

/** Reads on where the call before stopped, or from the start where that was another place. */
export async function readSome({ file, from, take }: ReadTask): Promise<ReadAnswer> {
  const outcomes: ReadOutcome[] = [];
  try {
    pipeline ??= createPipeline(loadLexicons());
    if (open?.path !== file.path || open.position > from) {
      const bytes = await load(file.path);
      open = { path: file.path, articles: readFile(file, bytes, pipeline), position: 0 };
    }
    while (open.position < from + take) {
      const next = open.articles.next();
      if (next.done === true) return ended(outcomes);
      if (open.position >= from) outcomes.push(next.value);
      open.position += 1;
    }
    return { outcomes, isEnd: false, broken: undefined };
  } catch (error) {
    return ended(outcomes, messageOf(error));
  }
}

function ended(outcomes: readonly ReadOutcome[], broken?: string): ReadAnswer {
  open = undefined;
  return { outcomes, isEnd: true, broken };
}

/** Reads all articles of an item. */
export function readOne({ item, limits, wanted, begun }: ItemTask): ItemAnswer {
  pipeline ??= createPipeline(loadLexicons());
  Atomics.store(begun, 0, 1);
  sieve ??= createSieve(wanted, loadLexicons);
  return readItem(item, pipeline, { limits, sieve });
}
