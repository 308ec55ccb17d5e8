import type { Core } from 'cytoscape';
import type { LayoutId } from '../state/layout-ids.ts';
import type { Places } from '../state/scene.ts';
import type { Box, Point } from './box.ts';
import type { Latest } from './drawing.ts';
import { notesOf } from './core-notes.ts';
import { nodesOf } from './exchange.ts';
import type { Elements } from './elements.ts';
import { extentOf } from './extent.ts';
import { layoutGraphOf } from './layouts/layout-graph.ts';
import { neighboursOf } from './neighbours.ts';
import { createLayoutRunner, type LayoutRun } from './layouts/run-layout.ts';
import type { PlacedBy } from './graph-view.ts';
import { placeNewcomers } from './placing.ts';
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

export function createPlacing(cy: Core, latest: Latest, onPlaced: () => void): Placing {
  const runner = createLayoutRunner();
  let running: { readonly run: LayoutRun; readonly elements: Elements } | undefined;
  const stop = () => running?.run.stop();
  /** Unlike a layout that the reader stops, one that is out of date leaves nothing behind. */
  const drop = () => {
    const outdated = running;
    running = undefined;
    outdated?.run.stop();
  };

  const arrange = (layout: LayoutId, by: PlacedBy = 'arranging') => {
    drop();
    const { elements, places, pinned, onLayout } = latest.current;
    const held = new Map([...places].filter(([id]) => pinned.has(id)));
    const graph = layoutGraphOf(elements, { pinned: held, isPortrait: cy.height() > cy.width() * 1.15 });
    const nodes = graph.nodes.length;
    onLayout({ stage: 'placing', nodes });
    const run = runner.run({ layout, graph }, (stage) => latest.current.onLayout({ stage, nodes }));
    running = { run, elements };
    void run.places.then((found) => {
      if (running?.run !== run) return;
      running = undefined;
      latest.current.onLayout(undefined);
      // A layout that was stopped before anything had a place leaves the nodes in plain rows.
      const given = found ?? (homelessIn(cy, latest.current.places).length > 0 ? inRows(cy) : undefined);
      if (given === undefined) return;
      const drawn = new Map([...given].filter(([id]) => cy.getElementById(id).nonempty()));
      putInPlace(cy, drawn, by === 'arranging' && drawn.size <= MOST_TO_GLIDE);
      latest.current.onPlaced(drawn, by);
      onPlaced();
    });
  };

  return {
    arrange,
    stop,
    settle: ({ isAnother, isRegrouped }) => {
      const { places, layout, onPlaced: give } = latest.current;
      const homeless = homelessIn(cy, places);
      const isNew = homeless.length > nodesOf(cy).length / 2;
      // What lies nowhere yet is not shown in a heap.
      if (isNew) for (const id of homeless) cy.getElementById(id).addClass('homeless');
      if (isNew && running?.elements === latest.current.elements) return undefined;
      if (isNew || isRegrouped) return arrange(layout, isNew ? 'settling' : 'arranging');
      if (running !== undefined) {
        drop();
        latest.current.onLayout(undefined);
      }
      putInPlace(cy, places, false);
      if (isAnother) fit(cy);
      if (homeless.length > 0) {
        const found = settled(latest.current, new Set(homeless));
        putInPlace(cy, found, false);
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

function homelessIn(cy: Core, places: Places): readonly string[] {
  return nodesOf(cy)
    .map((node) => node.id())
    .filter((id) => !places.has(id));
}

/** Finds places for new nodes without moving an old one. */
function settled(
  { elements, places }: Pick<Latest['current'], 'elements' | 'places'>,
  homeless: ReadonlySet<string>,
): Places {
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

function putInPlace(cy: Core, places: Places, isGliding: boolean): void {
  cy.nodes('.homeless').forEach((node) => {
    if (places.has(node.id())) node.removeClass('homeless');
  });
  if (isOnItsWay(cy, places)) return;
  endGlide(cy);
  const moved = nodesOf(cy).filter((node) => isElsewhere(node.position(), places.get(node.id())));
  if (moved.empty()) return;
  if (isGliding && !notesOf(cy).isLarge && !window.matchMedia('(prefers-reduced-motion: reduce)').matches)
    return glide(cy, places);
  cy.batch(() => {
    moved.forEach((node) => {
      const place = places.get(node.id());
      if (place !== undefined) node.position({ ...place });
    });
  });
  if (moved.length > nodesOf(cy).length / 2) fit(cy);
}

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

function inRows(cy: Core): Places {
  const ids = nodesOf(cy).map((node) => node.id());
  const inRow = Math.ceil(Math.sqrt(ids.length));
  return new Map(
    ids.map((id, index) => [id, { x: (index % inRow) * 140, y: Math.floor(index / inRow) * 90 }]),
  );
}
