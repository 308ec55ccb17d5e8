import { expect, test } from 'vitest';
import { isWithin } from './outline.ts';

const hook = [
  { x: 0, y: 0 },
  { x: 30, y: 0 },
  { x: 30, y: 10 },
  { x: 10, y: 10 },
  { x: 10, y: 30 },
  { x: 0, y: 30 },
];

test.for([
  { x: 5, y: 20, inside: true },
  { x: 25, y: 5, inside: true },
  { x: 20, y: 20, inside: false },
  { x: -1, y: 5, inside: false },
])('a point at $x, $y lies within the bent outline: $inside', ({ x, y, inside }) => {
  expect(isWithin({ x, y }, hook)).toBe(inside);
});

test('an outline of fewer than three points holds nothing', () => {
  expect(isWithin({ x: 1, y: 1 }, hook.slice(0, 2))).toBe(false);
});
