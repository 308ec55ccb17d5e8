import type { Core, ElementDefinition } from 'cytoscape';

/** Elements of a slice: at first, at least and at most. */
const SLICE = { first: 120, least: 100, most: 2000 } as const;
/** Milliseconds that a slice is to take. */
const TARGET = 20;

export interface Filling {
  /** Resolves to whether all stand; it was stopped otherwise. */
  readonly done: Promise<boolean>;
  readonly stop: () => void;
}

/** Puts elements into a drawing slice by slice, one a frame, so that the page answers meanwhile. */
export function fillIn(cy: Core, elements: readonly ElementDefinition[]): Filling {
  let isStopped = false;
  const run = async () => {
    let size: number = SLICE.first;
    for (let from = 0; from < elements.length;) {
      const start = performance.now();
      const slice = elements.slice(from, from + size);
      cy.batch(() => void cy.add(slice));
      from += slice.length;
      // oxlint-disable-next-line no-await-in-loop -- the page is to answer between two slices
      await nextFrame();
      if (isStopped || cy.destroyed()) return false;
      const taken = Math.max(1, performance.now() - start);
      size = Math.round(Math.min(SLICE.most, Math.max(SLICE.least, (size * TARGET) / taken)));
    }
    return true;
  };
  return { done: run(), stop: () => void (isStopped = true) };
}

/** After the next frame was drawn. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
