import type { Box, Point } from '../box.ts';
import { separated } from '../separating.ts';
import { runEngine } from './engine.ts';
import type { LayoutGraph } from './layout.ts';
import { withOthers } from './others.ts';

/** Nodes of very unlike sizes: the large ones by force, then the small ones into the room between and around them. */
export function arrangeLoose(graph: LayoutGraph): ReadonlyMap<string, Point> {
  const large = graph.nodes.filter(({ id }) => id.startsWith('group|'));
  const small = graph.nodes.filter(({ id }) => !id.startsWith('group|'));
  const room = Math.sqrt(small.length) * 60;
  const spaced = large.map((node) => ({
    ...node,
    halfWidth: node.halfWidth + room / Math.max(1, large.length),
    halfHeight: node.halfHeight + room / Math.max(1, large.length),
  }));
  const drawn = runEngine(
    { ...graph, nodes: spaced, pinned: new Map() },
    {
      ...{ name: 'fcose', quality: 'proof', randomize: true, fit: false, packComponents: true },
      ...{ idealEdgeLength: 90, nodeRepulsion: 9000, gravity: 0.8, nodeSeparation: 120 },
    },
  );
  const boxes = spaced.map((node): Box => ({ ...node, ...(drawn.get(node.id) ?? { x: 0, y: 0 }) }));
  const apart = separated(boxes);
  const placed = new Map(
    large.map((node, index): [string, Box] => [
      node.id,
      { halfWidth: node.halfWidth, halfHeight: node.halfHeight, ...(apart[index] ?? { x: 0, y: 0 }) },
    ]),
  );
  return withOthers(placed, graph);
}
