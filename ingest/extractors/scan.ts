import type { ArticleText } from '../extraction.ts';
import { fold, foldDots } from '../lexicons/fold.ts';
import type { Matcher } from '../lexicons/matcher.ts';
import type { Reading } from '../lexicons/reading.ts';
import type { Surface } from '../lexicons/surfaces.ts';

type Role = Reading['role'];

/** The roles of forms that extractors go through; the others are only asked for beside these. */
type ListedRole = Exclude<Role, 'title' | 'verb' | 'ordinary'>;

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
  /** The forms that have a reading of this role, by where they begin, then shortest first. */
  readonly withRole: (role: ListedRole) => readonly Hit[];
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
  const beginning: (readonly Hit[] | undefined)[] = [];
  const ending: (readonly Hit[] | undefined)[] = [];
  beginning.length = ending.length = folded.length + 1;
  const listed: Readonly<Record<ListedRole, Hit[]>> = {
    entity: [],
    ambiguous: [],
    body: [],
    organizationHead: [],
    placeHead: [],
  };
  const note = (end: number, readings: readonly Reading[], start: number) => {
    if (isWordCode(folded.charCodeAt(end - 1)) && isWordCode(folded.charCodeAt(end))) return;
    const fitting = fittingOf(words, start, end, readings);
    if (fitting.length === 0) return;
    const hit = { start, end, readings: fitting };
    const alone = [hit];
    beginning[start] = joined(beginning[start], alone);
    ending[end] = joined(ending[end], alone);
    for (const { role } of fitting)
      if (role !== 'ordinary' && role !== 'verb' && role !== 'title' && listed[role].at(-1) !== hit)
        listed[role].push(hit);
  };
  // Latin and digits have to begin where a word does.
  match.all(
    folded,
    note,
    (start) => !isWordCode(folded.charCodeAt(start)) || !isWordCode(folded.charCodeAt(start - 1)),
  );
  return {
    article,
    text: foldDots(article.normalised),
    beginning,
    ending,
    withRole: (role) => listed[role],
    isBoundary: (offset) => boundaries[offset] === 1,
    wordAcross: (offset) => wordAcross(words, offset),
  };
}

/** Most offsets have one hit or two: arrays just as long, since those that grow by `push` take room for sixteen more. */
function joined(hits: readonly Hit[] | undefined, more: readonly Hit[]): readonly Hit[] {
  return hits === undefined ? more : [...hits, ...more];
}

/** The readings that the neighbours of the form allow; most forms keep all, and then nothing is copied. */
function fittingOf(
  words: Words,
  start: number,
  end: number,
  readings: readonly Reading[],
): readonly Reading[] {
  for (const reading of readings)
    if (reading.role === 'entity' && !isWhole(words, start, end, reading.surface))
      return readings.filter((one) => one.role !== 'entity' || isWhole(words, start, end, one.surface));
  return readings;
}

/** Digits, Latin and Cyrillic letters; `NaN` beyond the text is none. */
function isWordCode(code: number): boolean {
  return (
    code <= 0x4ff &&
    ((code >= 48 && code <= 57) ||
      (code >= 97 && code <= 122) ||
      (code >= 65 && code <= 90) ||
      (code >= 0xc0 && code <= 0x24f) ||
      code >= 0x400)
  );
}

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

/** A short acronym has to stand in its own case; a Chinese name of two characters must not lie inside another word
 *  (日前, 美丽). */
function isWhole(words: Words, start: number, end: number, { form, kind }: Surface): boolean {
  const { text } = words;
  if (kind === 'Source' && NOT_AN_OUTLET.test(text.slice(end - 1, end + 2))) return false;
  if (kind === 'Equipment' && /\d$/.test(form) && COUNTED.test(text.charAt(end))) return false;
  if (form.length <= 3 && /^[a-z.]+$/i.test(form)) return text.slice(start, end) === form;
  if (
    kind === 'Organization' &&
    SHORT_BODY.test(form) &&
    PAIRED.test(text.slice(Math.max(0, start - 2), start))
  )
    return false;
  if (form.endsWith('国会') && ABOUT_TO_MEET.test(text.charAt(end))) return false;
  if (kind === 'Country' && form.startsWith('日') && DAY.test(text.slice(Math.max(0, start - 3), start)))
    return false;
  if (kind === 'Place' && form.endsWith('海') && text.charAt(end) === '域') return false;
  if (form.length > 2 && straddlesWords(words, start, end)) return false;
  if (form.length > 2 && kind !== 'Source') return true;
  if (standsAlone(words, start, end)) return true;
  if (kind !== 'Country') return false;
  return (form.endsWith('国') && isLeftAlone(words, start, end)) || isCutApart(words, start, end);
}

/** 美国防部, 俄外交部: one character for the country, then the body. */
const SHORT_BODY = /^[中美俄日韩朝英法德印](?:国防部|外交部|国会|军方|防长|外长)$/;

/** 中|美国防部: the ministries of both; but 其中|美国防部 is the one. */
const PAIRED = /(?<![其当年月日之])[中美俄日韩朝英法德印]$/;

/** 与美国|会谈: no parliament. */
const ABOUT_TO_MEET = /[谈晤面见议同商合]/;

/** 家中|国|公司, 中|国外|长: the segmenter took half of a country's name for a word and left the other half alone. */
function isLeftAlone(words: Words, start: number, end: number): boolean {
  const startsWord = words.boundaries[start] === 1;
  if (startsWord === (words.boundaries[end] === 1)) return false;
  return words.boundaries[start + 1] === 1;
}

/** 5|日|本报: the number of a day, not of a year. */
const DAY = /(?:^|\D)\d{1,2}$/;

/** 日|本领|海 for 日本|领海: of two ways to cut, the one that leaves no character alone; but 5|日|本报|讯 is a day. */
function isCutApart({ text, boundaries, isWord }: Words, start: number, end: number): boolean {
  if (boundaries[start] !== 1 || boundaries[start + 1] !== 1) return false;
  return isWord(text.slice(end, end + 2)) && !/[\d月]/.test(text.charAt(start - 1));
}

/** 抵|达哈尔|滨: a form that begins inside one word of the language and ends inside another, or inside a name. */
function straddlesWords(words: Words, start: number, end: number): boolean {
  const { text, boundaries, isWord, isName } = words;
  if (boundaries[start] === 1 || boundaries[end] === 1) return false;
  const first = segmentAt(words, start);
  if (first.end >= end || !isWord(text.slice(first.start, first.end))) return false;
  const last = segmentAt(words, end);
  const word = text.slice(last.start, last.end);
  return isWord(word) || isName(word);
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
