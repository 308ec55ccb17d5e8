import { firstDay, lastDay, PartialDate, type GraphNode } from '#domain';
import { EVENT_FAMILIES, FAMILY_OF, type EventFamily } from './event-families.ts';
import { eventTypeOf, textOf } from './properties.ts';

/** How much time a bar stands for. */
type Unit = 'day' | 'month' | 'year';

/** From the first to the last of the bars, by index, both included. */
export type Range = readonly [number, number];

/** The days, months or years from the first to the last dated event, those without any included. */
export interface Axis {
  readonly unit: Unit;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as the unit has it. */
  readonly periods: readonly string[];
}

const LENGTHS: Readonly<Record<Unit, number>> = { year: 4, month: 7, day: 10 };
/** Fewer bars than this say little, so that a smaller unit is taken where it fits. */
const FEW = 4;
const MS_A_DAY = 86_400_000;

/** The smallest axis of months that fits into so many bars; days where these are few months, else years. */
export function axisOf(events: readonly GraphNode[], most: number): Axis {
  const dates = events.flatMap((event) => dateOf(event) ?? []).toSorted();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return { unit: 'month', periods: [] };
  const months = countBetween(first, last, 'month');
  const unit: Unit =
    months <= FEW && countBetween(first, last, 'day') <= most ? 'day' : months <= most ? 'month' : 'year';
  const start = ordinalOf(first, unit);
  const count = countBetween(first, last, unit);
  return { unit, periods: Array.from({ length: count }, (_, index) => periodAt(start + index, unit)) };
}

/** How many events of each family fall on each bar. A date known only to its month or year counts on its first bar;
 *  undated events count nowhere. */
export function barsOf(
  { unit, periods }: Axis,
  events: readonly GraphNode[],
): readonly ReadonlyMap<EventFamily, number>[] {
  const bars = periods.map(() => new Map<EventFamily, number>());
  const start = periods[0] === undefined ? 0 : ordinalOf(periods[0], unit);
  for (const event of events) {
    const date = dateOf(event);
    const bar = date === undefined ? undefined : bars[ordinalOf(date, unit) - start];
    if (bar === undefined) continue;
    const family = familyOf(event);
    bar.set(family, (bar.get(family) ?? 0) + 1);
  }
  return bars;
}

export function familyOf(event: GraphNode): EventFamily {
  return FAMILY_OF[eventTypeOf(event) ?? 'statement'];
}

export function totalOf(bar: ReadonlyMap<EventFamily, number>): number {
  return EVENT_FAMILIES.reduce((sum, family) => sum + (bar.get(family) ?? 0), 0);
}

/** The bars that a period touches; absent bounds reach to the ends. */
export function rangeOf({ periods }: Axis, from: string | undefined, to: string | undefined): Range {
  const last = periods.length - 1;
  const start = from === undefined ? 0 : periods.findIndex((period) => lastDay(period) >= firstDay(from));
  const end = to === undefined ? last : periods.findLastIndex((period) => firstDay(period) <= lastDay(to));
  const begin = start < 0 ? last : start;
  return [begin, Math.max(begin, end)];
}

/** The period of a range; a bound at an end of the axis is none, so that events beyond the scene's dates count too. */
export function periodOf(
  { periods }: Axis,
  [start, end]: Range,
): { readonly from: string | undefined; readonly to: string | undefined } {
  return {
    from: start <= 0 ? undefined : periods[start],
    to: end >= periods.length - 1 ? undefined : periods[end],
  };
}

const readings = new WeakMap<GraphNode, { readonly date: PartialDate | undefined }>();

/** The date of an event where it has one that can be read; read once a node. */
export function dateOf(event: GraphNode): PartialDate | undefined {
  const read = readings.get(event) ?? { date: PartialDate.safeParse(textOf(event, 'date')).data };
  readings.set(event, read);
  return read.date;
}

function countBetween(first: string, last: string, unit: Unit): number {
  return ordinalOf(last, unit) - ordinalOf(first, unit) + 1;
}

/** Days since 1970, or months or years since the year 0. */
function ordinalOf(date: string, unit: Unit): number {
  const day = firstDay(date);
  if (unit === 'day') return Math.round(Date.parse(`${day}T00:00:00Z`) / MS_A_DAY);
  const [year = 0, month = 1] = day.split('-').map(Number);
  return unit === 'year' ? year : year * 12 + month - 1;
}

function periodAt(ordinal: number, unit: Unit): string {
  if (unit === 'day') return new Date(ordinal * MS_A_DAY).toISOString().slice(0, LENGTHS.day);
  const [year, month] = unit === 'year' ? [ordinal, 0] : [Math.floor(ordinal / 12), ordinal % 12];
  return `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}`.slice(0, LENGTHS[unit]);
}

/** Where the axis is labelled: at most about `most` times, at the turn of years, or at days of a short axis. */
export function ticksOf(
  { unit, periods }: Axis,
  most: number,
): readonly { readonly index: number; readonly label: string }[] {
  const turns = periods.flatMap((period, index) =>
    unit !== 'month' || period.endsWith('-01') ? [{ index, label: period }] : [],
  );
  const each = Math.max(1, Math.ceil(turns.length / most));
  const labelled = turns.filter((_, place) => place % each === 0);
  if (labelled.length > 0)
    return unit === 'day'
      ? labelled
      : labelled.map(({ index, label }) => ({ index, label: label.slice(0, 4) }));
  return periods.slice(0, 1).map((label) => ({ index: 0, label }));
}
