import type { Point } from '../box.ts';
import { byImportance, type Layout, type LayoutNode } from './layout.ts';

const RING = 96;
const GAP = 16;

/** Ring by ring, the best connected in the middle; a ring holds as many as have room on it. */
export const concentric: Layout = {
  id: 'concentric',
  plan: ({ nodes }) => {
    const places = new Map<string, Point>();
    let waiting = nodes.toSorted(byImportance);
    for (let ring = 0; waiting.length > 0; ring += 1) {
      const radius = ring * RING;
      const count = howManyFit(waiting, 2 * Math.PI * radius);
      waiting.slice(0, count).forEach(({ id }, index) => {
        // Half a step on in every other ring, so that labels do not line up into spokes.
        const angle = ((index + (ring % 2) / 2) / count) * 2 * Math.PI - Math.PI / 2;
        places.set(id, { x: 1.3 * radius * Math.cos(angle), y: radius * Math.sin(angle) });
      });
      waiting = waiting.slice(count);
    }
    return { kind: 'places', places };
  },
};

/** At least one. */
function howManyFit(nodes: readonly LayoutNode[], length: number): number {
  let used = 0;
  for (const [index, { halfWidth }] of nodes.entries()) {
    used += 2 * halfWidth + GAP;
    if (used > length) return Math.max(1, index);
  }
  return nodes.length;
}
