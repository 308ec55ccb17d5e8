import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMatcher } from './matcher.ts';

const word = fc.stringMatching(/^[中俄美军方]{1,4}$/);
const text = fc.stringMatching(/^[中俄美军方]{0,40}$/);

function matches(forms: readonly string[], searched: string): readonly string[] {
  const match = createMatcher(forms.map((form) => [form, form] as const));
  const found: string[] = [];
  for (let start = 0; start < searched.length; start += 1)
    match(searched, start, (end, values) => {
      for (const value of values) found.push(`${start}-${end} ${value}`);
    });
  return found.toSorted();
}

test('every occurrence of every form is found, and nothing else', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 8 }), text, (forms, searched) => {
      const expected = forms.flatMap((form) =>
        Array.from({ length: searched.length }, (_, start) => start)
          .filter((start) => searched.startsWith(form, start))
          .map((start) => `${start}-${start + form.length} ${form}`),
      );
      expect(matches(forms, searched)).toEqual(expected.toSorted());
    }),
  );
});

test('a form given twice keeps both values', () => {
  const match = createMatcher([
    ['台北', 'place'],
    ['台北', 'metonym'],
  ]);
  const found: (readonly string[])[] = [];
  match('台北', 0, (_, values) => found.push(values));
  expect(found).toEqual([['place', 'metonym']]);
});

test('the shortest form comes first', () => {
  const ends: number[] = [];
  createMatcher([
    ['俄罗斯国防部', 1],
    ['俄罗斯', 2],
  ])('俄罗斯国防部', 0, (end) => ends.push(end));
  expect(ends).toEqual([3, 6]);
});
