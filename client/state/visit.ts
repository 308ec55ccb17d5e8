import { z } from 'zod';

/** What an entry of the browser's history holds: of which visit of the page it is, which in the row, and how many steps had
 *  been taken when it was left. */
export const Visited = z.strictObject({ visit: z.string(), place: z.int(), steps: z.int().min(0) });
export type Visited = z.infer<typeof Visited>;

/** How many steps stand once the reader has gone from one entry to another. Back always takes a step away and forward brings
 *  one again, also where steps were undone in the page meanwhile, so that no press does nothing. */
export function stepsAfter(from: Visited, to: Visited, steps: number): number {
  return to.place < from.place ? Math.min(to.steps, Math.max(0, steps - 1)) : Math.max(to.steps, steps + 1);
}
