import GraphData from 'graphology';
import { Sigma } from 'sigma';
import type { Draw } from './drawn.ts';

/** Sigma 3 as it comes: it draws neither icons nor shapes. */
export const drawSigma: Draw = (container, { nodes, edges }, places) => {
  const graph = new GraphData({ multi: true });
  for (const { id, label, size, colour } of nodes)
    graph.addNode(id, { label, size: size / 8, color: colour, ...(places.get(id) ?? { x: 0, y: 0 }) });
  for (const { source, target } of edges) graph.addEdge(source, target);
  const sigma = new Sigma(graph, container);
  return {
    // The constructor has drawn already.
    painted: Promise.resolve(),
    complete: Promise.resolve(),
    close: () => sigma.kill(),
  };
};
