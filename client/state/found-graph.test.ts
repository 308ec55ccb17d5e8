import { expect, test } from 'vitest';
import { withFound } from './found-graph.ts';
import { anEvent, aScene, call, dongJun, id } from './sample.ts';
import { hiding } from './scene.ts';

test('what was found joins the scene and its link, what was there not twice', () => {
  const scene = withFound(aScene(), { nodes: [dongJun, ...call.nodes], edges: call.edges });
  expect(scene.nodes.has(id('event/call/2024-01-31/a'))).toBe(true);
  expect(scene.recipe.added).toEqual(['event/call/2024-01-31/a']);
});

test('a hidden node that was found comes back', () => {
  const scene = withFound(hiding(aScene(), [dongJun.id]), { nodes: [dongJun], edges: [] });
  expect(scene.hidden.has(dongJun.id)).toBe(false);
});

test('more than a link can carry stays out of it', () => {
  const found = Array.from({ length: 61 }, (_, index) => anEvent(`event/call/2024/${index}`));
  const nodes = found.flatMap((each) => each.nodes);
  const scene = withFound(aScene(), { nodes, edges: [] });
  expect(scene.nodes.size).toBe(4 + 61);
  expect(scene.recipe.added).toEqual([]);
});
