import { expect, test } from 'vitest';
import { drawnGraph } from './drawn-graph.ts';
import { noFilters } from './filters.ts';
import { aNode, anEdge, aScene, call, drill } from './sample.ts';
import { withGraph } from './scene.ts';
import { edgeRows, eventRows, nodeRows } from './table-rows.ts';

const beijing = aNode('Place', 'place/beijing', '北京', { country: 'CN' });
const scene = withGraph(aScene(drill, call), {
  nodes: [beijing],
  edges: [
    anEdge('HAPPENED_IN', 'event/call/2024-01-31/a', 'place/beijing'),
    anEdge('OF', 'person/dong-jun', 'country/CN'),
  ],
});
const asEvents = drawnGraph(scene, noFilters, 'events');
const asTies = drawnGraph(scene, noFilters, 'ties');

test('events are listed from the newest, with who took part and where', () => {
  const [first, second] = eventRows(asEvents, scene);
  expect(first).toMatchObject({ type: 'call', date: '2024-01-31', sources: 3, places: [{ name: '北京' }] });
  expect(first?.who).toHaveLength(4);
  expect(second?.type).toBe('exercise');
});

test('an event folded into a tie is listed all the same', () => {
  expect(eventRows(asTies, scene)).toEqual(eventRows(asEvents, scene));
});

test('nodes are listed without events, with their country, links and first and last event', () => {
  const rows = nodeRows(asEvents, scene);
  expect(rows.map(({ node }) => node.kind)).not.toContain('Event');
  const china = rows.find(({ id }) => id === 'country/CN');
  expect(china).toMatchObject({ links: 3, first: '2023-07', last: '2024-01-31' });
  expect(rows.find(({ id }) => id === 'person/dong-jun')?.country?.name).toBe('中国');
});

test('folding changes no number of links', () => {
  const links = (rows: ReturnType<typeof nodeRows>) => new Map(rows.map(({ id, links: n }) => [id, n]));
  const [folded, plain] = [links(nodeRows(asTies, scene)), links(nodeRows(asEvents, scene))];
  for (const [id, count] of folded) expect([id, count]).toEqual([id, plain.get(id)]);
});

test('every line of the drawing has a row, and no row is without a line', () => {
  for (const drawn of [asEvents, asTies]) {
    const lines = [...drawn.ties, ...drawn.edges].map(({ id }) => id).toSorted();
    expect(
      edgeRows(drawn, scene)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(lines);
  }
});

test('what a filter puts away is in no table', () => {
  const drawn = drawnGraph(scene, { ...noFilters, from: '2024-01' }, 'events');
  expect(eventRows(drawn, scene).map(({ type }) => type)).toEqual(['call']);
  expect(nodeRows(drawn, scene).find(({ id }) => id === 'country/CN')?.first).toBe('2024-01-31');
});
