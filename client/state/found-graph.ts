import type { Graph } from '#domain';
import { shown, withGraph, type Scene } from './scene.ts';

/** Nodes that a link names one by one, at most; more would take it long to open. */
const MOST_IN_LINK = 60;

/** Adds what a query found, hidden nodes coming back. A link to the scene holds it, unless it is too much for one. */
export function withFound(scene: Scene, graph: Graph): Scene {
  const fresh = graph.nodes.map(({ id }) => id).filter((id) => !scene.nodes.has(id));
  const grown = shown(
    withGraph(scene, graph),
    graph.nodes.map(({ id }) => id),
  );
  if (fresh.length > MOST_IN_LINK) return grown;
  return { ...grown, recipe: { ...grown.recipe, added: [...grown.recipe.added, ...fresh] } };
}
