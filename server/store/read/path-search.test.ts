import * as fc from 'fast-check';
import { NodeId } from '#domain';
import { expect, test } from 'vitest';
import { growing, pathsOfLength, type Links } from './path-search.ts';

const id = (name: string) => NodeId.parse(`person/${name}`);
const named = (path: readonly NodeId[]) => path.map((each) => each.split('/')[1]).join('');
const ends = { from: id('a'), to: id('d') };

function linksOf(...pairs: readonly string[]): Links {
  const links = new Map<NodeId, Set<NodeId>>();
  for (const [one = '', other = ''] of pairs) {
    links.set(id(one), (links.get(id(one)) ?? new Set()).add(id(other)));
    links.set(id(other), (links.get(id(other)) ?? new Set()).add(id(one)));
  }
  return links;
}

const square = linksOf('ab', 'bd', 'ac', 'cd', 'bc');

test('paths of one length are all found, and visit nothing twice', () => {
  expect(pathsOfLength(square, ends, { length: 2, most: 9 }).map(named)).toEqual(['abd', 'acd']);
  expect(pathsOfLength(square, ends, { length: 3, most: 9 }).map(named)).toEqual(['abcd', 'acbd']);
  expect(pathsOfLength(square, ends, { length: 4, most: 9 })).toEqual([]);
});

test('no more paths are given than asked for', () => {
  expect(pathsOfLength(square, ends, { length: 2, most: 1 }).map(named)).toEqual(['abd']);
});

test('nothing more is asked where a side has nothing left to grow from', async () => {
  let asked = 0;
  const apart = answerFrom(linksOf('ab', 'cd'));
  const counting = (ids: readonly NodeId[]) => {
    asked += 1;
    return apart(ids);
  };
  for await (const { links } of growing(counting, ends, 6))
    expect(links.get(id('a'))?.has(id('d')) ?? false).toBe(false);
  expect(asked).toBeLessThan(4);
});

test('growth has all paths of a length by the time it says so', async () => {
  const pair = fc.tuple(fc.constantFrom(...'abcdef'), fc.constantFrom(...'abcdef'));
  const pairs = fc.array(pair.filter(([one, other]) => one !== other).map((both) => both.join('')));
  await fc.assert(
    fc.asyncProperty(pairs, async (drawn) => {
      const all = linksOf(...drawn);
      for await (const { links, length } of growing(answerFrom(all), ends, 6)) {
        const asked = { length, most: 999 };
        expect(pathsOfLength(links, ends, asked)).toEqual(pathsOfLength(all, ends, asked));
      }
    }),
  );
});

function answerFrom(links: Links) {
  return async (ids: readonly NodeId[]) =>
    ids.flatMap((one) => [...(links.get(one) ?? [])].map((other) => ({ id: one, other })));
}
