import type { LooseEntry } from '../archives/index.ts';
import { setAside, type Found } from '../source-item.ts';
import { collect } from '../stream/collect.ts';
import { jsonl } from './jsonl.ts';
import { tooLarge, type RecordOptions, type RecordReader } from './record-reader.ts';
import { warc } from './warc.ts';

/** Kinds of files with many articles. Each other file is one item. */
const RECORD_READERS: readonly RecordReader[] = [warc, jsonl];

/** The items of one file. What is wrong with it concerns it alone. */
export async function* readRecords(entry: LooseEntry, options: RecordOptions): AsyncGenerator<Found> {
  const reader = RECORD_READERS.find(({ recognises }) => recognises(entry));
  try {
    if (reader === undefined) yield await readWhole(entry, options);
    else yield* reader.read(entry, options);
  } catch (error) {
    yield setAside(entry.origin, entry.stage, error);
  }
}

async function readWhole(
  { origin, name, head, bytes }: LooseEntry,
  { maxItemBytes }: RecordOptions,
): Promise<Found> {
  if (isBinary(head)) return setAside(origin, 'read', 'the file is binary, not text');
  const whole = await collect(bytes, maxItemBytes);
  return whole === undefined
    ? setAside(origin, 'read', tooLarge(maxItemBytes))
    : { origin, name, bytes: whole };
}

/** Holds a zero, and no mark of UTF-16. */
function isBinary(head: Uint8Array): boolean {
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  return !isUtf16 && head.includes(0);
}
