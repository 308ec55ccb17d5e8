import type { Core } from 'cytoscape';
import type { EdgeData } from './edge-data.ts';

/** Lines of a slice: at first, at least and at most. */
const SLICE = { first: 500, least: 200, most: 4000 } as const;
/** Milliseconds that a slice, with the drawing of all that stands, is to take. */
const TARGET = 80;

export interface Filling {
  /** Resolves when all lines stand, or the filling was stopped. */
  readonly done: Promise<void>;
  readonly stop: () => void;
}

/** Puts lines into a drawing slice by slice, one a frame, so that its nodes are seen, and can be moved, before. */
export function fillIn(cy: Core, edges: readonly EdgeData[]): Filling {
  let isStopped = false;
  const run = async () => {
    let size: number = SLICE.first;
    for (let from = 0; from < edges.length;) {
      // oxlint-disable-next-line no-await-in-loop -- the page is to draw between two slices
      await nextFrame();
      if (isStopped || cy.destroyed()) return;
      const start = performance.now();
      const slice = edges.slice(from, from + size);
      cy.batch(() => void cy.add(slice.map((data) => ({ group: 'edges' as const, data: { ...data } }))));
      from += slice.length;
      // oxlint-disable-next-line no-await-in-loop
      await nextFrame();
      const taken = Math.max(1, performance.now() - start);
      size = Math.round(Math.min(SLICE.most, Math.max(SLICE.least, (size * TARGET) / taken)));
    }
  };
  return { done: run(), stop: () => void (isStopped = true) };
}

/** After the next frame was drawn. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
