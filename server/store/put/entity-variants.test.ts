import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeVariants, fromStored, sumUp, toStored, variantOf } from './entity-variants.ts';

const plain = variantOf({ id: 'person/x', name: '甲', aliases: ['乙'] });
const fuller = variantOf({ id: 'person/x', name: '甲', nameEn: 'A', aliases: ['丙'] });
const renamed = variantOf({ id: 'person/x', name: '丁', aliases: [] });

test('a variant survives being stored', () => {
  expect(fromStored(toStored(fuller))).toEqual(fuller);
});

test('the order of properties makes no other variant', () => {
  expect(variantOf({ name: '甲', id: 'person/x', aliases: ['乙'] }).hash).toBe(plain.hash);
});

test('properties are as most articles give them, and what only some give is kept', () => {
  expect(sumUp(changeVariants([], [plain, plain, fuller, renamed], []))).toEqual({
    id: 'person/x',
    name: '甲',
    nameEn: 'A',
    aliases: ['丙', '乙'].toSorted(),
  });
});

test('taking support away undoes adding it, in any order', () => {
  const some = fc.array(fc.constantFrom(plain, fuller, renamed));
  fc.assert(
    fc.property(some, some, (kept, gone) => {
      const after = changeVariants(
        changeVariants([], [...gone, ...kept], []),
        [],
        gone.map(({ hash }) => hash),
      );
      expect(after).toEqual(changeVariants([], kept.toReversed(), []));
    }),
  );
});
