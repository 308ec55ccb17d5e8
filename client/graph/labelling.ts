import { createBoxIndex } from './box-index.ts';
import type { Box } from './box.ts';

/** A label that might be shown, in pixels of the screen. */
export interface Candidate extends Box {
  readonly id: string;
  /** The weightier goes first. */
  readonly weight: number;
}

/** Labels that can stand side by side: the weightiest first, each only where neither one shown before nor what is
 *  taken already lies in its way. */
export function chooseLabels(
  candidates: readonly Candidate[],
  most: number,
  taken: readonly Box[] = [],
): ReadonlySet<string> {
  const index = createBoxIndex(taken);
  const chosen = new Set<string>();
  const sorted = candidates.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  for (const candidate of sorted) {
    if (chosen.size >= most) break;
    if (!index.isFree(candidate, 1)) continue;
    index.add(candidate);
    chosen.add(candidate.id);
  }
  return chosen;
}
