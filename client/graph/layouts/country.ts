import type { Box, Point } from '../box.ts';
import { byImportance, type Layout, type LayoutNode } from './layout.ts';
import { withOthers } from './others.ts';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const ROOM = 78;

/** Each country with its own people and bodies around it, the larger ones opposite each other; what belongs to no
 *  country, such as events, finds a place between those that it joins. */
export const country: Layout = {
  id: 'country',
  plan: ({ nodes, edges, isPortrait }) => {
    const clusters = clustersOf(nodes);
    const radii = clusters.map(({ length }) => ROOM * (0.7 + Math.sqrt(length)));
    const loose = nodes.length - clusters.reduce((sum, { length }) => sum + length, 0);
    const around = radii.reduce((sum, radius) => sum + 2 * radius + 40, 0) / (2 * Math.PI);
    const reach = Math.max(around, (radii[0] ?? 0) + ROOM * (1 + Math.sqrt(loose)));
    const placed = new Map<string, Box>();
    let turn = isPortrait ? -Math.PI / 2 : Math.PI;
    for (const index of oppositeOrder(clusters.length)) {
      const half = Math.asin(Math.min(1, ((radii[index] ?? 0) + 20) / Math.max(reach, around * 1.2)));
      turn += half;
      const middle = { x: reach * 1.25 * Math.cos(turn - half), y: reach * 0.85 * Math.sin(turn - half) };
      for (const [id, box] of sunflower(clusters[index] ?? [], middle)) placed.set(id, box);
      turn += (2 * Math.PI) / Math.max(1, clusters.length) - half;
    }
    return { kind: 'places', places: withOthers(placed, { nodes, edges }) };
  },
};

/** The members of each country, the largest country first and its own node first of all. */
function clustersOf(nodes: readonly LayoutNode[]): readonly (readonly LayoutNode[])[] {
  const byCountry = new Map<string, LayoutNode[]>();
  for (const node of nodes) {
    if (node.country === undefined || node.kind === 'Event') continue;
    byCountry.set(node.country, [...(byCountry.get(node.country) ?? []), node]);
  }
  return [...byCountry.values()]
    .map((members) =>
      members.toSorted(
        (a, b) => Number(b.kind === 'Country') - Number(a.kind === 'Country') || byImportance(a, b),
      ),
    )
    .toSorted((a, b) => b.length - a.length || ((a[0]?.id ?? '') < (b[0]?.id ?? '') ? -1 : 1));
}

/** 0 and 1 half a turn apart, the rest between them in turn. */
function oppositeOrder(count: number): readonly number[] {
  const rest = Array.from({ length: Math.max(0, count - 2) }, (_, index) => index + 2);
  const half = Math.ceil(rest.length / 2);
  return [0, ...rest.slice(0, half), ...(count > 1 ? [1] : []), ...rest.slice(half)].slice(0, count);
}

function sunflower(members: readonly LayoutNode[], middle: Point): readonly (readonly [string, Box])[] {
  return members.map((node, index) => {
    const radius = ROOM * Math.sqrt(index);
    const angle = index * GOLDEN_ANGLE;
    const x = middle.x + 1.2 * radius * Math.cos(angle);
    return [
      node.id,
      { x, y: middle.y + radius * Math.sin(angle), halfWidth: node.halfWidth, halfHeight: node.halfHeight },
    ];
  });
}
