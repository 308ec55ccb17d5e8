import type { Core } from 'cytoscape';
import type { Places } from '../state/scene.ts';
import type { Lit } from './sheet/scene-of.ts';

/** What we remember of a drawing beside what Cytoscape does. */
export interface CoreNotes {
  /** Whether speed goes before looks. */
  isLarge: boolean;
  /** Whether all is shown, and is to be after the area has changed. */
  isFitted: boolean;
  /** What stands out; the rest of a large drawing is painted faintly. */
  lit: Lit;
  /** Where the nodes are gliding now. */
  glidingTo: Places | undefined;
}

const NOTES = new WeakMap<Core, CoreNotes>();

/** Not in the scratch of Cytoscape: each time that is written, the style of every element is reckoned anew. */
export function notesOf(cy: Core): CoreNotes {
  const known = NOTES.get(cy) ?? {
    ...{ isLarge: false, isFitted: false, glidingTo: undefined },
    lit: { chosen: new Set<string>(), near: new Set<string>() },
  };
  NOTES.set(cy, known);
  return known;
}
