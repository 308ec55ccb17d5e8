/** A label's middle and extent, in pixels. */
export interface LabelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface LabelWish {
  readonly id: string;
  /** Where it may stand, the best first. */
  readonly boxes: readonly LabelBox[];
}

/** Gives each wish, in order, its first box that is free; who finds none goes without. `taken` is free for nobody. */
export function labelsApart(
  wishes: readonly LabelWish[],
  taken: readonly LabelBox[] = [],
): ReadonlyMap<string, LabelBox> {
  const standing = [...taken];
  const found = new Map<string, LabelBox>();
  for (const { id, boxes } of wishes) {
    const free = boxes.find((box) => !standing.some((other) => overlap(box, other)));
    if (free === undefined) continue;
    standing.push(free);
    found.set(id, free);
  }
  return found;
}

export function overlap(left: LabelBox, right: LabelBox): boolean {
  return (
    Math.abs(left.x - right.x) * 2 < left.width + right.width &&
    Math.abs(left.y - right.y) * 2 < left.height + right.height
  );
}
