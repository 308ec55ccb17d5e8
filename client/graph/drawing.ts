import cytoscape, { type Core } from 'cytoscape';
import type { Places } from '../state/scene.ts';
import { notesOf } from './core-notes.ts';
import { createDetail } from './detail.ts';
import { exchange } from './exchange.ts';
import { fillIn, type Filling } from './filling.ts';
import type { GraphControls, GraphViewProps } from './graph-view.ts';
import { light } from './lighting.ts';
import { listen } from './listening.ts';
import { mark, type Marks } from './marking.ts';
import { createPlacing } from './places-on.ts';
import { changesOf, overviewOf, placedIn, toPng, toStylesheet } from './picture.ts';
import { hasWebgl } from './webgl.ts';
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
  /** Whether speed goes before looks. */
  readonly isLarge: boolean;
}

/** Nodes and lines together beyond which the drawing is tuned for speed rather than for looks. */
const MANY = 800;

export function isLargeDrawing({ nodes, edges }: GraphViewProps['elements']): boolean {
  return nodes.length + edges.length > MANY;
}

/** Of more new lines than this, a large drawing shows its nodes first. */
const MOST_AT_ONCE = 1000;

export function openDrawing(container: HTMLElement, latest: Latest, options: DrawingOptions): Drawing {
  const cy = openCore(container, latest, options);
  notesOf(cy).isLarge = options.isLarge;
  listen(cy, latest);
  const shownScheme = () => latest.current.scheme;
  const detail = createDetail(cy, { container, isLarge: options.isLarge, scheme: shownScheme });
  const placing = createPlacing(cy, latest, detail.refresh);
  let drawnKey: string | undefined;
  let drawnElements: GraphViewProps['elements'] | undefined;
  let filling: Filling | undefined;
  const draw = (elements: GraphViewProps['elements'], places: Places) => {
    filling?.stop();
    const fresh = elements.edges.filter(({ id }) => cy.getElementById(id).empty());
    const isSliced = options.isLarge && fresh.length > MOST_AT_ONCE;
    exchange(cy, elements, { places, later: new Set(isSliced ? fresh.map(({ id }) => id) : []) });
    if (!isSliced) return;
    const started = fillIn(cy, fresh);
    filling = started;
    void started.done.then(() => {
      if (filling !== started || cy.destroyed()) return;
      mark(cy, latest.current);
      detail.refresh();
    });
  };
  return {
    complete: async () => filling?.done,
    painted: new Promise((resolve) => cy.one('render', resolve)),
    controls: {
      fit: () => fit(cy),
      zoomTo: (ids) => zoomTo(cy, ids),
      zoomBy: (factor) => zoomBy(cy, factor),
      centreOn: (id) => centreOn(cy, id),
      panBy: (by) => void cy.panBy({ ...by }),
      panTo: (point) => panTo(cy, point),
      arrange: (layout) => placing.arrange(layout),
      stopLayout: placing.stop,
      nodesWithin: (outline) => nodesWithin(cy, outline),
      nextTo: (id, direction) => nextTo(cy, id, direction),
      openMenu: (id) => {
        const node = cy.getElementById(id).nodes()[0];
        if (node !== undefined) latest.current.onMenu(id, { ...node.renderedPosition() });
      },
      toPng: (scheme) => toPng(cy, scheme, latest.current.scheme),
      light: (ids) => light(cy, ids, latest.current),
      positions: () => placedIn(cy),
      overview: () => overviewOf(cy),
      onChange: (listener) => changesOf(cy, listener),
    },
    update: () => {
      const { elements, sceneKey, places } = latest.current;
      const isAnother = sceneKey !== drawnKey;
      const isRegrouped =
        !isAnother && drawnElements !== undefined && groupsIn(drawnElements) !== groupsIn(elements);
      if (elements !== drawnElements) draw(elements, places);
      [drawnKey, drawnElements] = [sceneKey, elements];
      placing.settle({ isAnother, isRegrouped });
      detail.refresh();
    },
    paint: (wanted) => {
      cy.style(toStylesheet(wanted, options));
      detail.refresh();
    },
    mark: (marks) => {
      mark(cy, marks);
      reveal(cy, marks.selected);
      detail.refresh();
    },
    close: () => {
      filling?.stop();
      placing.close();
      detail.close();
      cy.destroy();
    },
  };
}

function groupsIn({ groups }: GraphViewProps['elements']): string {
  return groups.map(({ id }) => id).join();
}

function openCore(container: HTMLElement, latest: Latest, { webgl, isLarge }: DrawingOptions): Core {
  const options = {
    container,
    minZoom: 0.04,
    maxZoom: 4,
    selectionType: 'single',
    boxSelectionEnabled: true,
    autounselectify: true,
    // Panning over thousands of edges gains two to six times the frame rate by these.
    textureOnViewport: isLarge,
    hideEdgesOnViewport: isLarge,
    style: toStylesheet(latest.current.scheme, { isLarge }),
    ...(isLarge ? { pixelRatio: 1 } : {}),
  } as const;
  if (!webgl) return cytoscape(options);
  if (!hasWebgl()) latest.current.onNoWebgl();
  // Spread, as the types know no renderers.
  return cytoscape({ ...options, ...{ renderer: { name: 'canvas', webgl: hasWebgl() } } });
}
