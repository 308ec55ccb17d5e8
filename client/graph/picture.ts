import type { Core, StylesheetJson } from 'cytoscape';
import { notesOf } from './core-notes.ts';
import { nodesOf } from './exchange.ts';
import type { Overview, Placed } from './graph-view.ts';
import { SURFACES } from './palette.ts';
import { styleFor } from './style.ts';

export function toPng(cy: Core, wanted: 'light' | 'dark', shown: 'light' | 'dark'): Blob {
  const labelled = nodesOf(cy).not('.labelled');
  cy.style(toStylesheet(wanted, { isLarge: false }));
  labelled.addClass('labelled');
  const picture = cy.png({ output: 'blob', full: true, scale: 2, bg: SURFACES[wanted].paper });
  labelled.removeClass('labelled');
  cy.style(toStylesheet(shown, { isLarge: notesOf(cy).isLarge }));
  return picture;
}

export function placedIn(cy: Core): readonly Placed[] {
  const placed = cy.nodes('[kind]').not('.homeless').nodes();
  const nodes = placed.map((node) => ({
    id: node.id(),
    position: { ...node.position() },
    rendered: { ...node.renderedPosition() },
  }));
  const { x: left, y: top } = cy.pan();
  const edges = placed.edgesWith(placed).map((edge) => {
    // Lines are straight; asked while something moves, the library does not know their middle.
    const [a, b] = [edge.source().position(), edge.target().position()];
    const position = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
    return {
      id: edge.id(),
      position,
      rendered: { x: position.x * cy.zoom() + left, y: position.y * cy.zoom() + top },
    };
  });
  return [...nodes, ...edges];
}

export function overviewOf(cy: Core): Overview {
  const { x1, y1, w, h } = cy.extent();
  const dots = cy
    .nodes('[kind]')
    .not('.homeless')
    .nodes()
    .map((node) => ({
      ...node.position(),
      colour: String(node.data('colour')),
      size: Number(node.data('size')),
    }));
  return { dots, view: { left: x1, top: y1, width: w, height: h } };
}

/** Calls back after changes, at most once a frame. */
export function changesOf(cy: Core, listener: () => void): () => void {
  let frame = 0;
  const wait = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(listener);
  };
  const events = 'viewport position add remove resize';
  cy.on(events, wait);
  return () => {
    cancelAnimationFrame(frame);
    cy.off(events, wait);
  };
}

export function toStylesheet(
  scheme: 'light' | 'dark',
  options: { readonly isLarge: boolean },
): StylesheetJson {
  // Our rules are plain records; Cytoscape types every style name apart and checks them itself when it reads them.
  return styleFor(scheme, options) as unknown as StylesheetJson;
}
