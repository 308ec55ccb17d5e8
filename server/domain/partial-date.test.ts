import { expect, test } from 'vitest';
import { firstDay, lastDay, PartialDate, precisionOf } from './partial-date.ts';

test.for([
  ['2024', '2024-01-01', '2024-12-31', 'year'],
  ['2024-02', '2024-02-01', '2024-02-29', 'month'],
  ['2023-02', '2023-02-01', '2023-02-28', 'month'],
  ['2024-12', '2024-12-01', '2024-12-31', 'month'],
  ['2024-10-14', '2024-10-14', '2024-10-14', 'day'],
] as const)('%s lasts from %s to %s', ([date, first, last, precision]) => {
  expect([firstDay(date), lastDay(date), precisionOf(date)]).toEqual([first, last, precision]);
});

test.for([['2024-13'], ['2024-02-30'], ['24'], ['2024-1-1'], ['2024-10-14T00:00'], ['']])(
  '"%s" is no date',
  ([date]) => {
    expect(PartialDate.safeParse(date).success).toBe(false);
  },
);
