import { byImportance, type Layout, type LayoutNode } from './layout.ts';

const CELL_WIDTH = 150;
const CELL_HEIGHT = 96;

/** Rows from left to right: by country, by kind, the largest first. */
export const grid: Layout = {
  id: 'grid',
  plan: ({ nodes, isPortrait }) => {
    const sorted = nodes.toSorted((a, b) => compare(keyOf(a), keyOf(b)) || byImportance(a, b));
    const wide = isPortrait ? 0.7 : 1.5;
    const inRow = Math.max(1, Math.round(Math.sqrt((nodes.length * wide * CELL_HEIGHT) / CELL_WIDTH)));
    const places = new Map(
      sorted.map(({ id }, index) => [
        id,
        { x: (index % inRow) * CELL_WIDTH, y: Math.floor(index / inRow) * CELL_HEIGHT },
      ]),
    );
    return { kind: 'places', places };
  },
};

function keyOf({ country = '~', kind }: LayoutNode): string {
  return `${country} ${kind}`;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
