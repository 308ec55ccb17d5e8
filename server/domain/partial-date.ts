import { z } from 'zod';

/** A calendar date as precisely as it is known: `2024`, `2024-10` or `2024-10-14`. Such strings sort by time. */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'expected YYYY, YYYY-MM or YYYY-MM-DD')
  .refine(isRealDate, 'no such day in the calendar');
export type PartialDate = z.infer<typeof PartialDate>;

export const DatePrecision = z.enum(['day', 'month', 'year', 'unknown']);
export type DatePrecision = z.infer<typeof DatePrecision>;

/** How a date is known: written out; completed from the article's own date; assumed to be that date, for news that does
 *  not say when; or not at all. */
export const DateBasis = z.enum(['certain', 'implied', 'assumed', 'unknown']);
export type DateBasis = z.infer<typeof DateBasis>;

export function precisionOf(date: PartialDate | undefined): DatePrecision {
  if (date === undefined) return 'unknown';
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** The first day that the date can mean, as `YYYY-MM-DD`. */
export function firstDay(date: PartialDate): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day that the date can mean, as `YYYY-MM-DD`. */
export function lastDay(date: PartialDate): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year = 0, month = 1] = date.split('-').map(Number);
  return `${date}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}

/** The day so many days later, or earlier where `days` is negative; both `YYYY-MM-DD`. */
export function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * MS_A_DAY).toISOString().slice(0, 10);
}

const MS_A_DAY = 86_400_000;

function isRealDate(date: string): boolean {
  if (date.length < 10) return true;
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}
