import type { Core } from 'cytoscape';
import type { Places } from '../state/scene.ts';
import { nothingLit, type Lit } from './lit.ts';
import type { Roster } from './roster.ts';

/** What we remember of a drawing beside what Cytoscape does. */
export interface CoreNotes {
  /** Whether speed goes before looks: Cytoscape then holds only what the pointer has met. */
  readonly isLarge: boolean;
  readonly roster: Roster;
  /** Whether all is shown, and is to be after the area has changed. */
  isFitted: boolean;
  /** What stands out; the rest of a large drawing is painted faintly. */
  lit: Lit;
  /** Where the nodes are gliding now. */
  glidingTo: Places | undefined;
}

/** Of a drawing that has just been opened. */
export const plainNotes = { isFitted: false, lit: nothingLit, glidingTo: undefined } as const;

const NOTES = new WeakMap<Core, CoreNotes>();

export function keepNotes(cy: Core, notes: CoreNotes): void {
  NOTES.set(cy, notes);
}

/** Not in the scratch of Cytoscape: each time that is written, the style of every element is reckoned anew. */
export function notesOf(cy: Core): CoreNotes {
  const known = NOTES.get(cy);
  if (known === undefined) throw new Error('The drawing was asked for its notes before it was opened.');
  return known;
}
