import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLocate } from './locate.ts';

const TEXT = '中俄军演\n董军 与 Andrei\u3000Belousov 会谈，苏-35参演。董军说，好。';

test.for([
  ['董军', ['董军', '董军']],
  ['董军与Andrei Belousov', ['董军 与 Andrei\u3000Belousov']],
  ['演\n董', ['演\n董']],
  ['苏-35', ['苏-35']],
  ['军演董军', ['军演\n董军']],
] as const)('%s is found where it stands, white space apart', ([words, found]) => {
  expect(createLocate(TEXT)(words).map(({ start, end }) => TEXT.slice(start, end))).toEqual(found);
});

test.for(['董軍', 'Andre', '苏-3', '会谈,苏', '', '   ', '不在此处'])('"%s" is not found', (words) => {
  expect(createLocate(TEXT)(words)).toEqual([]);
});

test('whatever is found says what was looked for, white space apart', () => {
  const unit = fc.constantFrom('董', '军', ' ', '\n', 'a', 'b', '3', '，');
  fc.assert(
    fc.property(
      fc.array(unit, { maxLength: 30 }),
      fc.array(unit, { minLength: 1, maxLength: 4 }),
      (text, words) => {
        const whole = text.join('');
        for (const { start, end } of createLocate(whole)(words.join('')))
          expect(whole.slice(start, end).replace(/\s/g, '')).toBe(words.join('').replace(/\s/g, ''));
      },
    ),
  );
});
