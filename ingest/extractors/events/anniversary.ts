import type { EventType } from '#domain';
import { dateOf, monthOf, yearOf } from '../dates/calendar.ts';
import { numberOf } from '../dates/numerals.ts';
import type { EventDate } from './dating.ts';
import type { Hit } from './hit.ts';
import type { Reading } from './reading.ts';

/** 签署160周年, 逝世50周年纪念: right behind the words or at their end. */
const YEARS = /(?<years>[0-9]{1,3}|[一二三四五六七八九十]{1,3})周年/;
const BEHIND = 6;
/** Other words stand before an anniversary at which they take place: 举行二战胜利75周年阅兵. */
const RECALLED: ReadonlySet<EventType> = new Set(['agreement', 'death', 'protest']);
const DAY = 10;

/** An anniversary dates what it recalls: 11月14日是条约签署160周年 tells of 14 November 160 years before. */
export function asAnniversary({ text, publishedDay }: Reading, hit: Hit, dated: EventDate): EventDate {
  if (!RECALLED.has(hit.rule.type)) return dated;
  const words = text.normalised.slice(
    Math.max(hit.start, hit.end - BEHIND),
    Math.min(hit.clause.end, hit.end + BEHIND),
  );
  const years = numberOf(YEARS.exec(words)?.groups?.['years'] ?? '');
  const now = dated.date ?? publishedDay;
  if (years === undefined || now === undefined) return dated;
  const month = dated.date === undefined || dated.isAssumed ? undefined : monthOf(dated.date);
  const day = dated.date?.length === DAY && !dated.isAssumed ? Number(dated.date.slice(8)) : undefined;
  return {
    ...dated,
    date: dateOf(yearOf(now) - years, month, day),
    dateEnd: undefined,
    basis: 'implied',
    isAssumed: false,
  };
}
