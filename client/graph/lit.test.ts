import { expect, test } from 'vitest';
import { drawnGraph } from '../state/drawn-graph.ts';
import { noFilters } from '../state/filters.ts';
import { aScene, call, denial, drill } from '../state/sample.ts';
import { toElements } from './elements.ts';
import { litAmong, litBy, nothingLit } from './lit.ts';

const elements = toElements(drawnGraph(aScene(call, drill, denial), noFilters, 'events'), {
  node: ({ name }) => name,
  tie: () => '',
  group: (key) => key,
});
const [line] = elements.edges;
if (line === undefined) throw new Error('the sample has no line');

test('with a node stand its lines and the nodes at their other ends', () => {
  const own = elements.edges.filter(({ source, target }) => [source, target].includes(line.target));
  const others = own.map(({ source, target }) => (source === line.target ? target : source));
  expect(litBy(line.target, elements)).toEqual({
    chosen: new Set([line.target]),
    near: new Set([...own.map(({ id }) => id), ...others]),
  });
});

test('with a line stand its two ends', () => {
  expect(litBy(line.id, elements)).toEqual({
    chosen: new Set([line.id]),
    near: new Set([line.source, line.target]),
  });
});

test.for([undefined, 'person/nobody'])('%s lights nothing up', (id) => {
  expect(litBy(id, elements)).toEqual(nothingLit);
});

test('of nodes and lines to be lit up, those that are not drawn are left out', () => {
  const { chosen, near } = litAmong([line.id, line.source, 'person/nobody'], elements);
  expect(chosen).toEqual(new Set([line.id, line.source]));
  expect(near.size).toBe(0);
});
