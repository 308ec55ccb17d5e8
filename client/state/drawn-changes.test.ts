import { expect, test } from 'vitest';
import { changesOf, drawnChanges, type Changes } from './drawn-changes.ts';
import { drawnGraph } from './drawn-graph.ts';
import { noFilters } from './filters.ts';
import { aScene, call, denial, drill } from './sample.ts';

const scene = aScene(call, drill, denial);
const [first] = drawnGraph(scene, noFilters, 'events').events;
if (first === undefined) throw new Error('the sample has no events');

test('a line to an event that is new is new, and all others are the same', () => {
  const drawn = drawnGraph(scene, noFilters, 'events');
  const changes = drawnChanges(new Map([[first.id, 'added']]), drawn);
  const marked = drawn.edges.filter(({ id }) => changes.get(id) === 'added');
  expect(marked.length).toBeGreaterThan(0);
  expect(marked.every(({ source, target }) => source === first.id || target === first.id)).toBe(true);
  expect(changes.size).toBe(1 + marked.length);
});

test('a line to an event that is told otherwise stays the same', () => {
  const changes = drawnChanges(new Map([[first.id, 'changed']]), drawnGraph(scene, noFilters, 'events'));
  expect([...changes]).toEqual([[first.id, 'changed']]);
});

test('a tie is new where all its events are, and changed where some are', () => {
  const drawn = drawnGraph(scene, noFilters, 'ties');
  const many = drawn.ties.find(({ events }) => events.length > 1);
  if (many === undefined) throw new Error('the sample has no tie of several events');
  const all: Changes = new Map(many.events.map(({ id }) => [id, 'added']));
  expect(drawnChanges(all, drawn).get(many.id)).toBe('added');
  expect(drawnChanges(new Map([...all].slice(1)), drawn).get(many.id)).toBe('changed');
  expect(drawnChanges(new Map(), drawn).has(many.id)).toBe(false);
});

test('differences are found by the id of their node', () => {
  expect([...changesOf([{ change: 'gone', what: 'node', node: first }])]).toEqual([[first.id, 'gone']]);
});
