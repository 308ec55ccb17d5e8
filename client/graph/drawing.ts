import cytoscape, { type Core } from 'cytoscape';
import { createContents } from './contents.ts';
import { notesOf } from './core-notes.ts';
import { createDetail } from './detail.ts';
import type { GraphControls, GraphViewProps } from './graph-view.ts';
import { light } from './lighting.ts';
import { listen } from './listening.ts';
import { mark, type Marks } from './marking.ts';
import { changesOf, dotsOf, inSightOf, placedIn, toPng, toStylesheet } from './picture.ts';
import { hasWebgl } from './webgl.ts';
import { paintInstead } from './painting-instead.ts';
import { placesIn, sheetSceneOf } from './sheet/scene-of.ts';
import { createSheet, type Sheet } from './sheet/sheet.ts';
import { underPointer, type UnderPointer } from './sheet/under-pointer.ts';
import { LARGE_STYLE, styleFor } from './style.ts';
import { centreOn, fit, nextTo, nodesWithin, panTo, reveal, zoomBy, zoomTo } from './viewport.ts';

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
  notesOf(cy).isLarge = options.isLarge;
  listen(cy, latest);
  const shownScheme = () => latest.current.scheme;
  const sheet = options.isLarge ? openSheet(cy, container, latest) : undefined;
  const detail = createDetail(cy, { container, sheet, scheme: shownScheme });
  const refresh = () => {
    sheet?.refresh();
    detail.refresh();
  };
  const contents = createContents(cy, latest, { ...options, container, sheet, refresh });
  return {
    complete: async () => {
      await contents.complete();
      await sheet?.complete();
    },
    painted: sheet?.painted ?? new Promise((resolve) => cy.one('render', resolve)),
    controls: {
      fit: () => fit(cy),
      zoomTo: (ids) => zoomTo(cy, ids),
      zoomBy: (factor) => zoomBy(cy, factor),
      centreOn: (id) => centreOn(cy, id),
      panBy: (by) => void cy.panBy({ ...by }),
      panTo: (point) => panTo(cy, point),
      arrange: (layout) => contents.placing.arrange(layout),
      stopLayout: () => contents.placing.stop(),
      nodesWithin: (outline) => nodesWithin(cy, outline),
      nextTo: (id, direction) => nextTo(cy, id, direction),
      openMenu: (id) => {
        const node = cy.getElementById(id).nodes()[0];
        if (node !== undefined) latest.current.onMenu(id, { ...node.renderedPosition() });
      },
      toPng: (scheme) => toPng(cy, scheme, latest.current.scheme),
      light: (ids) => {
        light(cy, ids, latest.current);
        sheet?.refresh();
      },
      positions: () => placedIn(cy),
      dots: () => dotsOf(cy),
      inSight: () => inSightOf(cy),
      onChange: (listener) => changesOf(cy, listener),
    },
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

function openSheet(cy: Core, container: HTMLElement, latest: Latest): Sheet {
  let under: UnderPointer | undefined;
  const sheet = createSheet(cy, container, () => {
    const { elements, scheme } = latest.current;
    under = undefined;
    return sheetSceneOf({
      ...{ elements, scheme, marks: latest.current, lit: notesOf(cy).lit, placeOf: placesIn(cy, latest) },
    });
  });
  // Gathered when the pointer first asks.
  paintInstead(cy, () => (under ??= underPointer(latest.current.elements, placesIn(cy, latest))));
  cy.on('drag dragfree', 'node', sheet.refresh);
  return sheet;
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
