export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a node's drawing lies: half its width and height, label included, around its position. */
export interface Box extends Point {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

export interface Newcomer {
  readonly id: string;
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly neighbours: readonly string[];
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const STEP = 26;
const GAP = 8;

/**
 * Finds a place for each newcomer as near as can be to its neighbours and free of everything else. What is placed
 * stays where it is; newcomers whose neighbours are all newcomers come after these; the same input gives the same
 * places.
 */
export function placeNewcomers(
  placed: ReadonlyMap<string, Box>,
  newcomers: readonly Newcomer[],
): ReadonlyMap<string, Point> {
  const boxes = new Map(placed);
  const found = new Map<string, Point>();
  let waiting = newcomers;
  while (waiting.length > 0) {
    const anchored = waiting.filter(({ neighbours }) => neighbours.some((id) => boxes.has(id)));
    const turn = anchored.length > 0 ? anchored : waiting.slice(0, 1);
    for (const newcomer of turn) {
      const point = freePlace(newcomer, anchorOf(newcomer, boxes), [...boxes.values()]);
      boxes.set(newcomer.id, { ...newcomer, ...point });
      found.set(newcomer.id, point);
    }
    const done = new Set(turn);
    waiting = waiting.filter((newcomer) => !done.has(newcomer));
  }
  return found;
}

function anchorOf({ neighbours }: Newcomer, boxes: ReadonlyMap<string, Box>): Point {
  const known = neighbours.flatMap((id) => boxes.get(id) ?? []);
  return known.length > 0 ? centreOf(known) : centreOf([...boxes.values()]);
}

function centreOf(points: readonly Point[]): Point {
  if (points.length === 0) return { x: 0, y: 0 };
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** Walks a sunflower spiral outwards from the anchor, starting away from the middle of the drawing. */
function freePlace(newcomer: Newcomer, anchor: Point, boxes: readonly Box[]): Point {
  const middle = centreOf(boxes);
  const outward = Math.atan2(anchor.y - middle.y, anchor.x - middle.x);
  for (let step = 1; ; step += 1) {
    const radius = STEP * Math.sqrt(step + 4);
    const angle = outward + step * GOLDEN_ANGLE;
    const point = { x: anchor.x + radius * Math.cos(angle), y: anchor.y + radius * Math.sin(angle) };
    if (!boxes.some((box) => overlap(box, { ...newcomer, ...point }))) return point;
  }
}

export function overlap(left: Box, right: Box): boolean {
  return (
    Math.abs(left.x - right.x) < left.halfWidth + right.halfWidth + GAP &&
    Math.abs(left.y - right.y) < left.halfHeight + right.halfHeight + GAP
  );
}
