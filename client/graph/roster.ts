import type { Places } from '../state/scene.ts';
import type { Point } from './box.ts';
import type { EdgeData } from './edge-data.ts';
import type { Elements } from './elements.ts';

/** What a drawing holds and where it lies now, whoever keeps it: Cytoscape, or a large drawing itself. */
export interface Roster {
  readonly elements: () => Elements;
  /** In pixels at zoom 1; undefined for a node that waits for its place, and for one that is not drawn. */
  readonly placeOf: (id: string) => Point | undefined;
  /** Takes nodes out of sight until they are put somewhere. */
  readonly withhold: (ids: readonly string[]) => void;
  /** Gives back how many nodes lay elsewhere. Only small drawings glide. */
  readonly put: (places: Places, options?: { readonly isGliding?: boolean }) => number;
  /** Whether its name goes before others: selected, picked, or beside one that is. */
  readonly isKept: (id: string) => boolean;
  /** Calls back when nodes came, went or moved; gives back how to stop it. */
  readonly onMoved: (listener: () => void) => () => void;
}

/** The middle of a line between two nodes that have a place; lines are straight. */
export function middleOf(
  { source, target }: EdgeData,
  { placeOf }: Pick<Roster, 'placeOf'>,
): Point | undefined {
  const [a, b] = [placeOf(source), placeOf(target)];
  return a === undefined || b === undefined ? undefined : { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
