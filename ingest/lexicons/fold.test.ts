import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test.for([
  { text: '弗拉基米尔・普京', folded: '弗拉基米尔·普京' },
  { text: '弗拉基米尔‧普京', folded: '弗拉基米尔·普京' },
  { text: '尼古拉-克里沃帕洛夫', folded: '尼古拉·克里沃帕洛夫' },
  { text: 'S-400 系统', folded: 's-400 系统' },
  { text: '苏-35战机', folded: '苏-35战机' },
])('$text is looked up as $folded', ({ text, folded }) => {
  expect(fold(text)).toBe(folded);
});

test('folding keeps the length, so that offsets hold, and folds nothing twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const folded = fold(text);
      expect(folded.length).toBe(text.length);
      expect(fold(folded)).toBe(folded);
    }),
  );
});
