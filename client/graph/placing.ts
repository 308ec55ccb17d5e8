import { createBoxIndex, type BoxIndex } from './box-index.ts';
import { centreOf, type Box, type Point } from './box.ts';

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
  const index = createBoxIndex(boxes.values());
  const middle = centreOf([...placed.values()]);
  const found = new Map<string, Point>();
  // How far round each anchor the search came: newcomers of one hub need not look again at what is taken.
  const reached = new Map<string, number>();
  let waiting = newcomers;
  while (waiting.length > 0) {
    const anchored = waiting.filter(({ neighbours }) => neighbours.some((id) => boxes.has(id)));
    const turn = anchored.length > 0 ? anchored : waiting.slice(0, 1);
    for (const newcomer of turn) {
      const anchor = anchorOf(newcomer, boxes) ?? middle;
      const key = `${Math.round(anchor.x)} ${Math.round(anchor.y)} ${Math.ceil(newcomer.halfWidth / 12)} ${Math.ceil(newcomer.halfHeight / 12)}`;
      const { point, step } = freePlace(newcomer, { anchor, middle, index, from: reached.get(key) ?? 1 });
      reached.set(key, step);
      const box = { ...newcomer, ...point };
      boxes.set(newcomer.id, box);
      index.add(box);
      found.set(newcomer.id, point);
    }
    const done = new Set(turn);
    waiting = waiting.filter((newcomer) => !done.has(newcomer));
  }
  return found;
}

function anchorOf({ neighbours }: Newcomer, boxes: ReadonlyMap<string, Box>): Point | undefined {
  const known = neighbours.flatMap((id) => boxes.get(id) ?? []);
  return known.length > 0 ? centreOf(known) : undefined;
}

interface Search {
  readonly anchor: Point;
  readonly middle: Point;
  readonly index: BoxIndex;
  readonly from: number;
}

/** Walks a sunflower spiral outwards from the anchor, starting away from the middle of the drawing; where it is
 *  crowded, in longer and longer strides. */
function freePlace(newcomer: Newcomer, { anchor, middle, index, from }: Search) {
  const outward = Math.atan2(anchor.y - middle.y, anchor.x - middle.x);
  for (let step = from; ; step += 1 + Math.floor(step / 24)) {
    const radius = STEP * Math.sqrt(step + 4);
    const angle = outward + step * GOLDEN_ANGLE;
    const point = { x: anchor.x + radius * Math.cos(angle), y: anchor.y + radius * Math.sin(angle) };
    if (index.isFree({ ...newcomer, ...point }, GAP)) return { point, step };
  }
}
