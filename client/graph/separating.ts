import type { Box, Point } from './placing.ts';

const ROUNDS = 80;
const GAP = 6;

/** Beyond this many boxes every pair can no longer be compared each round without the reader noticing. */
const MOST = 700;

/** Pushes overlapping boxes apart along the shorter way, little by little, until none overlap or patience ends. Larger
 *  boxes give way less. More than 700 boxes are left as they are. */
export function separated(boxes: readonly Box[]): readonly Point[] {
  const points = boxes.map(({ x, y }) => ({ x, y }));
  if (boxes.length > MOST) return points;
  for (let round = 0; round < ROUNDS; round += 1) {
    if (!pushOnce(boxes, points)) break;
  }
  return points;
}

/** Whether anything had to move. */
function pushOnce(boxes: readonly Box[], points: { x: number; y: number }[]): boolean {
  let hasMoved = false;
  for (const [i, left] of boxes.entries()) {
    for (let j = i + 1; j < boxes.length; j += 1) {
      const [right, a, b] = [boxes[j], points[i], points[j]];
      if (right === undefined || a === undefined || b === undefined) continue;
      const x = left.halfWidth + right.halfWidth + GAP - Math.abs(a.x - b.x);
      const y = left.halfHeight + right.halfHeight + GAP - Math.abs(a.y - b.y);
      if (x <= 0.01 || y <= 0.01) continue;
      const axis = x < y ? 'x' : 'y';
      const sign = a[axis] < b[axis] ? 1 : -1;
      const share = areaOf(right) / (areaOf(left) + areaOf(right));
      const push = Math.min(x, y) * sign;
      a[axis] -= push * share;
      b[axis] += push * (1 - share);
      hasMoved = true;
    }
  }
  return hasMoved;
}

function areaOf({ halfWidth, halfHeight }: Box): number {
  return halfWidth * halfHeight;
}
