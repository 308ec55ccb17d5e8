import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atRest, beginning, MANNERS, moved, msPerStep, nextDay, nextRange, placeOf } from './playback.ts';

test.for([
  { range: [2, 4], by: 1, expected: [3, 5] },
  { range: [2, 4], by: -5, expected: [0, 2] },
  { range: [2, 4], by: 100, expected: [7, 9] },
  { range: [0, 9], by: 1, expected: [0, 9] },
] as const)('$range moved by $by of ten bars is $expected', ({ range, by, expected }) => {
  expect(moved(range, by, 10)).toEqual(expected);
});

test.for([
  { range: [2, 4], manner: 'window', expected: [2, 4] },
  { range: [0, 23], manner: 'window', expected: [0, 1] },
  { range: [21, 23], manner: 'window', expected: [0, 2] },
  { range: [3, 23], manner: 'growing', expected: [3, 3] },
] as const)('playing $manner from $range of 24 bars begins at $expected', ({ range, manner, expected }) => {
  expect(beginning(range, manner, 24)).toEqual(expected);
});

test('playing comes to the last bar and ends there, in either manner', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.nat(),
      fc.nat(),
      fc.constantFrom(...MANNERS),
      (bars, a, b, manner) => {
        const [start, end] = [Math.min(a % bars, b % bars), Math.max(a % bars, b % bars)];
        let range = beginning([start, end], manner, bars);
        for (let steps = 0; steps < bars; steps += 1) {
          const next = nextRange(range, manner, bars);
          if (next === undefined) break;
          expect(next[1]).toBe(range[1] + 1);
          range = next;
        }
        expect(range[1]).toBe(bars - 1);
      },
    ),
  );
});

test('twice the speed takes half the time', () => {
  expect(msPerStep({ ...atRest, speed: 2 }) * 2).toBe(msPerStep(atRest));
});

const days = ['2022-01-05', '2022-02-01', '2022-06-30'];

test.for([
  ['2021-01-01', 0, '2022-02-01'],
  ['2022-01-05', 0, '2022-02-01'],
  ['2022-03-01', 1, '2022-06-30'],
  ['2022-06-30', 2, undefined],
] as const)('after %s, at place %s, comes %s', ([day, place, next]) => {
  expect([placeOf(day, days), nextDay(day, days)]).toEqual([place, next]);
});

test('a thousand days of news play in about eighty steps', () => {
  const many = Array.from({ length: 1000 }, (_, index) => `day ${String(index).padStart(4, '0')}`);
  let [day, steps]: [string | undefined, number] = [many[0], 0];
  while (day !== undefined) [day, steps] = [nextDay(day, many), steps + 1];
  expect(steps).toBeLessThanOrEqual(81);
});
