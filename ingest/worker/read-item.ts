import { messageOf } from '#domain';
import type { SourceItem } from '../sources/index.ts';
import type { Pipeline } from '../pipeline.ts';
import { loadLexicons } from '../lexicons/load.ts';
import { READING_LIMITS, type ReadingLimits } from './limits.ts';
import { readFile, type FileReading, type ReadOutcome } from './read-file.ts';
import { ALL_WANTED, createSieve, type Unwanted, type Wanted } from './wanted.ts';

/** All articles of an item, and how long reading its format and extracting took, in milliseconds. */
export interface ItemAnswer {
  readonly outcomes: readonly ReadOutcome[];
  readonly parseMs: number;
  readonly extractMs: number;
  /** Documents that were let pass unread, by reason. */
  readonly unwanted: readonly Unwanted[];
}

/** Reads an item, wherever that is done; never rejects for what is wrong with it. */
export type ItemReader = (item: SourceItem) => Promise<ItemAnswer>;

/** Reads an item here and now. */
export function readItem(
  item: SourceItem,
  pipeline: Pipeline,
  { limits, sieve }: Required<Pick<FileReading, 'limits' | 'sieve'>>,
): ItemAnswer {
  const unwanted: Unwanted[] = [];
  const started = performance.now();
  const outcomes: ReadOutcome[] = [];
  let extractMs = 0;
  let extracting: number | undefined;
  const noted: Pipeline = (document) => {
    extracting = performance.now();
    return pipeline(document);
  };
  const reading = { limits, sieve, onUnwanted: (reason: Unwanted) => void unwanted.push(reason) };
  for (const outcome of outcomesOf(item, noted, reading)) {
    if (extracting !== undefined) extractMs += performance.now() - extracting;
    extracting = undefined;
    outcomes.push(outcome);
  }
  const parseMs = performance.now() - started - extractMs;
  const [only] = outcomes;
  // One that is alone in its item goes by the item's name.
  const named = outcomes.length === 1 && only !== undefined ? [{ ...only, origin: item.origin }] : outcomes;
  if (outcomes.length === 0 && unwanted.length === 0)
    return { outcomes: [holdsNothing(item)], parseMs, extractMs, unwanted };
  return { outcomes: named, parseMs, extractMs, unwanted };
}

function* outcomesOf(
  item: SourceItem,
  pipeline: Pipeline,
  reading: FileReading & { readonly limits: ReadingLimits },
): Generator<ReadOutcome> {
  const { limits } = reading;
  const { origin, name, bytes, url, contentType } = item;
  if (bytes.length > limits.bytes) {
    yield { origin, stage: 'read', reason: tooLarge(bytes, limits) };
    return;
  }
  try {
    yield* readFile({ name: origin, fileName: name, url, contentType }, bytes, pipeline, reading);
  } catch (error) {
    // Whatever an item does to its reader concerns that item alone.
    yield { origin, stage: 'read', reason: messageOf(error) };
  }
}

function holdsNothing({ origin }: SourceItem): ReadOutcome {
  return { origin, stage: 'read', reason: 'holds no article' };
}

function tooLarge({ length }: Uint8Array, { bytes }: ReadingLimits): string {
  return `${length} bytes, more than the ${bytes} that one article may have (--max-bytes)`;
}

/** Reads in this thread: for few articles, or a pipeline that cannot leave it. */
export function readHere(
  pipeline: Pipeline,
  limits: ReadingLimits = READING_LIMITS,
  wanted: Wanted = ALL_WANTED,
): ItemReader {
  const sieve = createSieve(wanted, loadLexicons);
  return async (item) => readItem(item, pipeline, { limits, sieve });
}
