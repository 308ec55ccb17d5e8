import type { Box, Point } from '../box.ts';
import { placeNewcomers } from '../placing.ts';
import { neighboursOf } from '../neighbours.ts';
import { byImportance, type LayoutGraph } from './layout.ts';

/** The places of those that a layout placed, and free ones for all others, the largest first, each near its neighbours. */
export function withOthers(
  placed: ReadonlyMap<string, Box>,
  { nodes, edges }: Pick<LayoutGraph, 'nodes' | 'edges'>,
): ReadonlyMap<string, Point> {
  const neighbours = neighboursOf(edges);
  const others = nodes.filter(({ id }) => !placed.has(id)).toSorted(byImportance);
  const found = placeNewcomers(
    placed,
    others.map((node) => ({ ...node, neighbours: neighbours.get(node.id) ?? [] })),
  );
  return new Map<string, Point>([...placed, ...found]);
}
