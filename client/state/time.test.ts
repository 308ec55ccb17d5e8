import { expect, test } from 'vitest';
import { noFilters } from './filters.ts';
import { aScene, anEvent } from './sample.ts';
import { hiding } from './scene.ts';
import {
  advanced,
  barsThatFit,
  clockOf,
  countsOf,
  started,
  stepped,
  timeSpanOf,
  withClock,
  withRange,
} from './time.ts';

const first = anEvent('event/visit/2024-01/a', { date: '2024-01', known: ['2024-02-01|occurred|1'] });
const second = anEvent('event/visit/2024-06/b', {
  date: '2024-06',
  known: ['2024-05-01|planned|1', '2024-07-01|occurred|2'],
});
const third = anEvent('event/visit/2024-12/c', { date: '2024-12', known: ['2024-12-31|occurred|1'] });
const undated = anEvent('event/visit/undated/d', { known: ['2024-03-01|occurred|1'] });
const scene = aScene(first, second, third, undated);
const span = timeSpanOf(scene, 100);
const idsOf = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id.slice(-1));

test('the span of a scene runs from its first to its last date, and over all days of news', () => {
  expect([span.axis.periods[0], span.axis.periods.at(-1)]).toEqual(['2024-01', '2024-12']);
  expect(span.days).toEqual(['2024-02-01', '2024-03-01', '2024-05-01', '2024-07-01', '2024-12-31']);
});

test('what was hidden by name has no part in it', () => {
  const hidden = hiding(scene, [...third.nodes.map(({ id }) => id)]);
  expect(timeSpanOf(hidden, 100).axis.periods.at(-1)).toBe('2024-06');
});

test('the clock of what was known starts with all that is known, and goes back to none', () => {
  const known = withClock(noFilters, 'known', span);
  expect([clockOf(known), known.knownBy]).toEqual(['known', '2024-12-31']);
  expect(withClock(known, 'event', span)).toEqual(noFilters);
});

test('a step moves the period, and from the whole time begins with a window', () => {
  const window = stepped(noFilters, 1, span);
  expect([window.from, window.to]).toEqual([undefined, '2024-01']);
  const next = stepped(window, 1, span);
  expect([next.from, next.to]).toEqual(['2024-02', '2024-02']);
  expect(stepped(next, -1, span)).toEqual(window);
});

test('as known on, a step leads to the next day of news and stays at the ends', () => {
  const known = { ...noFilters, knownBy: '2024-05-20' };
  expect(stepped(known, 1, span).knownBy).toBe('2024-07-01');
  expect(stepped(known, -1, span).knownBy).toBe('2024-03-01');
  expect(stepped({ ...noFilters, knownBy: '2024-12-31' }, 1, span).knownBy).toBe('2024-12-31');
});

test('playing shows every event once at least, by either clock', () => {
  for (const begun of [noFilters, withClock(noFilters, 'known', span)]) {
    const seen = new Set<string>();
    for (
      let filters: typeof begun | undefined = started(begun, 'growing', span);
      filters !== undefined;
      filters = advanced(filters, 'growing', span)
    )
      for (const id of idsOf(countsOf(span.events, filters).passing)) seen.add(id);
    expect([...seen].toSorted()).toEqual(['a', 'b', 'c', 'd']);
  }
});

test('what was not known yet is counted apart, and so is what has no date', () => {
  const counts = countsOf(span.events, { ...noFilters, knownBy: '2024-05-02', from: '2024-06' });
  expect(idsOf(counts.passing)).toEqual(['a', 'b', 'd']);
  expect(idsOf(counts.unknownYet)).toEqual(['c']);
  expect(counts.undated).toBe(1);
  expect(countsOf(span.events, noFilters).unknownYet).toEqual([]);
});

test('a range over all bars is no bound at all', () => {
  expect(withRange({ ...noFilters, from: '2024-03' }, [0, 11], span)).toEqual(noFilters);
});

test('wider pages have more bars, never too few to tell months apart', () => {
  expect(barsThatFit(390)).toBeLessThan(barsThatFit(1440));
  expect(barsThatFit(0)).toBe(24);
});
