import { PartialDate, shiftDay } from '#domain';

/** A day of the calendar, `YYYY-MM-DD`; shifting it never leaves the calendar. */
export type Day = string;

/** The local day of an instant; a plain date is itself. Undefined where the string is no date. */
export function localDay(published: string, utcOffsetHours: number): Day | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(published)) return published;
  const instant = Date.parse(published);
  return Number.isNaN(instant) ? undefined : isoDay(instant + utcOffsetHours * 3_600_000);
}

/** By how far and from where: articles of one time ask for few different days again and again. */
const SHIFTED = new Map<number, Map<Day, Day>>();

export function shiftDays(day: Day, days: number): Day {
  let byDay = SHIFTED.get(days);
  if (byDay === undefined) SHIFTED.set(days, (byDay = new Map()));
  let shifted = byDay.get(day);
  if (shifted === undefined) byDay.set(day, (shifted = shiftDay(day, days)));
  return shifted;
}

/** Moves `YYYY-MM` by months. */
export function shiftMonths(month: string, months: number): string {
  const index = yearOf(month) * 12 + monthOf(month) - 1 + months;
  return yearMonth(Math.floor(index / 12), (index % 12) + 1);
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: string): number {
  return Number(date.slice(5, 7));
}

export function yearMonth(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

/** The date of these parts, as precise as they are; undefined where the calendar has none such. */
export function dateOf(year: number, month?: number, day?: number): PartialDate | undefined {
  const parts = [String(year), month, day].filter((part) => part !== undefined);
  return partialDate(parts.map((part) => String(part).padStart(2, '0')).join('-'));
}

/** Articles name few different dates again and again; a calendar has no more than some ten thousand. */
const CHECKED = new Map<string, PartialDate | undefined>();

/** What is written as a date, where the calendar has it. */
export function partialDate(written: string | undefined): PartialDate | undefined {
  if (written === undefined) return undefined;
  if (!CHECKED.has(written)) CHECKED.set(written, PartialDate.safeParse(written).data);
  return CHECKED.get(written);
}

function isoDay(instant: number): Day {
  return new Date(instant).toISOString().slice(0, 10);
}
