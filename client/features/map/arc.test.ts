import { expect, test } from 'vitest';
import { arcPath } from './arc.ts';

test('an arc is the same from either end, and rises', () => {
  const path = arcPath([10, 50], [110, 50]);
  expect(arcPath([110, 50], [10, 50])).toBe(path);
  expect(path).toBe('M10 50Q60 28 110 50');
});
