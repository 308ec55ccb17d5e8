import type { Core, StylesheetJson } from 'cytoscape';
import { notesOf } from './core-notes.ts';
import { nodesOf } from './exchange.ts';
import type { Dot, InSight, Placed } from './graph-view.ts';
import { SURFACES } from './palette.ts';
import { LARGE_STYLE, styleFor, type StyleRule } from './style.ts';

export function toPng(cy: Core, wanted: 'light' | 'dark', shown: 'light' | 'dark'): Blob {
  const labelled = nodesOf(cy).not('.labelled');
  cy.style(toStylesheet(styleFor(wanted)));
  labelled.addClass('labelled');
  const picture = cy.png({ output: 'blob', full: true, scale: 2, bg: SURFACES[wanted].paper });
  labelled.removeClass('labelled');
  cy.style(toStylesheet(notesOf(cy).isLarge ? LARGE_STYLE : styleFor(shown)));
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

export function dotsOf(cy: Core): readonly Dot[] {
  return cy
    .nodes('[kind]')
    .not('.homeless')
    .nodes()
    .map((node) => ({
      ...node.position(),
      colour: String(node.data('colour')),
      size: Number(node.data('size')),
    }));
}

export function inSightOf(cy: Core): InSight {
  const { x1, y1, w, h } = cy.extent();
  return { left: x1, top: y1, width: w, height: h };
}

/** Calls back after changes, at most once a frame, with whether nodes were moved, put in or taken out. */
export function changesOf(cy: Core, listener: (areMoved: boolean) => void): () => void {
  let frame = 0;
  let areMoved = false;
  const wait = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      listener(areMoved);
      areMoved = false;
    });
  };
  const waitMoved = () => {
    areMoved = true;
    wait();
  };
  cy.on('viewport resize', wait);
  cy.on('position add remove data', 'node', waitMoved);
  return () => {
    cancelAnimationFrame(frame);
    cy.off('viewport resize', wait);
    cy.off('position add remove data', 'node', waitMoved);
  };
}

export function toStylesheet(rules: readonly StyleRule[]): StylesheetJson {
  // Our rules are plain records; Cytoscape types every style name apart and checks them itself when it reads them.
  return rules as unknown as StylesheetJson;
}
