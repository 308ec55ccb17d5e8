import { expect, test } from 'vitest';
import { onOneLine, secondOf, textTable } from './text-table.ts';

test('columns are as wide as their widest cell, the last one as it comes', () => {
  const rows = [
    ['2', 'news/a.html', 'holds no article'],
    ['100', 'b', ''],
  ];
  expect(textTable(['line', 'origin', 'reason'], rows)).toEqual([
    'line  origin       reason',
    '2     news/a.html  holds no article',
    '100   b',
  ]);
});

test('an instant is read to the second', () => {
  expect(secondOf('2024-10-14T08:15:00.123Z')).toBe('2024-10-14 08:15:00');
});

test('a reason of several lines is one cell', () => {
  expect(onOneLine('cut off\n  at byte 7')).toBe('cut off at byte 7');
});
