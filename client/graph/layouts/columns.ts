import type { Point } from '../box.ts';
import { byImportance, type Layout } from './layout.ts';

const COLUMN_WIDTH = 190;
const ROW_HEIGHT = 78;
const ROWS = 14;

/** A block of columns for each kind, the largest nodes on top. */
export const columns: Layout = {
  id: 'columns',
  plan: ({ nodes }) => {
    const places = new Map<string, Point>();
    const rows = Math.max(ROWS, Math.ceil(Math.sqrt(nodes.length) * 1.4));
    let left = 0;
    for (const kind of [...new Set(nodes.map((node) => node.kind))].toSorted()) {
      const ofKind = nodes.filter((node) => node.kind === kind).toSorted(byImportance);
      ofKind.forEach(({ id }, index) => {
        places.set(id, { x: left + Math.floor(index / rows) * COLUMN_WIDTH, y: (index % rows) * ROW_HEIGHT });
      });
      if (ofKind.length > 0) left += Math.ceil(ofKind.length / rows) * COLUMN_WIDTH + 60;
    }
    return { kind: 'places', places };
  },
};
