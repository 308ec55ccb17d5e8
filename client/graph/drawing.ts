import cytoscape, { type Core } from 'cytoscape';
import { createContents } from './contents.ts';
import { keepNotes, notesOf, plainNotes } from './core-notes.ts';
import { cytoscapeRoster } from './cytoscape-roster.ts';
import { createDetail } from './detail.ts';
import { exchange } from './exchange.ts';
import type { GraphControls, GraphViewProps } from './graph-view.ts';
import { openSheet, type Opened } from './large.ts';
import { listen } from './listening.ts';
import { light, mark, type Marks } from './marking.ts';
import { changesOf, dotsOf, inSightOf, placedIn, toStylesheet } from './picture.ts';
import type { Placing } from './places-on.ts';
import { createPlainRoster } from './plain-roster.ts';
import { LARGE_STYLE, styleFor } from './style.ts';
import { centreOn, fit, nextTo, nodesWithin, onScreen, panTo, reveal, zoomBy, zoomTo } from './viewport.ts';
import { hasWebgl } from './webgl.ts';

export interface Drawing {
  readonly controls: GraphControls;
  /** Resolves when the first elements were drawn. */
  readonly painted: Promise<unknown>;
  /** Resolves when the latest elements stand; lines of a large drawing come after its nodes. */
  readonly complete: () => Promise<void>;
  /** Draws the latest elements where they lie. */
  readonly update: () => void;
  readonly paint: (scheme: 'light' | 'dark') => void;
  readonly mark: (marks: Marks) => void;
  readonly close: () => void;
}

export type Latest = { readonly current: GraphViewProps };

export interface DrawingOptions {
  readonly webgl: boolean;
  /** Whether it is painted on a sheet by a worker, rather than by Cytoscape. */
  readonly isLarge: boolean;
}

/** Nodes and lines together beyond which Cytoscape would draw too slowly. */
const MANY = 800;

export function isLargeDrawing({ nodes, edges }: GraphViewProps['elements']): boolean {
  return nodes.length + edges.length > MANY;
}

export function openDrawing(container: HTMLElement, latest: Latest, options: DrawingOptions): Drawing {
  const cy = openCore(container, latest, options);
  const { sheet, take } = options.isLarge ? openLarge(cy, container, latest) : openSmall(cy, latest);
  listen(cy, latest);
  const detail = createDetail(cy, { container, sheet, scheme: () => latest.current.scheme });
  const refresh = () => {
    sheet?.refresh();
    detail.refresh();
  };
  const { roster } = notesOf(cy);
  const contents = createContents(cy, latest, { container, roster, take, refresh });
  return {
    complete: () => sheet?.complete() ?? Promise.resolve(),
    painted: sheet?.painted ?? new Promise((resolve) => cy.one('render', resolve)),
    controls: controlsOf(cy, latest, {
      placing: contents.placing,
      repaint: () => sheet?.refresh(),
    }),
    update: contents.update,
    paint: (wanted) => {
      if (sheet === undefined) cy.style(toStylesheet(styleFor(wanted)));
      refresh();
    },
    mark: (marks) => {
      mark(cy, marks);
      reveal(cy, marks.selected);
      refresh();
    },
    close: () => {
      contents.close();
      detail.close();
      sheet?.close();
      cy.destroy();
    },
  };
}

function openSmall(cy: Core, latest: Latest): Opened {
  const roster = cytoscapeRoster(cy, latest);
  keepNotes(cy, { ...plainNotes, isLarge: false, roster });
  return {
    sheet: undefined,
    take: (elements, places) => exchange(cy, elements, (id) => places.get(id)),
  };
}

function openLarge(cy: Core, container: HTMLElement, latest: Latest): Opened {
  const roster = createPlainRoster(
    () => notesOf(cy).lit,
    () => latest.current.picked,
  );
  keepNotes(cy, { ...plainNotes, isLarge: true, roster });
  return openSheet(cy, { container, latest, roster });
}

function controlsOf(
  cy: Core,
  latest: Latest,
  { placing, repaint }: { readonly placing: Placing; readonly repaint: () => void },
): GraphControls {
  return {
    fit: () => fit(cy),
    zoomTo: (ids) => zoomTo(cy, ids),
    zoomBy: (factor) => zoomBy(cy, factor),
    centreOn: (id) => centreOn(cy, id),
    panBy: (by) => void cy.panBy({ ...by }),
    panTo: (point) => panTo(cy, point),
    arrange: (layout) => placing.arrange(layout),
    stopLayout: () => placing.stop(),
    nodesWithin: (outline) => nodesWithin(cy, outline),
    nextTo: (id, direction) => nextTo(cy, id, direction),
    openMenu: (id) => {
      const place = notesOf(cy).roster.placeOf(id);
      if (place !== undefined) latest.current.onMenu(id, onScreen(cy, place));
    },
    light: (ids) => {
      light(cy, ids, latest.current);
      repaint();
    },
    positions: () => placedIn(cy),
    dots: () => dotsOf(cy),
    inSight: () => inSightOf(cy),
    onChange: (listener) => changesOf(cy, listener),
  };
}

function openCore(container: HTMLElement, latest: Latest, { webgl, isLarge }: DrawingOptions): Core {
  const options = {
    container,
    minZoom: 0.04,
    maxZoom: 4,
    selectionType: 'single',
    boxSelectionEnabled: true,
    autounselectify: true,
    style: toStylesheet(isLarge ? LARGE_STYLE : styleFor(latest.current.scheme)),
    ...(isLarge ? { pixelRatio: 1 } : {}),
  } as const;
  if (!webgl) return cytoscape(options);
  if (!hasWebgl()) latest.current.onNoWebgl();
  // Spread, as the types know no renderers.
  return cytoscape({ ...options, ...{ renderer: { name: 'canvas', webgl: hasWebgl() } } });
}
