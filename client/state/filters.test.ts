import { expect, test } from 'vitest';
import { isFiltering, isWithin, noFilters, passes, toggled } from './filters.ts';
import { china, denial, drill } from './sample.ts';

test.for([
  { date: '2024-01-31', from: '2024-01', to: '2024-01', expected: true },
  { date: '2024-02-01', from: '2024-01', to: '2024-01', expected: false },
  { date: '2024', from: '2024-05', to: '2024-06', expected: true },
  { date: '2023', from: '2024-01', to: undefined, expected: false },
  { date: '2023-12', from: undefined, to: '2023-12', expected: true },
  { date: undefined, from: '2024-01', to: undefined, expected: false },
  { date: undefined, from: undefined, to: undefined, expected: true },
])('an event of $date lies within $from to $to: $expected', ({ date, from, to, expected }) => {
  expect(isWithin({ from, to }, date)).toBe(expected);
});

test('a kind that is put away does not pass, and others do', () => {
  const filters = { ...noFilters, hiddenKinds: new Set(['Country'] as const) };
  expect(passes(filters, china)).toBe(false);
  expect(drill.nodes.every((event) => passes(filters, event))).toBe(true);
});

test('type and status bind events alone', () => {
  const filters = {
    ...noFilters,
    hiddenTypes: new Set(['exercise'] as const),
    hiddenStatuses: new Set(['denied'] as const),
  };
  expect([...drill.nodes, ...denial.nodes].some((event) => passes(filters, event))).toBe(false);
  expect(passes(filters, china)).toBe(true);
});

test('toggling twice gives the set back', () => {
  const set = new Set(['a']);
  expect(toggled(toggled(set, 'b'), 'b')).toEqual(set);
});

test('a bound alone counts as filtering', () => {
  expect(isFiltering(noFilters)).toBe(false);
  expect(isFiltering({ ...noFilters, to: '2024-01' })).toBe(true);
});
