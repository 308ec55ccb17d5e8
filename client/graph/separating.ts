import type { Box, Point } from './box.ts';

const ROUNDS = 80;
const GAP = 6;
/** Height of the bands within which boxes are compared. */
const BAND = 120;

/**
 * Pushes overlapping boxes apart along the shorter way, little by little, until none overlap or patience ends. Larger
 * boxes give way less, those in `fixed` (by their index) not at all. Boxes are swept from left to right within bands, so
 * that each is compared with those beside it alone.
 */
export function separated(boxes: readonly Box[], fixed: ReadonlySet<number> = new Set()): readonly Point[] {
  const moving = boxes.map(({ x, y, halfWidth, halfHeight }, index): Moving => ({
    ...{ x, y, halfWidth, halfHeight, index, left: 0, firstBand: 0 },
    weight: fixed.has(index) ? Infinity : halfWidth * halfHeight,
  }));
  const sorted = moving.toSorted((a, b) => a.x - a.halfWidth - (b.x - b.halfWidth) || a.index - b.index);
  for (let round = 0; round < ROUNDS; round += 1) {
    if (!pushOnce(sorted)) break;
  }
  return moving.map(({ x, y }) => ({ x, y }));
}

interface Moving {
  x: number;
  y: number;
  /** Its left side, and the topmost band that it touches, when the round began. */
  left: number;
  firstBand: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly index: number;
  readonly weight: number;
}

/** Whether anything had to move. */
function pushOnce(boxes: Moving[]): boolean {
  for (const box of boxes) box.left = box.x - box.halfWidth;
  sortAgain(boxes);
  let hasMoved = false;
  for (const [band, inside] of bandsOf(boxes))
    for (let i = 0; i < inside.length; i += 1) {
      const box = inside[i];
      if (box !== undefined && pushAside(box, inside, { from: i + 1, band })) hasMoved = true;
    }
  return hasMoved;
}

/** By their left sides. From one round to the next hardly any change places, which inserting each makes use of. */
function sortAgain(boxes: Moving[]): void {
  for (let i = 1; i < boxes.length; i += 1) {
    const box = boxes[i];
    if (box === undefined) continue;
    let at = i;
    for (; at > 0; at -= 1) {
      const before = boxes[at - 1];
      if (before === undefined || isBefore(before, box)) break;
      boxes[at] = before;
    }
    boxes[at] = box;
  }
}

function isBefore(one: Moving, other: Moving): boolean {
  return one.left < other.left || (one.left === other.left && one.index < other.index);
}

/** From the top; a box stands in each band that it touches. */
function bandsOf(boxes: readonly Moving[]): readonly (readonly [number, readonly Moving[]])[] {
  const bands = new Map<number, Moving[]>();
  for (const box of boxes) {
    box.firstBand = Math.floor((box.y - box.halfHeight - GAP) / BAND);
    const last = Math.floor((box.y + box.halfHeight + GAP) / BAND);
    for (let band = box.firstBand; band <= last; band += 1) {
      const known = bands.get(band);
      if (known === undefined) bands.set(band, [box]);
      else known.push(box);
    }
  }
  return [...bands].toSorted(([one], [other]) => one - other);
}

function pushAside(
  box: Moving,
  boxes: readonly Moving[],
  { from, band }: { readonly from: number; readonly band: number },
): boolean {
  let hasMoved = false;
  for (let j = from; j < boxes.length; j += 1) {
    const other = boxes[j];
    if (other === undefined || other.left > box.x + box.halfWidth + GAP) break;
    // Two that share several bands meet in the first of them.
    if (Math.max(box.firstBand, other.firstBand) !== band) continue;
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
