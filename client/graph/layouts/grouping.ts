import { centreOf, type Point } from '../box.ts';
import { arrangeLoose } from './loose.ts';
import type { LayoutGraph, LayoutNode } from './layout.ts';

/** Room that a frame takes around its members: the margin, and its label on top. */
const FRAME = 34;

/**
 * Lays out each group by itself, then the groups, as if each were one large node, together with what stands alone:
 * frames never overlap, whatever the layout.
 */
export function arrangeGroups(
  graph: LayoutGraph,
  arrangePart: (part: LayoutGraph) => ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  const inner = new Map<string, Inner>();
  for (const [parent, nodes] of membersOf(graph.nodes)) {
    const ids = new Set(nodes.map(({ id }) => id));
    const edges = graph.edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
    const pinned = new Map([...graph.pinned].filter(([id]) => ids.has(id)));
    inner.set(parent, innerOf(nodes, arrangePart({ ...graph, nodes, edges, pinned })));
  }
  const outer = arrangeLoose(quotientOf(graph, inner));
  const places = new Map<string, Point>();
  for (const { id, parent } of graph.nodes) {
    const group = parent === undefined ? undefined : inner.get(parent);
    const within = group?.places.get(id);
    const middle = outer.get(parent ?? id) ?? { x: 0, y: 0 };
    places.set(
      id,
      group === undefined || within === undefined
        ? middle
        : { x: middle.x + within.x - group.middle.x, y: middle.y + within.y - group.middle.y },
    );
  }
  return places;
}

interface Inner {
  readonly places: ReadonlyMap<string, Point>;
  readonly middle: Point;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

function membersOf(nodes: readonly LayoutNode[]): ReadonlyMap<string, readonly LayoutNode[]> {
  const byParent = new Map<string, LayoutNode[]>();
  for (const node of nodes) {
    if (node.parent === undefined) continue;
    const bare = { ...node, parent: undefined };
    const known = byParent.get(node.parent);
    if (known === undefined) byParent.set(node.parent, [bare]);
    else known.push(bare);
  }
  return byParent;
}

function innerOf(nodes: readonly LayoutNode[], places: ReadonlyMap<string, Point>): Inner {
  const edges = nodes.map(({ id, halfWidth, halfHeight }) => {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
  });
  const left = Math.min(...edges.map((edge) => edge.left));
  const right = Math.max(...edges.map((edge) => edge.right));
  const top = Math.min(...edges.map((edge) => edge.top));
  const bottom = Math.max(...edges.map((edge) => edge.bottom));
  const middle = centreOf([
    { x: left, y: top },
    { x: right, y: bottom },
  ]);
  return { places, middle, halfWidth: (right - left) / 2 + FRAME, halfHeight: (bottom - top) / 2 + FRAME };
}

/** The graph with each group drawn together into one node. */
function quotientOf(graph: LayoutGraph, inner: ReadonlyMap<string, Inner>): LayoutGraph {
  const parents = new Map(graph.nodes.map(({ id, parent }) => [id, parent ?? id]));
  const groups = [...inner].map(([id, { halfWidth, halfHeight }]): LayoutNode => ({
    ...{ id, kind: 'Country', size: 2 * Math.max(halfWidth, halfHeight), halfWidth, halfHeight, below: 0 },
    ...{ country: undefined, date: undefined, parent: undefined },
  }));
  return {
    ...graph,
    pinned: new Map(),
    nodes: [...groups, ...graph.nodes.filter(({ parent }) => parent === undefined)],
    edges: graph.edges
      .map((edge) => ({
        ...edge,
        source: parents.get(edge.source) ?? edge.source,
        target: parents.get(edge.target) ?? edge.target,
      }))
      .filter(({ source, target }) => source !== target),
  };
}
