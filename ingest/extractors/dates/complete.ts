import { dateOf, monthOf, shiftDays, shiftMonths, yearMonth, yearOf } from './calendar.ts';
import type { DateClues, ResolvedDate } from './date-rule.ts';

/** News that goes out before midnight elsewhere dates events a day ahead of its own clock. */
const DAYS_AHEAD = 2;
const SOON_DAYS = 45;

/** A month and perhaps a day without a year: the sentence's year, else the latest past one, or the next where the
 *  clause speaks of the future. */
export function completeYear(
  month: number,
  day: number | undefined,
  clues: DateClues,
): ResolvedDate | undefined {
  if (month < 1 || month > 12) return undefined;
  const { inSentence, published, future } = clues;
  if (inSentence !== undefined && isApart(inSentence, published)) {
    return { date: dateOf(yearOf(inSentence), month, day), basis: 'implied' };
  }
  if (published === undefined) return undefined;
  const year = yearOf(published);
  const latest = shiftDays(published, DAYS_AHEAD).slice(0, day === undefined ? 7 : 10);
  const thisYear = dateOf(year, month, day);
  const written = thisYear ?? yearMonth(year, month);
  const isPast = written <= latest;
  const isFar = future && isPast && monthsBetween(written, published) > 6;
  const isAhead = !isPast && (future || isSoon(thisYear, published));
  const chosen = isAhead ? year : isFar ? year + 1 : isPast ? year : year - 1;
  return { date: dateOf(chosen, month, day), basis: 'implied' };
}

/** A day without a month: the paragraph's month, else the latest such day, or the next where the future is meant. */
export function completeMonth(day: number, clues: DateClues): ResolvedDate | undefined {
  if (day < 1 || day > 31) return undefined;
  const { inSentence, inParagraph, published, future } = clues;
  const near = [inSentence, inParagraph].find((date) => date !== undefined && date.length >= 7);
  if (near !== undefined && (published === undefined || monthsBetween(near, published) > 1)) {
    return { date: dateOf(yearOf(near), monthOf(near), day), basis: 'implied' };
  }
  if (published === undefined) return undefined;
  const month = published.slice(0, 7);
  const latest = shiftDays(published, DAYS_AHEAD - 1);
  const inThisMonth = `${month}-${String(day).padStart(2, '0')}`;
  const chosen = future
    ? inThisMonth >= shiftDays(published, -10)
      ? month
      : shiftMonths(month, 1)
    : inThisMonth <= latest
      ? month
      : shiftMonths(month, -1);
  return { date: dateOf(yearOf(chosen), monthOf(chosen), day), basis: 'implied' };
}

/** A day within weeks is ahead even where no word says so: last year's would be called 去年. */
function isSoon(date: string | undefined, published: string): boolean {
  return date?.length === 10 && date <= shiftDays(published, SOON_DAYS);
}

function isApart(date: string, published: string | undefined): boolean {
  return published === undefined || yearOf(date) !== yearOf(published);
}

function monthsBetween(left: string, right: string): number {
  return Math.abs((yearOf(left) - yearOf(right)) * 12 + monthOf(left) - monthOf(right));
}
