import type { Core } from 'cytoscape';
import type { Places } from '../state/scene.ts';
import type { Point } from './box.ts';
import { notesOf } from './core-notes.ts';
import type { Latest } from './drawing.ts';
import { nodesOf } from './exchange.ts';
import type { Roster } from './roster.ts';

/** The roster of a drawing whose elements Cytoscape keeps. */
export function cytoscapeRoster(cy: Core, latest: Latest): Roster {
  return {
    elements: () => latest.current.elements,
    placeOf: (id) => {
      const node = cy.getElementById(id).nodes()[0];
      return node === undefined || node.hasClass('homeless') ? undefined : node.position();
    },
    withhold: (ids) => {
      for (const id of ids) cy.getElementById(id).addClass('homeless');
    },
    put: (places, { isGliding = false } = {}) => put(cy, places, isGliding),
    isKept: (id) => {
      const element = cy.getElementById(id);
      return ['chosen', 'near', 'picked', 'kept'].some((name) => element.hasClass(name));
    },
    onMoved: (listener) => {
      cy.on('position add remove data', 'node', listener);
      return () => void cy.off('position add remove data', 'node', listener);
    },
  };
}

function put(cy: Core, places: Places, isGliding: boolean): number {
  cy.nodes('.homeless').forEach((node) => {
    if (places.has(node.id())) node.removeClass('homeless');
  });
  if (isOnItsWay(cy, places)) return 0;
  endGlide(cy);
  const moved = nodesOf(cy).filter((node) => isElsewhere(node.position(), places.get(node.id())));
  if (moved.empty()) return 0;
  if (isGliding && !window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
    glide(cy, places);
    return 0;
  }
  cy.batch(() => {
    moved.forEach((node) => {
      const place = places.get(node.id());
      if (place !== undefined) node.position({ ...place });
    });
  });
  return moved.length;
}

/** Shows all nodes where they are going. */
function glide(cy: Core, places: Places): void {
  const notes = notesOf(cy);
  const run = cy.layout({
    name: 'preset',
    positions: Object.fromEntries([...places].map(([id, point]) => [id, { ...point }])),
    fit: true,
    padding: 48,
    animate: true,
    animationDuration: 320,
  });
  run.one('layoutstop', () => {
    if (notes.glidingTo === places) notes.glidingTo = undefined;
  });
  [notes.isFitted, notes.glidingTo] = [true, places];
  run.run();
}

/** The scene gets to know of the places as soon as the nodes set out for them. */
function isOnItsWay(cy: Core, places: Places): boolean {
  const { glidingTo } = notesOf(cy);
  return (
    glidingTo !== undefined &&
    nodesOf(cy)
      .toArray()
      .every((node) => {
        const goal = glidingTo.get(node.id());
        return goal !== undefined && !isElsewhere(goal, places.get(node.id()));
      })
  );
}

/** What still glides would come to lie where it was going, whatever has been decided since. */
function endGlide(cy: Core): void {
  const notes = notesOf(cy);
  if (notes.glidingTo === undefined) return;
  notes.glidingTo = undefined;
  nodesOf(cy).stop(true);
  cy.stop(true);
}

function isElsewhere(now: Point, place: Point | undefined): boolean {
  return place !== undefined && (place.x !== now.x || place.y !== now.y);
}
