import type { Box, Point } from './box.ts';

const ROUNDS = 30;
/** Nodes further apart than this do not feel each other. */
const REACH = 150;
/** How far the springs of a node draw it to where they would have it, each round. */
const PULL = 0.1;
/** How much more area a drawing takes than its boxes. */
const ROOM = 2.2;
/** Pixels that a node moves at most in the first round; it cools from there. */
const LARGEST_STEP = 60;

export interface Spring {
  readonly source: number;
  readonly target: number;
  readonly length: number;
}

/**
 * Loosens what a draft leaves clenched: nodes push those near by away, springs pull their ends together. Every round
 * costs as much as there are nodes and springs, so that thousands take well under a second.
 */
export function relaxed(
  boxes: readonly Box[],
  springs: readonly Spring[],
  fixed: ReadonlySet<number> = new Set(),
): readonly Point[] {
  const points = fixed.size > 0 ? boxes.map(({ x, y }) => ({ x, y })) : spreadOut(boxes);
  points.forEach((point, index) => {
    point.x += jitter(index);
    point.y += jitter(index + 7);
  });
  const degrees = new Float64Array(boxes.length);
  for (const { source, target } of springs)
    for (const end of [source, target]) degrees[end] = (degrees[end] ?? 0) + 1;
  for (let round = 0; round < ROUNDS; round += 1) {
    const moves = new Float64Array(2 * boxes.length);
    push(points, moves);
    pull(points, springs, { moves, degrees });
    const limit = LARGEST_STEP * (1 - round / ROUNDS);
    points.forEach((point, index) => {
      if (fixed.has(index)) return;
      point.x += clamp(moves[2 * index] ?? 0, limit);
      point.y += clamp(moves[2 * index + 1] ?? 0, limit);
    });
  }
  if (fixed.size > 0) return points;
  // The springs have drawn the middle together again; room for all boxes saves most of the pushing apart.
  return spreadOut(boxes.map((box, index) => ({ ...box, ...points[index] })));
}

/** Stretches the drawing to an area in which all boxes have room. */
function spreadOut(boxes: readonly Box[]): Moved[] {
  const needed = ROOM * boxes.reduce((sum, { halfWidth, halfHeight }) => sum + 4 * halfWidth * halfHeight, 0);
  const [xs, ys] = [boxes.map(({ x }) => x), boxes.map(({ y }) => y)];
  const rankOf = (values: readonly number[]) => {
    const ranks = new Float64Array(values.length);
    values
      .map((value, index) => ({ value, index }))
      .toSorted((a, b) => a.value - b.value || a.index - b.index)
      .forEach(({ index }, rank) => (ranks[index] = rank / values.length - 0.5));
    return ranks;
  };
  const [across, down] = [rankOf(xs), rankOf(ys)];
  const side = Math.sqrt(needed);
  const stretch = (values: readonly number[]) => side / Math.max(1, spanOf(values));
  const [sx, sy] = [stretch(xs), stretch(ys)];
  const [midX, midY] = [middleOf(xs), middleOf(ys)];
  // Half by where a node lies, half by its rank: a draft crowds most nodes into a corner of its area.
  return boxes.map(({ x, y }, index) => ({
    x: 0.4 * (x - midX) * sx + 0.6 * (across[index] ?? 0) * side,
    y: 0.4 * (y - midY) * sy + 0.6 * (down[index] ?? 0) * side,
  }));
}

function spanOf(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), -Infinity) - leastOf(values);
}

function leastOf(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Infinity);
}

function middleOf(values: readonly number[]): number {
  return leastOf(values) + spanOf(values) / 2;
}

type Moved = { x: number; y: number };

/** Each pair of neighbours is met once: within a cell, and with the cells to the right and below. */
function push(points: readonly Moved[], moves: Float64Array): void {
  const cells = new Map<number, Cell>();
  points.forEach(({ x, y }, index) => {
    const [column, row] = [Math.floor(x / REACH), Math.floor(y / REACH)];
    const key = keyOf(column, row);
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, { column, row, members: [index] });
    else cell.members.push(index);
  });
  for (const { column, row, members } of cells.values()) {
    members.forEach((index, nth) => {
      for (let next = nth + 1; next < members.length; next += 1)
        pushFrom(points, { index, other: members[next] ?? index, moves });
    });
    for (const [across, down] of BESIDE) {
      const others = cells.get(keyOf(column + across, row + down))?.members;
      if (others === undefined) continue;
      for (const index of members) for (const other of others) pushFrom(points, { index, other, moves });
    }
  }
}

interface Cell {
  readonly column: number;
  readonly row: number;
  readonly members: number[];
}

/** Half of the cells around one; from the other half it is met itself. */
const BESIDE = [
  [1, -1],
  [1, 0],
  [1, 1],
  [0, 1],
] as const;

function keyOf(column: number, row: number): number {
  return column * 100_003 + row;
}

function pushFrom(
  points: readonly Moved[],
  { index, other, moves }: { readonly index: number; readonly other: number; readonly moves: Float64Array },
): void {
  const [a, b] = [points[index], points[other]];
  if (a === undefined || b === undefined) return;
  const [dx, dy] = [a.x - b.x, a.y - b.y];
  const square = dx * dx + dy * dy;
  if (square >= REACH * REACH || square === 0) return;
  const distance = Math.sqrt(square);
  const force = (0.16 * (REACH - distance)) / distance;
  moves[2 * index] = (moves[2 * index] ?? 0) + dx * force;
  moves[2 * index + 1] = (moves[2 * index + 1] ?? 0) + dy * force;
  moves[2 * other] = (moves[2 * other] ?? 0) - dx * force;
  moves[2 * other + 1] = (moves[2 * other + 1] ?? 0) - dy * force;
}

function pull(
  points: readonly Moved[],
  springs: readonly Spring[],
  { moves, degrees }: { readonly moves: Float64Array; readonly degrees: Float64Array },
): void {
  for (const { source, target, length } of springs) {
    const [a, b] = [points[source], points[target]];
    if (a === undefined || b === undefined) continue;
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const distance = Math.hypot(dx, dy) || 1;
    const force = (PULL * (distance - length)) / distance;
    for (const [end, sign] of [
      [source, 1],
      [target, -1],
    ] as const) {
      // A hub would be torn about by its many springs.
      const share = (sign * force) / Math.max(1, degrees[end] ?? 1);
      moves[2 * end] = (moves[2 * end] ?? 0) + dx * share;
      moves[2 * end + 1] = (moves[2 * end + 1] ?? 0) + dy * share;
    }
  }
}

function clamp(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}

/** Sets apart what lies on one spot, the same way each time. */
function jitter(index: number): number {
  return ((index * 2_654_435_761) % 1000) / 40 - 12.5;
}
