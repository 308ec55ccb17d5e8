import { expect, test } from 'vitest';
import { groupsOf } from './groups.ts';
import { aScene, call, drill } from './sample.ts';

const nodes = [...aScene(call, drill).nodes.values()];

test('by country, people stand with their country, and events alone', () => {
  const { groups, groupOf } = groupsOf(nodes, 'country');
  expect(groups.map(({ key }) => key).toSorted()).toEqual(['CN', 'RU']);
  expect(groupOf.get('person/dong-jun')).toBe(groupOf.get('country/CN'));
  expect([...groupOf.keys()].filter((id) => id.startsWith('event/'))).toEqual([]);
});

test('by kind, every node of a kind stands in its frame', () => {
  expect(groupsOf(nodes, 'kind').groupOf.size).toBe(nodes.length);
});

test('one alone makes no group', () => {
  expect(groupsOf(nodes.slice(0, 1), 'kind').groups).toEqual([]);
});

test('without grouping there is none', () => {
  expect(groupsOf(nodes, 'none').groups).toEqual([]);
});
