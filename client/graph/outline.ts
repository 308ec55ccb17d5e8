import type { Point } from './box.ts';

/** Whether a point lies within a closed outline, by the crossings of a ray to the right. */
export function isWithin({ x, y }: Point, outline: readonly Point[]): boolean {
  let isInside = false;
  for (const [index, a] of outline.entries()) {
    const b = outline[(index + outline.length - 1) % outline.length];
    if (b === undefined || a.y > y === b.y > y) continue;
    if (x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) isInside = !isInside;
  }
  return isInside;
}
