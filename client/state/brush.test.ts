import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brushed, clicked, keyed } from './brush.ts';

test.for([
  { grip: 'from', from: 2, to: 4, expected: [4, 5] },
  { grip: 'from', from: 2, to: 8, expected: [5, 8] },
  { grip: 'to', from: 5, to: 0, expected: [0, 2] },
  { grip: 'window', from: 3, to: 5, expected: [4, 7] },
  { grip: 'window', from: 3, to: -9, expected: [0, 3] },
  { grip: 'bars', from: 7, to: 6, expected: [6, 7] },
  { grip: 'bars', from: 7, to: 99, expected: [7, 9] },
] as const)('dragging $grip from bar $from to $to makes [2, 5] $expected', ({ grip, from, to, expected }) => {
  expect(brushed(grip, [2, 5], from, to, 10)).toEqual(expected);
});

test.for([
  ['from', 'ArrowRight', [3, 5]],
  ['from', 'End', [5, 5]],
  ['to', 'ArrowLeft', [2, 4]],
  ['to', 'End', [2, 9]],
  ['window', 'ArrowRight', [3, 6]],
  ['window', 'PageDown', [0, 3]],
  ['window', 'a', undefined],
] as const)('on %s the key %s makes [2, 5] %j', ([grip, key, expected]) => {
  expect(keyed(grip, [2, 5], key, 10)).toEqual(expected);
});

test('a click chooses a bar, and another on it takes all', () => {
  expect(clicked([2, 5], 3, 10)).toEqual([3, 3]);
  expect(clicked([3, 3], 3, 10)).toEqual([0, 9]);
});

test('no drag and no key leads outside the bars or turns the ends around', () => {
  const grips = fc.constantFrom('from' as const, 'to' as const, 'window' as const);
  const keys = fc.constantFrom('ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End');
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.nat(),
      fc.nat(),
      grips,
      keys,
      fc.integer({ min: -50, max: 90 }),
      (bars, a, b, grip, key, to) => {
        const range = [Math.min(a % bars, b % bars), Math.max(a % bars, b % bars)] as const;
        for (const [start, end] of [
          keyed(grip, range, key, bars) ?? range,
          brushed(grip, range, range[0], to, bars),
        ]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThan(bars);
        }
      },
    ),
  );
});
