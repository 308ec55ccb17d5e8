import { describe, expect, test } from 'vitest';
import { en } from './en/index.ts';
import { createTexts } from './index.ts';
import { zhHans } from './zh-hans/index.ts';
import { zhHant } from './zh-hant/index.ts';

const placeholders = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)]
    .map(([found]) => found)
    .toSorted((a, b) => a.localeCompare(b))
    .join();
const others: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['zh-Hant', zhHant],
  ['en', en],
];

describe.for(others)('the texts in %s', ([, texts]) => {
  test('have the keys of the Simplified Chinese ones, singulars aside', () => {
    const keys = Object.keys(texts).filter((key) => !key.endsWith('_one'));
    expect(keys.toSorted()).toEqual(Object.keys(zhHans).toSorted());
  });

  test('keep every placeholder', () => {
    const lost = Object.entries(zhHans).filter(
      ([key, text]) => placeholders(text) !== placeholders(texts[key] ?? ''),
    );
    expect(lost).toEqual([]);
  });
});

test('English tells one from many', async () => {
  const { t } = await createTexts('en');
  expect([t('count.sources', { count: 1 }), t('count.sources', { count: 3 })]).toEqual([
    '1 source',
    '3 sources',
  ]);
});
