import type { Elements, NodeData } from '../elements.ts';
import { placeNewcomers, type Box, type Point } from '../placing.ts';
import type { Layout } from './layout.ts';

const STEP = 92;
const LANE_HEIGHT = 70;

/** Dated events from left to right in the order of time, on lanes so that labels do not meet; the rest finds
 *  a free place near its events. */
export const timeline: Layout = {
  id: 'timeline',
  plan: (elements, { dates }) => {
    const dated = elements.nodes
      .filter(({ id }) => dates.has(id))
      .toSorted((a, b) => compare(dates.get(a.id), dates.get(b.id)) || compare(a.id, b.id));
    // About as many lanes as make the drawing twice as wide as high.
    const lanes = Math.min(14, Math.max(4, Math.round(Math.sqrt(dated.length))));
    const placed = new Map<string, Box>(
      dated.map((node, index) => [
        node.id,
        { x: (index * STEP) / (lanes / 2), y: (index % lanes) * LANE_HEIGHT, ...extentOf(node) },
      ]),
    );
    const others = elements.nodes.filter(({ id }) => !placed.has(id));
    const neighbours = neighboursOf(elements);
    const found = placeNewcomers(
      placed,
      others
        .toSorted((a, b) => b.size - a.size)
        .map((node) => ({ id: node.id, ...extentOf(node), neighbours: neighbours.get(node.id) ?? [] })),
    );
    return { kind: 'places', places: new Map<string, Point>([...placed, ...found]) };
  },
};

/** A label is at most 132 pixels wide and stands below its node. */
function extentOf({ size, label }: NodeData): { readonly halfWidth: number; readonly halfHeight: number } {
  return { halfWidth: Math.max(size, Math.min(132, label.length * 13)) / 2, halfHeight: size / 2 + 12 };
}

function neighboursOf({ edges }: Elements): ReadonlyMap<string, readonly string[]> {
  const byNode = new Map<string, string[]>();
  for (const { source, target } of edges) {
    byNode.set(source, [...(byNode.get(source) ?? []), target]);
    byNode.set(target, [...(byNode.get(target) ?? []), source]);
  }
  return byNode;
}

function compare(left = '', right = ''): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
