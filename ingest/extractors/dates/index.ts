import type { PartialDate } from '#domain';
import type { ArticleText, DateMention } from '../../extraction.ts';
import { characterSet } from '../../lexicons/words.ts';
import { partialDate, type Day } from './calendar.ts';
import type { DateClues, DateRule, Groups } from './date-rule.ts';
import { createPrefilter } from '../prefilter.ts';
import { publicationDay } from './publication.ts';
import { DATE_RULES } from './rules/index.ts';

interface Found {
  readonly rule: DateRule;
  readonly start: number;
  readonly end: number;
  readonly groups: Groups;
}

interface Memory {
  inSentence: string | undefined;
  inParagraph: string | undefined;
  lastDay: Day | undefined;
  dayInParagraph: Day | undefined;
}

const FUTURE =
  /(?<![上中少大名准主])将(?![军领士官])|拟于|拟在|计划|预计|预定|定于|即将|打算|准备|有望|期待|轮到|会(?=与|于|在)/;
const ANNOUNCED = /^[^将]{0,10}(?:宣布|宣称|表示|[说称]|透露|通报|公布|证实|下令|决定)/;
/** 星期天 in 2015年10月11日星期天 only repeats the day. */
const WEEKDAY = 'date/weekday';
const endsClause = characterSet('，。；！？,;!?\n');

/**
 * Finds the dates of a text in order, without overlaps, completed from the day of publication. What names no time that
 * can be told (近日, 90年代, 三十年来) is left out. `publishedAt` is an ISO instant or date.
 */
export function findDates(
  { normalised, sentences }: Pick<ArticleText, 'normalised' | 'sentences'>,
  publishedAt: string | undefined,
  options: { readonly utcOffsetHours?: number } = {},
): readonly DateMention[] {
  const published = publicationDay({ normalised, sentences }, publishedAt, options.utcOffsetHours);
  const memories = new Map<string, Memory>();
  const dates: DateMention[] = [];
  let paragraph = -1;
  for (const sentence of sentences) {
    const memory = memories.get(sentence.zone) ?? emptyMemory();
    memories.set(sentence.zone, memory);
    memory.inSentence = undefined;
    if (sentence.paragraph !== paragraph) {
      memory.inParagraph = undefined;
      memory.dayInParagraph = undefined;
    }
    paragraph = sentence.paragraph;
    const words = normalised.slice(sentence.start, sentence.end);
    for (const found of expressionsIn(words)) {
      const last = dates.at(-1);
      const isDayNamed = last?.date.length === 10 && last.end === sentence.start + found.start;
      if (found.rule.id === WEEKDAY && isDayNamed) continue;
      const clues: DateClues = { ...memory, published, future: isAhead(words, found) };
      const resolved = found.rule.gives(found.groups, clues);
      const date = partialDate(resolved?.date);
      if (resolved === undefined || date === undefined) continue;
      remember(memory, date);
      dates.push({
        start: sentence.start + found.start,
        end: sentence.start + found.end,
        date,
        dateEnd: resolved.dateEnd,
        basis: resolved.basis,
        rule: found.rule.id,
      });
    }
  }
  return dates;
}

function emptyMemory(): Memory {
  return { inSentence: undefined, inParagraph: undefined, lastDay: undefined, dayInParagraph: undefined };
}

function remember(memory: Memory, date: PartialDate): void {
  memory.inSentence = date;
  if (date.length >= 7) memory.inParagraph = date;
  if (date.length < 10) return;
  memory.lastDay = date;
  memory.dayInParagraph = date;
}

const likelyIn = createPrefilter(DATE_RULES.map(({ match }) => match));

/** What the rules see, the earliest and then the longest first, without overlaps. */
function expressionsIn(words: string): readonly Found[] {
  const likely = likelyIn(words);
  if (likely.length === 0) return [];
  const found = likely
    .flatMap((index) => DATE_RULES[index] ?? [])
    .flatMap((rule) => expressionsOf(rule, words))
    .toSorted((left, right) => left.start - right.start || right.end - left.end);
  let end = 0;
  return found.filter((expression) => {
    const isFree = expression.start >= end && expression.end > expression.start;
    if (isFree) end = expression.end;
    return isFree;
  });
}

function expressionsOf(rule: DateRule, words: string): readonly Found[] {
  const { match: pattern } = rule;
  const found: Found[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) {
    const end = match.index + match[0].length;
    found.push({ rule, start: match.index, end, groups: match.groups ?? {} });
    if (end === match.index) pattern.lastIndex += 1;
  }
  return found;
}

/** 周三宣布将…: what is announced lies ahead, and the day of the announcement does not. */
function isAhead(words: string, { start, end }: Found): boolean {
  let from = start;
  while (from > 0 && !endsClause(words, from - 1)) from -= 1;
  let to = end;
  while (to < words.length && !endsClause(words, to)) to += 1;
  const isDayOfWords = ANNOUNCED.test(words.slice(end, to));
  return FUTURE.test(words.slice(from, isDayOfWords ? end : to));
}
