import { expect, test } from 'vitest';
import { atAnyTime, isFiltering, isWithin, noFilters, seenThrough, toggled } from './filters.ts';
import { aNode, china, denial, drill } from './sample.ts';

test.for([
  { date: '2024-01-31', from: '2024-01', to: '2024-01', expected: true },
  { date: '2024-02-01', from: '2024-01', to: '2024-01', expected: false },
  { date: '2024', from: '2024-05', to: '2024-06', expected: true },
  { date: '2023', from: '2024-01', to: undefined, expected: false },
  { date: '2023-12', from: undefined, to: '2023-12', expected: true },
  { date: undefined, from: '2024-01', to: undefined, expected: false },
  { date: undefined, from: undefined, to: undefined, expected: true },
  { date: '2024-01-31', from: '2024-01-31', to: '2024-01-31', expected: true },
  { date: '2024-01-31', from: '2024-02-01', to: undefined, expected: false },
  { date: '2024-06', from: '2025', to: undefined, expected: false },
])('an event of $date lies within $from to $to: $expected', ({ date, from, to, expected }) => {
  expect(isWithin({ from, to, withUndated: false }, date)).toBe(expected);
});

test('a kind that is put away does not pass, and others do', () => {
  const filters = { ...noFilters, hiddenKinds: new Set(['Country'] as const) };
  expect(seenThrough(filters, china)).toBeUndefined();
  expect(drill.nodes.every((event) => seenThrough(filters, event) === event)).toBe(true);
});

test('type and status bind events alone', () => {
  const filters = {
    ...noFilters,
    hiddenTypes: new Set(['exercise'] as const),
    hiddenStatuses: new Set(['denied'] as const),
  };
  expect([...drill.nodes, ...denial.nodes].some((event) => seenThrough(filters, event))).toBe(false);
  expect(seenThrough(filters, china)).toBe(china);
});

test('toggling twice gives the set back', () => {
  const set = new Set(['a']);
  expect(toggled(toggled(set, 'b'), 'b')).toEqual(set);
});

test('a bound alone counts as filtering', () => {
  expect(isFiltering(noFilters)).toBe(false);
  expect(isFiltering({ ...noFilters, to: '2024-01' })).toBe(true);
});

test('an undated event stays within a period where the reader asks for it', () => {
  const undated = aNode('Event', 'event/call/undated/u', '通话');
  expect(seenThrough({ ...noFilters, from: '2024-01' }, undated)).toBeUndefined();
  expect(seenThrough({ ...noFilters, from: '2024-01', withUndated: true }, undated)).toBe(undated);
});

test('as known on a day, the status of then decides what is put away', () => {
  const known = ['2023-10-10|planned|1', '2023-10-18|occurred|1'];
  const visit = aNode('Event', 'event/visit/2023-10-17/v', '访华', { status: 'occurred', known });
  const filters = { ...noFilters, hiddenStatuses: new Set(['planned'] as const) };
  expect(seenThrough(filters, visit)).toBe(visit);
  expect(seenThrough({ ...filters, knownBy: '2023-10-12' }, visit)).toBeUndefined();
});

test('at any time, only the period is lifted', () => {
  const filters = { ...noFilters, from: '2024', to: '2025', knownBy: '2024-01-01' };
  expect(atAnyTime(filters)).toEqual({ ...noFilters, knownBy: '2024-01-01' });
});
