import type { Box } from '../box.ts';
import type { Layout } from './layout.ts';
import { withOthers } from './others.ts';

const STEP = 92;
const LANE_HEIGHT = 70;

/** Dated events from left to right in the order of time, on lanes so that labels do not meet; the rest finds
 *  a free place near its events. */
export const timeline: Layout = {
  id: 'timeline',
  plan: ({ nodes, edges }) => {
    const dated = nodes
      .filter(({ date }) => date !== undefined)
      .toSorted((a, b) => compare(a.date, b.date) || compare(a.id, b.id));
    // About as many lanes as make the drawing twice as wide as high.
    const lanes = Math.max(4, Math.round(Math.sqrt(dated.length)));
    const placed = new Map<string, Box>(
      dated.map(({ id, halfWidth, halfHeight }, index) => [
        id,
        { x: (index * STEP) / (lanes / 2), y: (index % lanes) * LANE_HEIGHT, halfWidth, halfHeight },
      ]),
    );
    return { kind: 'places', places: withOthers(placed, { nodes, edges }) };
  },
};

function compare(left = '', right = ''): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
