import { expect, test } from 'vitest';
import { monthsBetween, monthsOf } from './months.ts';
import { anEvent, call, denial, drill } from './sample.ts';

test('months without any event stand between those that have some', () => {
  const months = monthsOf([...call.nodes, ...drill.nodes]);
  expect(months.map(({ count }) => count)).toEqual([1, 0, 0, 0, 0, 0, 1]);
  expect([months[0]?.month, months.at(-1)?.month]).toEqual(['2023-07', '2024-01']);
});

test('a date known only to its year counts in January', () => {
  expect(monthsOf(denial.nodes)).toEqual([{ month: '2023-01', count: 1 }]);
});

test('undated events count nowhere', () => {
  expect(monthsOf(anEvent('event/meeting/undated/u').nodes)).toEqual([]);
});

test('months run over the end of a year', () => {
  expect(monthsBetween('2023-11', '2024-02')).toEqual(['2023-11', '2023-12', '2024-01', '2024-02']);
});
