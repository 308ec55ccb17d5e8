import type { Places } from '../state/scene.ts';
import type { Point } from './box.ts';
import type { Elements } from './elements.ts';
import type { Lit } from './lit.ts';
import type { Roster } from './roster.ts';

/** The roster of a large drawing: plain data, as Cytoscape takes seconds to give up a thousand elements. */
export interface PlainRoster extends Roster {
  /** From now on these are drawn; what lay somewhere stays there, the others lie where the scene has them. */
  readonly take: (elements: Elements, places: Places) => void;
}

export function createPlainRoster(lit: () => Lit, picked: () => ReadonlySet<string>): PlainRoster {
  let drawn: Elements = { nodes: [], edges: [], groups: [] };
  let spots = new Map<string, Point>();
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    elements: () => drawn,
    placeOf: (id) => spots.get(id),
    take: (elements, places) => {
      drawn = elements;
      spots = new Map(
        elements.nodes.flatMap(({ id }) => {
          const place = spots.get(id) ?? places.get(id);
          return place === undefined ? [] : [[id, place] as const];
        }),
      );
      tell();
    },
    withhold: (ids) => {
      for (const id of ids) spots.delete(id);
      tell();
    },
    put: (places) => {
      let moved = 0;
      for (const { id } of drawn.nodes) {
        const [now, place] = [spots.get(id), places.get(id)];
        if (place === undefined || (now?.x === place.x && now.y === place.y)) continue;
        spots.set(id, place);
        moved += 1;
      }
      if (moved > 0) tell();
      return moved;
    },
    isKept: (id) => lit().chosen.has(id) || lit().near.has(id) || picked().has(id),
    onMoved: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
