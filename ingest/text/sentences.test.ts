import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from './sentences.ts';

const body = (text: string) => splitSentences(text, [{ zone: 'body', start: 0, end: text.length }]);

test('a sentence ends at its full stop and keeps the closing quote', () => {
  const text = '他说：“我们同意。”会谈随后结束！真的吗？是';
  expect(body(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '他说：“我们同意。”',
    '会谈随后结束！',
    '真的吗？',
    '是',
  ]);
});

test('a line break ends sentence and paragraph', () => {
  const sentences = body('第一段\n　第二段。还有一句');
  expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1, 1]);
});

test('a byline that follows in the same line belongs to the paragraph before it', () => {
  const text = '正文。（责编：甲乙）';
  const zones = [
    { zone: 'body' as const, start: 0, end: 3 },
    { zone: 'byline' as const, start: 3, end: text.length },
  ];
  expect(splitSentences(text, zones).map(({ zone, paragraph }) => [zone, paragraph])).toEqual([
    ['body', 0],
    ['byline', 0],
  ]);
});

test('sentences are in order, apart, trimmed, and cover every letter', () => {
  const unit = fc.constantFrom('中', '。', '！', '”', '\n', ' ', '…', 'a');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      const sentences = body(text);
      let last = 0;
      for (const { start, end } of sentences) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        last = end;
      }
      const covered = sentences.map(({ start, end }) => text.slice(start, end)).join('');
      expect(covered.match(/[中a]/g)?.length).toBe(text.match(/[中a]/g)?.length);
    }),
  );
});
