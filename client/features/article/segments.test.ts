import { ArticleSpan } from '#domain';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentsOf } from './segments.ts';

const span = (start: number, end: number, name = '董军') =>
  ArticleSpan.parse({
    start,
    end,
    node: 'person/dong-jun',
    kind: 'Person',
    name,
    relation: 'MENTIONS',
    rule: 'lexicon',
  });

test('the marked sentence and the names within it are told apart', () => {
  const segments = segmentsOf('标题。董军发言。完', [span(3, 5)], { start: 3, end: 8 });
  expect(segments.map(({ text, isMarked, span: over }) => [text, isMarked, over?.name])).toEqual([
    ['标题。', false, undefined],
    ['董军', true, '董军'],
    ['发言。', true, undefined],
    ['完', false, undefined],
  ]);
});

test('where spans cover each other, the shortest names the words', () => {
  const [first] = segmentsOf('俄罗斯国防部', [span(0, 6, '俄罗斯国防部'), span(0, 3, '俄罗斯')], {
    start: 0,
    end: 0,
  });
  expect(first?.span?.name).toBe('俄罗斯');
});

test('the segments joined give the text back, even where a span points beyond it', () => {
  const offsets = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => span(Math.min(a, b), Math.max(a, b)));
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(offsets, { maxLength: 6 }), (text, spans) => {
      const segments = segmentsOf(text, spans, { start: 2, end: 9 });
      expect(segments.map((segment) => segment.text).join('')).toBe(text);
    }),
  );
});
