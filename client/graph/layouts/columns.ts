import { NodeKind } from '#domain';
import type { Point } from '../placing.ts';
import type { Layout } from './layout.ts';

const COLUMN_WIDTH = 190;
const ROW_HEIGHT = 78;
const ROWS = 14;

/** A block of columns for each kind, the largest nodes on top. */
export const columns: Layout = {
  id: 'columns',
  plan: ({ nodes }) => {
    const places = new Map<string, Point>();
    let left = 0;
    for (const kind of NodeKind.options) {
      const ofKind = nodes.filter((node) => node.kind === kind).toSorted((a, b) => b.size - a.size);
      ofKind.forEach(({ id }, index) => {
        places.set(id, { x: left + Math.floor(index / ROWS) * COLUMN_WIDTH, y: (index % ROWS) * ROW_HEIGHT });
      });
      left += Math.ceil(ofKind.length / ROWS) * COLUMN_WIDTH;
    }
    return { kind: 'places', places };
  },
};
