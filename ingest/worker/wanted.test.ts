import { expect, test } from 'vitest';
import { loadLexicons } from '../lexicons/load.ts';
import { createSieve, type Wanted } from './wanted.ts';

const document = (title: string, text: string) => ({
  origin: 'a.txt',
  format: 'text' as const,
  title,
  url: undefined,
  publishedAt: undefined,
  publisherHint: undefined,
  blocks: [{ zone: 'body' as const, text }],
});
const japanese = document('日本の防衛省', '防衛省は今日、新しい計画を発表しました。これは重要です。');
const weather = document('今日天气', '今天全市多云转晴，最高气温二十五度，出门请带伞。');
const drill = document('海上演习', '中俄两国海军在日本海举行了联合演习，普京观看了演习。');

test.for<readonly [string, Wanted, readonly (string | undefined)[]]>([
  ['everything', { language: 'any', topic: undefined }, [undefined, undefined, undefined]],
  ['Chinese', { language: 'zh', topic: undefined }, ['language', undefined, undefined]],
  ['a word', { language: 'zh', topic: ['聯合演習', '导弹'] }, ['language', 'topic', undefined]],
  ['a known name', { language: 'any', topic: 'known' }, [undefined, 'topic', undefined]],
])('where %s is wanted, the rest is let pass with its reason', ([, wanted, verdicts]) => {
  const sieve = createSieve(wanted, loadLexicons);
  expect([japanese, weather, drill].map((each) => sieve(each))).toEqual(verdicts);
});
