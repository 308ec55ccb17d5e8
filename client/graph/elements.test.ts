import type { Graph } from '#domain';
import { expect, test } from 'vitest';
import { drawnGraph } from '../state/drawn-graph.ts';
import { noFilters } from '../state/filters.ts';
import { aScene, anEvent, call, denial, drill } from '../state/sample.ts';
import { toElements } from './elements.ts';
import { FAMILY_COLOURS } from './palette.ts';

const wording = { node: ({ name }: { name: string }) => name, tie: () => '' };
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
