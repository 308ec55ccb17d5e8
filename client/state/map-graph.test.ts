import type { Graph } from '#domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapGraphOf, shadeOf, shadesFor } from './map-graph.ts';
import { aNode, anEdge, aScene, anEvent, call, china, drill } from './sample.ts';
import { hiding } from './scene.ts';

const beijing = aNode('Place', 'place/beijing', '北京', { latitude: 39.9, longitude: 116.4, country: 'CN' });
const sea = aNode('Place', 'place/east-china-sea', '东海');
const visit: Graph = (() => {
  const { nodes, edges } = anEvent('event/visit/2024-05-16/v', { type: 'visit', date: '2024-05-16' });
  const [event] = nodes;
  return {
    nodes: [...nodes, beijing, sea],
    edges: [...edges, ...[beijing, sea].map(({ id }) => anEdge('HAPPENED_IN', event?.id ?? '', id))],
  };
})();
const scene = aScene(call, drill, visit);
const events = [...scene.nodes.values()].filter(({ kind }) => kind === 'Event');
const all = mapGraphOf(scene, new Set(), events);

test('countries have the events in which they took part, the fullest first', () => {
  const alone = anEvent('event/statement/2024/s', {}, ['country/CN']);
  const more = aScene(call, alone);
  const onMap = mapGraphOf(more, new Set(), [...call.nodes, ...alone.nodes]);
  expect(onMap.countries.map(({ code, events: own }) => [code, own.length])).toEqual([
    ['CN', 2],
    ['RU', 1],
  ]);
});

test('countries are tied as in the drawing, and people are not on the map', () => {
  expect(all.ties.map(({ id, events: shared }) => [id, shared.length])).toEqual([
    ['tie|country/CN|country/RU', 3],
  ]);
});

test('a place with coordinates is a point, one without is counted', () => {
  expect(all.places.map(({ node, longitude, events: own }) => [node.id, longitude, own.length])).toEqual([
    ['place/beijing', 116.4, 1],
  ]);
  expect(all.unlocated).toBe(1);
});

test('an event where a country took part and which happened there counts once for it', () => {
  const { nodes, edges } = anEvent('event/visit/2024/w', {}, ['country/CN']);
  const at = anEdge('HAPPENED_IN', nodes[0]?.id ?? '', china.id);
  const onMap = mapGraphOf(aScene({ nodes, edges: [...edges, at] }), new Set(), nodes);
  expect(onMap.countries.map(({ events: own }) => own.length)).toEqual([1]);
});

test('what is filtered away or hidden leaves the map', () => {
  expect(mapGraphOf(scene, new Set(), []).countries).toEqual([]);
  expect(mapGraphOf(scene, new Set(['Place']), events).places).toEqual([]);
  const hidden = mapGraphOf(hiding(scene, [china.id]), new Set(), events);
  expect([hidden.countries.map(({ code }) => code), hidden.ties]).toEqual([['RU'], []]);
});

test('shades ascend from one, at most five, and the fullest has the last', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (most) => {
      const shades = shadesFor(most);
      expect(shades[0]).toBe(1);
      expect(shades).toEqual([...new Set(shades)].toSorted((a, b) => a - b));
      expect(shades.length).toBeLessThanOrEqual(5);
      expect([shadeOf(0, shades), shadeOf(1, shades), shadeOf(most, shades)]).toEqual([0, 1, shades.length]);
    }),
  );
});
