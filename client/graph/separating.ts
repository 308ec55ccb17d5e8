import type { Box, Point } from './box.ts';

const ROUNDS = 80;
const GAP = 6;

/**
 * Pushes overlapping boxes apart along the shorter way, little by little, until none overlap or patience ends. Larger
 * boxes give way less, those in `fixed` (by their index) not at all. Boxes are swept from left to right, so that each
 * is compared with those beside it alone.
 */
export function separated(boxes: readonly Box[], fixed: ReadonlySet<number> = new Set()): readonly Point[] {
  const moving = boxes.map(({ x, y, halfWidth, halfHeight }, index): Moving => ({
    ...{ x, y, halfWidth, halfHeight, index, left: 0 },
    weight: fixed.has(index) ? Infinity : halfWidth * halfHeight,
  }));
  const sorted = [...moving];
  for (let round = 0; round < ROUNDS; round += 1) {
    if (!pushOnce(sorted)) break;
  }
  return moving.map(({ x, y }) => ({ x, y }));
}

interface Moving {
  x: number;
  y: number;
  /** Its left side when the round began. */
  left: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly index: number;
  readonly weight: number;
}

/** Whether anything had to move. */
function pushOnce(boxes: Moving[]): boolean {
  for (const box of boxes) box.left = box.x - box.halfWidth;
  boxes.sort((a, b) => a.left - b.left || a.index - b.index);
  let hasMoved = false;
  for (let i = 0; i < boxes.length; i += 1) {
    const box = boxes[i];
    if (box !== undefined && pushAside(box, boxes, i + 1)) hasMoved = true;
  }
  return hasMoved;
}

function pushAside(box: Moving, boxes: readonly Moving[], from: number): boolean {
  let hasMoved = false;
  for (let j = from; j < boxes.length; j += 1) {
    const other = boxes[j];
    if (other === undefined || other.left > box.x + box.halfWidth + GAP) break;
    const y = box.halfHeight + other.halfHeight + GAP - Math.abs(box.y - other.y);
    if (y <= 0.01) continue;
    const x = box.halfWidth + other.halfWidth + GAP - Math.abs(box.x - other.x);
    if (x > 0.01 && pushApart(box, other, x < y ? { axis: 'x', by: x } : { axis: 'y', by: y }))
      hasMoved = true;
  }
  return hasMoved;
}

function pushApart(
  a: Moving,
  b: Moving,
  { axis, by }: { readonly axis: 'x' | 'y'; readonly by: number },
): boolean {
  if (a.weight === Infinity && b.weight === Infinity) return false;
  const share = shareOf(a.weight, b.weight);
  const push = a[axis] < b[axis] ? by : -by;
  a[axis] -= push * share;
  b[axis] += push * (1 - share);
  return true;
}

/** How much of the way the first goes. */
function shareOf(first: number, second: number): number {
  if (first === Infinity) return 0;
  return second === Infinity ? 1 : second / (first + second);
}
