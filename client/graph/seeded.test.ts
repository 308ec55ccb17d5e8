import { expect, test } from 'vitest';
import { withFixedChance } from './seeded.ts';

const draw = () => Array.from({ length: 5 }, () => Math.random());

test('the same lots are drawn every time, all between 0 and 1', () => {
  const first = withFixedChance(draw);
  expect(withFixedChance(draw)).toEqual(first);
  expect(new Set(first).size).toBe(5);
  expect(first.every((lot) => lot >= 0 && lot < 1)).toBe(true);
});

test('chance is given back afterwards, also when the run fails', () => {
  const chance = Math.random;
  expect(() =>
    withFixedChance(() => {
      throw new Error('failed');
    }),
  ).toThrow('failed');
  expect(Math.random).toBe(chance);
});
