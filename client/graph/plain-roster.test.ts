import { expect, test, vi } from 'vitest';
import { drawnGraph } from '../state/drawn-graph.ts';
import { noFilters } from '../state/filters.ts';
import { aScene, call, denial, drill } from '../state/sample.ts';
import { toElements } from './elements.ts';
import { createPlainRoster } from './plain-roster.ts';
import { middleOf } from './roster.ts';

const elements = toElements(drawnGraph(aScene(call, drill, denial), noFilters, 'events'), {
  node: ({ name }) => name,
  tie: () => '',
  group: (key) => key,
});
const [first, second] = elements.nodes;
const [line] = elements.edges;
if (first === undefined || second === undefined || line === undefined) throw new Error('the sample is empty');
const places = new Map(elements.nodes.map(({ id }, index) => [id, { x: index * 10, y: 5 }]));

function aRoster() {
  const roster = createPlainRoster(
    () => ({ chosen: new Set([first?.id ?? '']), near: new Set([second?.id ?? '']) }),
    () => new Set(['picked']),
  );
  roster.take(elements, places);
  return roster;
}

test('nodes lie where the scene has them, and those without a place nowhere', () => {
  const roster = aRoster();
  expect(roster.placeOf(second.id)).toEqual({ x: 10, y: 5 });
  roster.take({ ...elements, nodes: [{ ...first, id: 'new' }] }, places);
  expect(roster.placeOf('new')).toBeUndefined();
  expect(roster.placeOf(second.id)).toBeUndefined();
});

test('what was moved stays there when other nodes come', () => {
  const roster = aRoster();
  expect(roster.put(new Map([[first.id, { x: 7, y: 7 }]]))).toBe(1);
  roster.take(elements, places);
  expect(roster.placeOf(first.id)).toEqual({ x: 7, y: 7 });
});

test('putting a node where it lies already moves nothing and tells nobody', () => {
  const roster = aRoster();
  const listener = vi.fn();
  const stop = roster.onMoved(listener);
  expect(roster.put(places)).toBe(0);
  expect(listener).not.toHaveBeenCalled();
  roster.put(new Map([[first.id, { x: 1, y: 1 }]]));
  expect(listener).toHaveBeenCalledTimes(1);
  stop();
  roster.put(places);
  expect(listener).toHaveBeenCalledTimes(1);
});

test('a node that is withheld lies nowhere until it is put somewhere', () => {
  const roster = aRoster();
  roster.withhold([first.id]);
  expect(roster.placeOf(first.id)).toBeUndefined();
  expect(roster.put(new Map([[first.id, { x: 2, y: 3 }]]))).toBe(1);
  expect(roster.placeOf(first.id)).toEqual({ x: 2, y: 3 });
});

test('names of what is lit up or picked go before others', () => {
  const { isKept } = aRoster();
  expect([first.id, second.id, 'picked', 'other'].map(isKept)).toEqual([true, true, true, false]);
});

test('the middle of a line lies between its ends, where both have a place', () => {
  const roster = aRoster();
  const [a, b] = [roster.placeOf(line.source), roster.placeOf(line.target)];
  expect(middleOf(line, roster)).toEqual({ x: ((a?.x ?? 0) + (b?.x ?? 0)) / 2, y: 5 });
  roster.withhold([line.source]);
  expect(middleOf(line, roster)).toBeUndefined();
});
