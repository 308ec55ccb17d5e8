import { expect, test } from 'vitest';
import { readExample } from './example-reading.ts';

test.for([
  ['1964年，张三同日本首相佐藤会谈。', '1964'],
  ['1964年，张三同日与日本首相佐藤会谈。', '2024-10-15'],
] as const)('同日 of 同日本 is no day: %s', ([text, date]) => {
  expect(readExample(text).find(({ type }) => type === 'meeting')?.date).toBe(date);
});
