import { overlap, type Box } from './box.ts';

/** Boxes by the cells of a grid that they touch, so that asking what lies in the way looks at neighbours alone. */
export interface BoxIndex {
  readonly add: (box: Box) => void;
  readonly isFree: (box: Box, gap: number) => boolean;
}

const CELL = 160;
/** More than any drawing has; numbers are found faster than text. */
const ROWS = 2 ** 24;

export function createBoxIndex(boxes: Iterable<Box> = []): BoxIndex {
  const cells = new Map<number, Box[]>();
  const add = (box: Box) => {
    for (const key of cellsOf(box, 0)) {
      const known = cells.get(key);
      if (known === undefined) cells.set(key, [box]);
      else known.push(box);
    }
  };
  for (const box of boxes) add(box);
  return {
    add,
    isFree: (box, gap) =>
      !cellsOf(box, gap).some((key) => cells.get(key)?.some((other) => overlap(box, other, gap)) === true),
  };
}

function cellsOf({ x, y, halfWidth, halfHeight }: Box, gap: number): readonly number[] {
  const keys: number[] = [];
  const [left, right] = [x - halfWidth - gap, x + halfWidth + gap].map((edge) => Math.floor(edge / CELL));
  const [top, bottom] = [y - halfHeight - gap, y + halfHeight + gap].map((edge) => Math.floor(edge / CELL));
  for (let column = left ?? 0; column <= (right ?? 0); column += 1)
    for (let row = top ?? 0; row <= (bottom ?? 0); row += 1) keys.push(column * ROWS + row);
  return keys;
}
