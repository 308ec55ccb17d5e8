import type { GraphNode } from '#domain';
import { textOf } from './properties.ts';

export interface Month {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly count: number;
}

/** Events by month from the first to the last, months without any included; dates known only to the year count in
 *  January, undated events not at all. */
export function monthsOf(events: readonly GraphNode[]): readonly Month[] {
  const counts = new Map<string, number>();
  for (const event of events) {
    const date = textOf(event, 'date');
    if (date === undefined) continue;
    const month = `${date}-01`.slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const known = [...counts.keys()].toSorted();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  return monthsBetween(first, last).map((month) => ({ month, count: counts.get(month) ?? 0 }));
}

/** Every month from `first` to `last`, both `YYYY-MM` and included. */
export function monthsBetween(first: string, last: string): readonly string[] {
  const [start, end] = [ordinal(first), ordinal(last)];
  return Array.from({ length: Math.max(0, end - start + 1) }, (_, offset) => monthAt(start + offset));
}

function ordinal(month: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return year * 12 + number - 1;
}

function monthAt(index: number): string {
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}
