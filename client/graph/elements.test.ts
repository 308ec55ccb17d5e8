import type { Graph } from '#domain';
import { expect, test } from 'vitest';
import { drawnGraph } from '../state/drawn-graph.ts';
import { noFilters } from '../state/filters.ts';
import { aScene, anEdge, anEvent, call, denial, drill } from '../state/sample.ts';
import { bundled, toEdge } from './edge-data.ts';
import { toElements } from './elements.ts';
import { FAMILY_COLOURS } from './palette.ts';

const wording = { node: ({ name }: { name: string }) => name, tie: () => '', group: (key: string) => key };
const elementsOf = (mode: 'events' | 'ties', ...parts: readonly Graph[]) =>
  toElements(drawnGraph(aScene(...parts), noFilters, mode), wording);

test('a node with more lines is larger', () => {
  const { nodes } = elementsOf('events', call, drill);
  const size = (name: string) => nodes.find(({ label }) => label === name)?.size ?? 0;
  expect(size('中国')).toBeGreaterThan(size('董军'));
});

test('every edge has both of its ends among the nodes', () => {
  for (const mode of ['events', 'ties'] as const) {
    const { nodes, edges } = elementsOf(mode, call, drill, denial);
    const ids = new Set(nodes.map(({ id }) => id));
    expect(edges.filter(({ source, target }) => !ids.has(source) || !ids.has(target))).toEqual([]);
  }
});

test('the lines of an event carry its status, so that a denial is dashed', () => {
  expect(elementsOf('events', denial).edges.map(({ status }) => status)).toEqual(['denied', 'denied']);
});

test('a tie takes the colour of its most frequent kind of event and widens with sources', () => {
  const more = anEvent('event/exercise/2024/d', { type: 'exercise', sourceCount: 4 });
  const [few] = elementsOf('ties', drill).edges.filter(({ type }) => type === 'TIE');
  const [many] = elementsOf('ties', drill, more, call).edges.filter(({ type }) => type === 'TIE');
  expect(many?.colour).toBe(FAMILY_COLOURS.drills);
  expect(many?.width ?? 0).toBeGreaterThan(few?.width ?? Infinity);
});

test('lines between the same two become one that says how many they are, whichever way they point', () => {
  const lines = [
    anEdge('HOLDS', 'person/a', 'organization/b'),
    anEdge('OF', 'organization/b', 'person/a'),
    anEdge('OF', 'person/a', 'country/c'),
  ].map((edge) => toEdge(edge, undefined));
  expect(bundled(lines).map(({ label }) => label)).toEqual(['×2', '']);
});

test('sized by sources, an event that more report is larger', () => {
  const { nodes } = toElements(drawnGraph(aScene(call, drill), noFilters, 'events'), wording, {
    ...{ sizeBy: 'sources', groupBy: 'none', mentions: [] },
  });
  const size = (id: string) => nodes.find((node) => node.id === id)?.size ?? 0;
  expect(size('event/call/2024-01-31/a')).toBeGreaterThan(size('event/exercise/2023-07/b'));
});
