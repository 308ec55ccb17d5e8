import type { TraceEntry } from '../extraction.ts';

/** Why something that the model said was left out. */
export type DropReason =
  | 'the name is not in the text'
  | 'the name is no name'
  | 'the name stands for several'
  | 'the name overlaps another'
  | 'the quote is not in the text'
  | 'the quote is too short to show anything'
  | 'the date is no date'
  | 'the event had not happened when the article appeared'
  | 'nobody known took part'
  | 'the event is told already';

export interface Drop {
  readonly reason: DropReason;
  /** What the model said. */
  readonly words: string;
}

const MOST_WORDS = 60;

/** Stands at the article's beginning: most of what is dropped has no place in it. */
export function toTrace({ reason, words }: Drop, rule: string): TraceEntry {
  return { rule, start: 0, end: 0, reason: `${reason}: ${words.replace(/\s+/g, ' ').slice(0, MOST_WORDS)}` };
}
