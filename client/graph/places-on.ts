import type { Core } from 'cytoscape';
import type { LayoutId } from '../state/layout-ids.ts';
import type { Places } from '../state/scene.ts';
import type { Box } from './box.ts';
import type { Latest } from './drawing.ts';
import type { Elements } from './elements.ts';
import { extentOf } from './extent.ts';
import { layoutGraphOf } from './layouts/layout-graph.ts';
import { neighboursOf } from './neighbours.ts';
import { createLayoutRunner, type LayoutRun } from './layouts/run-layout.ts';
import type { PlacedBy } from './graph-view.ts';
import { placeNewcomers } from './placing.ts';
import type { Roster } from './roster.ts';
import { fit } from './viewport.ts';

/** Keeps the drawing and the places of the scene in step. */
export interface Placing {
  readonly settle: (change: { readonly isAnother: boolean; readonly isRegrouped: boolean }) => void;
  readonly arrange: (layout: LayoutId, by?: PlacedBy) => void;
  readonly stop: () => void;
  readonly close: () => void;
}

/** Up to this many nodes glide to their new places. */
const MOST_TO_GLIDE = 400;

export function createPlacing(
  cy: Core,
  latest: Latest,
  { roster, onPlaced }: { readonly roster: Roster; readonly onPlaced: () => void },
): Placing {
  const runner = createLayoutRunner();
  let running: { readonly run: LayoutRun; readonly elements: Elements } | undefined;
  const stop = () => running?.run.stop();
  /** Unlike a layout that the reader stops, one that is out of date leaves nothing behind. */
  const drop = () => {
    const outdated = running;
    running = undefined;
    outdated?.run.stop();
  };

  const put = (places: Places, isGliding = false) => {
    if (roster.put(places, { isGliding }) > roster.elements().nodes.length / 2) fit(cy);
  };

  const arrange = (layout: LayoutId, by: PlacedBy = 'arranging') => {
    drop();
    const { elements, places, pinned, onLayout } = latest.current;
    const nodes = elements.nodes.length;
    onLayout({ stage: 'placing', nodes });
    const order = () => {
      const held = new Map([...places].filter(([id]) => pinned.has(id)));
      const isPortrait = cy.height() > cy.width() * 1.15;
      return { layout, graph: layoutGraphOf(elements, { pinned: held, isPortrait }) };
    };
    const run = runner.run(order, (stage) => latest.current.onLayout({ stage, nodes }));
    running = { run, elements };
    void run.places.then((found) => {
      if (running?.run !== run) return;
      running = undefined;
      latest.current.onLayout(undefined);
      // A layout that was stopped before anything had a place leaves the nodes in plain rows.
      const given = found ?? (homelessIn(latest.current).length > 0 ? inRows(latest.current) : undefined);
      if (given === undefined) return;
      const known = new Set<string>(roster.elements().nodes.map(({ id }) => id));
      const drawn = new Map([...given].filter(([id]) => known.has(id)));
      put(drawn, by === 'arranging' && drawn.size <= MOST_TO_GLIDE);
      latest.current.onPlaced(drawn, by);
      onPlaced();
    });
  };

  return {
    arrange,
    stop,
    settle: ({ isAnother, isRegrouped }) => {
      const { places, layout, onPlaced: give } = latest.current;
      const homeless = homelessIn(latest.current);
      const isNew = homeless.length > latest.current.elements.nodes.length / 2;
      // What lies nowhere yet is not shown in a heap.
      if (isNew) roster.withhold(homeless);
      if (isNew && running?.elements === latest.current.elements) return undefined;
      if (isNew || isRegrouped) return arrange(layout, isNew ? 'settling' : 'arranging');
      if (running !== undefined) {
        drop();
        latest.current.onLayout(undefined);
      }
      put(places);
      if (isAnother) fit(cy);
      if (homeless.length > 0) {
        const found = settled(latest.current, new Set(homeless));
        put(found);
        give(found, 'settling');
      }
      return undefined;
    },
    close: () => {
      drop();
      runner.close();
    },
  };
}

type Placed = Pick<Latest['current'], 'elements' | 'places'>;

function homelessIn({ elements, places }: Placed): readonly string[] {
  return elements.nodes.flatMap(({ id }) => (places.has(id) ? [] : [id]));
}

/** Finds places for new nodes without moving an old one. */
function settled({ elements, places }: Placed, homeless: ReadonlySet<string>): Places {
  const placed = new Map<string, Box>();
  const neighbours = neighboursOf(elements.edges);
  const extents = new Map(elements.nodes.map((node) => [node.id, extentOf(node)]));
  for (const [id, extent] of extents) {
    const place = places.get(id);
    if (place !== undefined) placed.set(id, { ...extent, x: place.x, y: place.y + extent.below });
  }
  const newcomers = elements.nodes
    .filter(({ id }) => homeless.has(id))
    .map((node) => ({ id: node.id, ...extentOf(node), neighbours: neighbours.get(node.id) ?? [] }));
  const found = placeNewcomers(placed, newcomers);
  return new Map([...found].map(([id, { x, y }]) => [id, { x, y: y - (extents.get(id)?.below ?? 0) }]));
}

function inRows({ elements: { nodes } }: Placed): Places {
  const inRow = Math.ceil(Math.sqrt(nodes.length));
  return new Map(
    nodes.map(({ id }, index) => [id, { x: (index % inRow) * 140, y: Math.floor(index / inRow) * 90 }]),
  );
}
