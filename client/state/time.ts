import type { GraphNode } from '#domain';
import { seenThrough, atAnyTime, type Filters } from './filters.ts';
import { axisOf, dateOf, periodOf, rangeOf, type Axis, type Range } from './histogram.ts';
import { daysOfNews, knownOn } from './known-on.ts';
import { beginning, moved, nextDay, nextRange, placeOf, type Playback } from './playback.ts';
import type { Scene } from './scene.ts';

/** By which time is told: when events happened, or what had been published by a day. */
type Clock = 'event' | 'known';

/** What there is to move through, of a scene. */
export interface TimeSpan {
  readonly events: readonly GraphNode[];
  readonly axis: Axis;
  /** On which something was published, ascending. */
  readonly days: readonly string[];
}

/** Events that the reader has hidden one by one are no part of it. */
export function timeSpanOf({ nodes, hidden }: Pick<Scene, 'nodes' | 'hidden'>, mostBars: number): TimeSpan {
  const events = [...nodes.values()].filter(({ id, kind }) => kind === 'Event' && !hidden.has(id));
  return { events, axis: axisOf(events, mostBars), days: daysOfNews(events) };
}

/** Six pixels a bar, in a page so wide; beside legend and details where there is room for these. */
export function barsThatFit(pageWidth: number): number {
  const chart = pageWidth < 992 ? pageWidth - 30 : pageWidth - 640;
  return Math.max(24, Math.min(240, Math.floor(chart / 5.5)));
}

export function clockOf({ knownBy }: Filters): Clock {
  return knownBy === undefined ? 'event' : 'known';
}

/** The other clock starts with all that is known now. */
export function withClock(filters: Filters, clock: Clock, { days }: TimeSpan): Filters {
  return { ...filters, knownBy: clock === 'known' ? (filters.knownBy ?? days.at(-1)) : undefined };
}

export function withRange(filters: Filters, range: Range, { axis }: TimeSpan): Filters {
  return { ...filters, ...periodOf(axis, range) };
}

/** One step on or back: of the period, or from one day of news to the next. */
export function stepped(filters: Filters, by: 1 | -1, span: TimeSpan): Filters {
  const { knownBy, from, to } = filters;
  if (knownBy !== undefined) {
    const place = Math.max(0, Math.min(span.days.length - 1, placeOf(knownBy, span.days) + by));
    return { ...filters, knownBy: span.days[place] ?? knownBy };
  }
  const bars = span.axis.periods.length;
  const range = rangeOf(span.axis, from, to);
  const isAll = from === undefined && to === undefined;
  return withRange(filters, isAll ? beginning(range, 'window', bars) : moved(range, by, bars), span);
}

/** Where playing begins. */
export function started(filters: Filters, manner: Playback['manner'], span: TimeSpan): Filters {
  const { knownBy, from, to } = filters;
  if (knownBy !== undefined)
    return nextDay(knownBy, span.days) === undefined
      ? { ...filters, knownBy: span.days[0] ?? knownBy }
      : filters;
  const range = beginning(rangeOf(span.axis, from, to), manner, span.axis.periods.length);
  return withRange(filters, range, span);
}

/** The next picture while it plays; undefined after the last. */
export function advanced(filters: Filters, manner: Playback['manner'], span: TimeSpan): Filters | undefined {
  const { knownBy, from, to } = filters;
  if (knownBy !== undefined) {
    const next = nextDay(knownBy, span.days);
    return next === undefined ? undefined : { ...filters, knownBy: next };
  }
  const next = nextRange(rangeOf(span.axis, from, to), manner, span.axis.periods.length);
  return next === undefined ? undefined : withRange(filters, next, span);
}

/** What the chart and the line above it tell. */
export interface TimeCounts {
  /** Events that pass all filters but the period. */
  readonly passing: readonly GraphNode[];
  /** Those that would pass if everything had been published by then. */
  readonly unknownYet: readonly GraphNode[];
  /** Of those that pass, the ones without a date. */
  readonly undated: number;
}

export function countsOf(events: readonly GraphNode[], filters: Filters): TimeCounts {
  const timeless = atAnyTime(filters);
  const passing = events.flatMap((event) => seenThrough(timeless, event) ?? []);
  const late = filters.knownBy === undefined ? [] : events.filter((event) => isLate(event, filters));
  return {
    passing,
    unknownYet: late.filter((event) => seenThrough({ ...timeless, knownBy: undefined }, event) !== undefined),
    undated: passing.filter((event) => dateOf(event) === undefined).length,
  };
}

function isLate(event: GraphNode, { knownBy }: Filters): boolean {
  return knownOn(event, knownBy) === undefined;
}
