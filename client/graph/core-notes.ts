import type { Core } from 'cytoscape';

/** What we remember of a drawing beside what Cytoscape does. */
export interface CoreNotes {
  /** Whether speed goes before looks. */
  isLarge: boolean;
  /** Whether all is shown, and is to be after the area has changed. */
  isFitted: boolean;
}

const NOTES = new WeakMap<Core, CoreNotes>();

/** Not in the scratch of Cytoscape: each time that is written, the style of every element is reckoned anew. */
export function notesOf(cy: Core): CoreNotes {
  const known = NOTES.get(cy) ?? { isLarge: false, isFitted: false };
  NOTES.set(cy, known);
  return known;
}
