import type { Graph } from '#domain';
import { expect, test } from 'vitest';
import { hopsOf, onlyPath, pairsOf, weakestOf, withPath } from './node-paths.ts';
import { aNode, anEdge, aScene, call, china, dongJun, drill, id, shoigu } from './sample.ts';

const [event] = call.nodes;
const events = event === undefined ? [] : [event];
const putin = aNode('Person', 'person/putin', '普京', { country: 'RU' });
const russia = aNode('Country', 'country/RU', '俄罗斯', { iso2: 'RU' });
const path: Graph = {
  nodes: [dongJun, ...events, shoigu, russia, putin],
  edges: [
    anEdge('TOOK_PART_IN', 'person/dong-jun', 'event/call/2024-01-31/a'),
    anEdge('TOOK_PART_IN', 'person/shoigu', 'event/call/2024-01-31/a'),
    anEdge('OF', 'person/shoigu', 'country/RU'),
    anEdge('OF', 'person/putin', 'country/RU'),
  ],
};

test('two who took part in one event are told in one sentence, with both edges', () => {
  const [first, ...rest] = hopsOf(path);
  expect(first?.sentence).toMatchObject({ kind: 'event', participants: [dongJun, shoigu] });
  expect(first?.edges).toHaveLength(2);
  expect(rest.map(({ sentence }) => sentence.kind)).toEqual(['edge', 'edge']);
});

test('no edge of a path goes untold', () => {
  expect(hopsOf(path).flatMap(({ edges }) => edges)).toEqual(path.edges);
});

test('a path is as well attested as its least reported event', () => {
  expect(weakestOf(path)).toBe(3);
  expect(weakestOf({ nodes: [dongJun, china], edges: [] })).toBeUndefined();
});

test('each two ends are asked for once', () => {
  const [a, b, c] = [id('person/a'), id('person/b'), id('person/c')];
  expect(pairsOf([a, b, c])).toEqual([
    [a, b],
    [a, c],
    [b, c],
  ]);
});

test('a path put into the scene stands in its link, and brings back what was hidden', () => {
  const scene = withPath({ ...aScene(drill), hidden: new Set([dongJun.id]) }, path);
  expect(scene.recipe.added).toEqual(['event/call/2024-01-31/a', 'person/putin']);
  expect(scene.hidden.has(dongJun.id)).toBe(false);
  for (const { id: edge } of path.edges) expect(scene.edges.has(edge)).toBe(true);
});

test('with all else hidden, the path alone is in sight', () => {
  const scene = onlyPath(aScene(drill), path);
  const inSight = [...scene.nodes.keys()].filter((node) => !scene.hidden.has(node));
  expect(inSight.toSorted()).toEqual(path.nodes.map((node) => node.id).toSorted());
});
