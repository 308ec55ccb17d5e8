import type { Core, StylesheetJson } from 'cytoscape';
import { notesOf } from './core-notes.ts';
import type { Dot, InSight, Placed } from './graph-view.ts';
import { middleOf } from './roster.ts';
import type { StyleRule } from './style.ts';
import { onScreen } from './viewport.ts';

export function placedIn(cy: Core): readonly Placed[] {
  const { roster } = notesOf(cy);
  const { nodes, edges } = roster.elements();
  const spots = [
    ...nodes.map(({ id }) => ({ id, position: roster.placeOf(id) })),
    ...edges.map((edge) => ({ id: edge.id, position: middleOf(edge, roster) })),
  ];
  return spots.flatMap(({ id, position }) =>
    position === undefined ? [] : [{ id, position: { ...position }, rendered: onScreen(cy, position) }],
  );
}

export function dotsOf(cy: Core): readonly Dot[] {
  const { elements, placeOf } = notesOf(cy).roster;
  return elements().nodes.flatMap(({ id, colour, size }) => {
    const place = placeOf(id);
    return place === undefined ? [] : [{ x: place.x, y: place.y, colour, size }];
  });
}

export function inSightOf(cy: Core): InSight {
  const { x1, y1, w, h } = cy.extent();
  return { left: x1, top: y1, width: w, height: h };
}

/** Milliseconds: a small map of thousands of nodes need not follow each step of a drag. */
const SOON = 160;

/** Calls back after changes, with whether nodes were moved, put in or taken out: of the view at most once a frame, of
 *  nodes a moment later. */
export function changesOf(cy: Core, listener: (areMoved: boolean) => void): () => void {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onView = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => listener(false));
  };
  cy.on('viewport resize', onView);
  const stop = notesOf(cy).roster.onMoved(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      listener(true);
    }, SOON);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    cy.off('viewport resize', onView);
    stop();
  };
}

export function toStylesheet(rules: readonly StyleRule[]): StylesheetJson {
  // Our rules are plain records; Cytoscape types every style name apart and checks them itself when it reads them.
  return rules as unknown as StylesheetJson;
}
