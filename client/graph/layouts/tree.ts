import type { Point } from '../box.ts';
import { neighboursOf } from '../neighbours.ts';
import { byImportance, type Layout, type LayoutGraph, type LayoutNode } from './layout.ts';

const COLUMN = 146;
const ROW = 92;
const RANK_GAP = 76;

/** Ranks by distance from the best connected nodes; a rank too long for one row takes several. */
export const tree: Layout = {
  id: 'tree',
  plan: (graph) => {
    const places = new Map<string, Point>();
    const inRow = Math.max(6, Math.round(Math.sqrt(graph.nodes.length * (graph.isPortrait ? 0.6 : 1.4))));
    const neighbours = neighboursOf(graph.edges);
    let top = 0;
    for (const rank of ranksOf(graph, neighbours)) {
      const sorted = besideNeighbours(rank, neighbours, places);
      const rows = Math.ceil(sorted.length / inRow);
      sorted.forEach(({ id }, index) => {
        // Down each column first, so that neighbours of one node stay together in a rank of several rows.
        const columns = Math.ceil(sorted.length / rows);
        const column = Math.floor(index / rows) - (columns - 1) / 2;
        places.set(id, { x: column * COLUMN, y: top + (index % rows) * ROW });
      });
      top += (rows - 1) * ROW + ROW + RANK_GAP;
    }
    return { kind: 'places', places };
  },
};

type Neighbours = ReadonlyMap<string, readonly string[]>;

/** The best connected, then what is one step away, and so on. */
function ranksOf({ nodes }: LayoutGraph, neighbours: Neighbours): readonly (readonly LayoutNode[])[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const roots = nodes
    .toSorted(byImportance)
    .slice(0, Math.max(1, Math.min(6, Math.round(nodes.length / 20))));
  const reached = new Set(roots.map(({ id }) => id));
  const ranks: LayoutNode[][] = [];
  let rank: LayoutNode[] = roots;
  while (rank.length > 0) {
    ranks.push(rank);
    const next = new Set(rank.flatMap(({ id }) => neighbours.get(id) ?? []).filter((id) => !reached.has(id)));
    for (const id of next) reached.add(id);
    rank = [...next].flatMap((id) => byId.get(id) ?? []);
  }
  const left = nodes.filter(({ id }) => !reached.has(id));
  return left.length > 0 ? [...ranks, left] : ranks;
}

/** In the order of where their neighbours in the ranks above stand, which saves crossings. */
function besideNeighbours(
  rank: readonly LayoutNode[],
  neighbours: Neighbours,
  places: ReadonlyMap<string, Point>,
): readonly LayoutNode[] {
  const middles = new Map(
    rank.map(({ id }) => {
      const xs = (neighbours.get(id) ?? []).flatMap((other) => places.get(other)?.x ?? []);
      return [id, xs.length === 0 ? 0 : xs.reduce((sum, x) => sum + x, 0) / xs.length];
    }),
  );
  return rank.toSorted((a, b) => (middles.get(a.id) ?? 0) - (middles.get(b.id) ?? 0) || byImportance(a, b));
}
