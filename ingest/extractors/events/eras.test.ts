import { expect, test } from 'vitest';
import { readExample } from './example-reading.ts';

test.for([
  ['苏联在二战末期入侵日本。', '1945'],
  ['二战末期，苏联入侵日本。', '1945'],
  ['二战结束后，苏联入侵日本。', undefined],
  ['二战末期的1944年，苏联入侵日本。', '1944'],
] as const)('a turn of history dates what no date tells: %s', ([text, date]) => {
  expect(readExample(text).find(({ type }) => type === 'attack')?.date).toBe(date);
});
