import type { Core, EventObject } from 'cytoscape';
import type { Places } from '../state/scene.ts';
import type { Point } from './box.ts';
import type { Latest } from './drawing.ts';
import { notesOf } from './core-notes.ts';
import type { Roster } from './roster.ts';
import { fit, reveal } from './viewport.ts';

/** What the pointer does to the drawing. */
export function listen(cy: Core, latest: Latest): void {
  cy.on('tap', (event) => {
    if (event.target === cy) latest.current.onSelect(undefined);
  });
  cy.on('tap', 'node[kind]', (event) => {
    const id = String(event.target.id());
    if (isAdding(event)) latest.current.onPick([id]);
    else latest.current.onSelect(id);
  });
  cy.on('dbltap', 'node[kind]', (event) => latest.current.onExpand(String(event.target.id())));
  cy.on('tap', 'edge', (event) => latest.current.onSelect(String(event.target.id())));
  cy.on('cxttap taphold', 'node[kind]', (event) => {
    // A mouse held still is about to drag; a finger held still asks for the menu.
    if (event.type === 'taphold' && !event.originalEvent.type.startsWith('touch')) return;
    latest.current.onMenu(String(event.target.id()), { ...event.target.renderedPosition() });
  });
  listenToBoxes(cy, latest);
  listenToMoves(cy, latest);
  cy.on('resize', () => {
    // The details panel takes room from the drawing just when something was selected: what was fitted stays fitted.
    if (notesOf(cy).isFitted) fit(cy);
    else reveal(cy, latest.current.selected);
  });
  cy.on('dragpan scrollzoom pinchzoom', () => void (notesOf(cy).isFitted = false));
  listenToHovering(cy, notesOf(cy).isLarge);
}

function isAdding({ originalEvent }: EventObject): boolean {
  const { ctrlKey, metaKey, shiftKey } = originalEvent;
  return ctrlKey || metaKey || shiftKey;
}

/** A box drawn with shift held picks what it holds. */
function listenToBoxes(cy: Core, latest: Latest): void {
  const caught = new Set<string>();
  cy.on('box', 'node[kind]', (event) => {
    if (caught.size === 0)
      queueMicrotask(() => {
        const fresh = [...caught].filter((id) => !latest.current.picked.has(id));
        caught.clear();
        latest.current.onPick(fresh);
      });
    caught.add(String(event.target.id()));
  });
}

/** What is picked moves together; when let go, all that moved is one step. */
function listenToMoves(cy: Core, latest: Latest): void {
  const { roster, isLarge } = notesOf(cy);
  let last: Point | undefined;
  cy.on('grab', 'node[kind]', (event) => {
    last = { ...event.target.position() };
  });
  cy.on('drag', 'node[kind]', (event) => {
    const { picked } = latest.current;
    const now = { ...event.target.position() };
    const id = String(event.target.id());
    const by = last === undefined ? { x: 0, y: 0 } : { x: now.x - last.x, y: now.y - last.y };
    const others = picked.has(id) ? [...picked].filter((other) => other !== id) : [];
    const moved = new Map([...(isLarge ? [[id, now] as const] : []), ...shifted(others, by, roster)]);
    if (moved.size > 0) roster.put(moved);
    last = now;
  });
  let isWaiting = false;
  cy.on('dragfree', 'node', () => {
    if (isWaiting) return;
    isWaiting = true;
    queueMicrotask(() => {
      isWaiting = false;
      const moved = movedFrom(roster, latest.current.places);
      if (moved.size > 0) latest.current.onPlaced(moved, 'moving');
    });
  });
}

function shifted(
  ids: readonly string[],
  by: Point,
  { placeOf }: Roster,
): readonly (readonly [string, Point])[] {
  return ids.flatMap((id) => {
    const place = placeOf(id);
    return place === undefined ? [] : [[id, { x: place.x + by.x, y: place.y + by.y }] as const];
  });
}

function movedFrom({ elements, placeOf }: Roster, places: Places): Places {
  return new Map(
    elements().nodes.flatMap(({ id }) => {
      const [now, before] = [placeOf(id), places.get(id)];
      if (now === undefined || before === undefined) return [];
      return now.x === before.x && now.y === before.y ? [] : [[id, { x: now.x, y: now.y }] as const];
    }),
  );
}

/** In a large drawing only selecting lights up: it would be painted anew for each node that the pointer passes. */
function listenToHovering(cy: Core, isLarge: boolean): void {
  cy.on('mouseover', 'node[kind], edge', (event) => {
    if (!isLarge) event.target.closedNeighborhood?.().addClass('near');
    cy.container()?.style.setProperty('cursor', 'pointer');
  });
  cy.on('mouseout', 'node[kind], edge', () => {
    if (!isLarge) cy.elements('.near').not('.kept').removeClass('near');
    cy.container()?.style.removeProperty('cursor');
  });
}
