import { expect, test } from 'vitest';
import { eventTypeName, languageFor, nameOf } from './language.ts';
import { china, shoigu } from './sample.ts';

test.for([
  { preferred: ['zh-TW', 'en'], expected: 'zh-Hant' },
  { preferred: ['zh-Hant-HK'], expected: 'zh-Hant' },
  { preferred: ['zh-CN'], expected: 'zh-Hans' },
  { preferred: ['fr', 'en-GB'], expected: 'en' },
  { preferred: ['fr'], expected: 'zh-Hans' },
])('a reader who prefers $preferred gets $expected', ({ preferred, expected }) => {
  expect(languageFor(preferred)).toBe(expected);
});

test('an English reader sees the English name where there is one', () => {
  expect([nameOf(china, 'en'), nameOf(china, 'zh'), nameOf(shoigu, 'en')]).toEqual([
    'China',
    '中国',
    '绍伊古',
  ]);
});

test('event types are named in each language', () => {
  expect(
    (['zh-Hans', 'zh-Hant', 'en'] as const).map((language) => eventTypeName('exercise', language)),
  ).toEqual(['演习', '演習', 'Exercise']);
});
