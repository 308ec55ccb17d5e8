export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a node's drawing lies: half its width and height, label included, around its middle. */
export interface Box extends Point {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** Whether two boxes come nearer than `gap` pixels. */
export function overlap(left: Box, right: Box, gap: number): boolean {
  return (
    Math.abs(left.x - right.x) < left.halfWidth + right.halfWidth + gap &&
    Math.abs(left.y - right.y) < left.halfHeight + right.halfHeight + gap
  );
}

export function centreOf(points: readonly Point[]): Point {
  if (points.length === 0) return { x: 0, y: 0 };
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}
