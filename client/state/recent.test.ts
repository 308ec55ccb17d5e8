import { expect, test } from 'vitest';
import { z } from 'zod';
import { recentOf, withoutRecent, withRecent, type RecentShelf } from './recent.ts';

const list = { key: 'words', item: z.string(), most: 3, keyOf: (word: string) => word.toLowerCase() };

function aShelf(text?: string): RecentShelf {
  const kept = new Map(text === undefined ? [] : [['words', text]]);
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

test('the latest comes first, once, and the oldest goes', () => {
  const shelf = aShelf();
  for (const word of ['a', 'b', 'c', 'B', 'd']) withRecent(shelf, list, word);
  expect(recentOf(shelf, list)).toEqual(['d', 'B', 'c']);
});

test('one is taken out, or all', () => {
  const shelf = aShelf('["a","b"]');
  expect(withoutRecent(shelf, list, 'A')).toEqual(['b']);
  expect(withoutRecent(shelf, list)).toEqual([]);
  expect(recentOf(shelf, list)).toEqual([]);
});

test.for(['{', '{"a":1}', '[1]'])('%s, which another version wrote, counts as nothing', (text) => {
  expect(recentOf(aShelf(text), list)).toEqual([]);
});

test('a full shelf keeps the list for the page', () => {
  const full: RecentShelf = {
    ...aShelf('["a"]'),
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  expect(withRecent(full, list, 'b')).toEqual(['b', 'a']);
});
