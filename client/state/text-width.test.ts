import { expect, test } from 'vitest';
import { textWidth } from './text-width.ts';

test('a Chinese character is as wide as the font is high, and wider than a letter', () => {
  expect(textWidth('中国', 12)).toBe(24);
  expect(textWidth('US', 12)).toBeLessThan(textWidth('美国', 12));
});

test.for(['，', '〇', '𠮷', '（'])('%s takes the room of one character', (character) => {
  expect(textWidth(character, 10)).toBe(10);
});
