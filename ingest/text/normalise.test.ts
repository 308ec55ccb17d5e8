import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from './normalise.ts';

test.for([
  ['別洛烏索夫與董軍', '别洛乌索夫与董军'],
  ['蘇－３５與Ｆ－１６Ｖ', '苏-35与F-16V'],
  ['中文標點，不變。（2024）', '中文标点，不变。（2024）'],
  ['普京', '普京'],
] as const)('%s is matched as %s', ([text, expected]) => {
  expect(normalise(text)).toBe(expected);
});

test('every text keeps its length, so that offsets hold in both copies', () => {
  const mixed = fc.string({
    unit: fc.constantFrom('別', '後', '裏', '乾', '隆', '\n', 'Ａ', '😀', '\ud800', '著', '名', 'a'),
  });
  fc.assert(
    fc.property(
      fc.oneof(mixed, fc.string({ unit: 'binary' })),
      (text) => normalise(text).length === text.length,
    ),
  );
});
