import type { ArticleText } from '../extraction.ts';
import { fold, foldDots } from '../lexicons/fold.ts';
import type { Matcher } from '../lexicons/matcher.ts';
import type { Reading } from '../lexicons/reading.ts';

/** A form of the lexicons found in the text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly Reading[];
}

/** An article looked through once: what extractors share. All offsets are those of the text. */
export interface Scan {
  readonly article: ArticleText;
  /** What rules match: the normalised text with one kind of middle dot; Latin keeps its case. */
  readonly text: string;
  /** By offset: forms that begin there, shortest first. */
  readonly beginning: readonly (readonly Hit[] | undefined)[];
  /** By offset: forms that end there (exclusive), longest first. */
  readonly ending: readonly (readonly Hit[] | undefined)[];
  /** Whether a word of the segmenter begins at the offset; the end of the text counts. */
  readonly isBoundary: (offset: number) => boolean;
  /** The word of the language that crosses the offset, where one does. */
  readonly wordAcross: (offset: number) => { readonly start: number; readonly end: number } | undefined;
}

export function scan(article: ArticleText, match: Matcher<Reading>, known: KnownWords): Scan {
  const folded = fold(article.normalised);
  const boundaries = new Uint8Array(folded.length + 1);
  const words = { text: article.normalised, boundaries, ...known };
  for (const { start, end } of article.tokens) boundaries[start] = boundaries[end] = 1;
  const beginning: (Hit[] | undefined)[] = Array.from({ length: folded.length + 1 });
  const ending: (Hit[] | undefined)[] = Array.from({ length: folded.length + 1 });
  for (let start = 0; start < folded.length; start += 1) {
    match(folded, start, (end, readings) => {
      const fitting = fittingOf(words, { start, end, readings });
      if (fitting.length === 0) return;
      const hit = { start, end, readings: fitting };
      (beginning[start] ??= []).push(hit);
      (ending[end] ??= []).push(hit);
    });
  }
  return {
    article,
    text: foldDots(article.normalised),
    beginning,
    ending,
    isBoundary: (offset) => boundaries[offset] === 1,
    wordAcross: (offset) => wordAcross(words, offset),
  };
}

/** The readings that the neighbours of the form allow; most forms keep all, and then nothing is copied. */
function fittingOf(words: Words, { start, end, readings }: Hit): readonly Reading[] {
  for (const reading of readings)
    if (!isWhole(words, { start, end, reading }))
      return readings.filter((one) => isWhole(words, { start, end, reading: one }));
  return readings;
}

const WORD_CHARACTER = /[0-9a-z\u00c0-\u024f\u0400-\u04ff]/i;

/** 消息报|道, 军事评论|人士: an outlet's name never runs on like this. */
const NOT_AN_OUTLET = /^(?:报[道导告复]|论(?:人士|员|家))/;

/** 欧江安22|日: the number counts what follows. */
const COUNTED = /[日月年时分岁人名号点天周个元万亿%]/;

/** What the segmenter's words are compared with, so that those that it made up beside a name do no harm. */
export interface KnownWords {
  readonly isWord: (word: string) => boolean;
  readonly isName: (word: string) => boolean;
}

interface Words extends KnownWords {
  readonly text: string;
  readonly boundaries: Uint8Array;
}

/** Latin has to stand between word boundaries, and a short acronym in its own case; a Chinese name of two characters
 *  must not lie inside another word (日前, 美丽). */
function isWhole(
  words: Words,
  { start, end, reading }: { start: number; end: number; reading: Reading },
): boolean {
  const { text } = words;
  if (WORD_CHARACTER.test(text.charAt(start)) && WORD_CHARACTER.test(text.charAt(start - 1))) return false;
  if (WORD_CHARACTER.test(text.charAt(end - 1)) && WORD_CHARACTER.test(text.charAt(end))) return false;
  if (reading.role !== 'entity') return true;
  const { form } = reading.surface;
  if (reading.surface.kind === 'Source' && NOT_AN_OUTLET.test(text.slice(end - 1, end + 2))) return false;
  if (reading.surface.kind === 'Equipment' && /\d$/.test(form) && COUNTED.test(text.charAt(end)))
    return false;
  if (/^[a-z.]+$/i.test(form) && form.length <= 3) return text.slice(start, end) === form;
  return (form.length > 2 && reading.surface.kind !== 'Source') || standsAlone(words, start, end);
}

/** The segmenter errs beside names, so one boundary is enough unless a word of the language or another name (新|北京)
 *  crosses the other. */
function standsAlone(words: Words, start: number, end: number): boolean {
  const { text, boundaries, isWord, isName } = words;
  const startsWord = boundaries[start] === 1;
  const endsWord = boundaries[end] === 1;
  if (startsWord === endsWord) return startsWord || end - start > 2;
  const crossing = segmentAt(words, startsWord ? end : start);
  const word = text.slice(crossing.start, crossing.end);
  const holds = crossing.start <= start && end <= crossing.end;
  return !isWord(word) && (holds || !isName(word));
}

function wordAcross(words: Words, offset: number): { start: number; end: number } | undefined {
  if (words.boundaries[offset] === 1) return undefined;
  const segment = segmentAt(words, offset);
  return words.isWord(words.text.slice(segment.start, segment.end)) ? segment : undefined;
}

/** The segmenter's word around an offset that is no boundary. */
function segmentAt({ text, boundaries }: Words, offset: number): { start: number; end: number } {
  let start = offset - 1;
  while (start > 0 && boundaries[start] !== 1) start -= 1;
  let end = offset + 1;
  while (end < text.length && boundaries[end] !== 1) end += 1;
  return { start, end };
}
