import type { CollectionReturnValue, Core } from 'cytoscape';
import { NodeId } from '#domain';
import type { Point } from './box.ts';
import { notesOf } from './core-notes.ts';
import { nodesOf } from './exchange.ts';
import type { Direction } from './graph-view.ts';
import { litBy } from './lit.ts';
import { isWithin } from './outline.ts';
import { middleOf } from './roster.ts';

/** Small scenes are not blown up. */
const LARGEST_FIT = 1.4;
/** A node is shown with its neighbours where these are fewer. */
const MOST_BESIDE = 40;

export function fit(cy: Core): void {
  const { elements } = notesOf(cy).roster;
  if (elements().nodes.length === 0) return;
  notesOf(cy).isFitted = true;
  if (notesOf(cy).isLarge) fitSpots(cy, spotsOf(cy));
  else fitTo(cy, cy.elements());
}

interface Spot extends Point {
  readonly id: string;
  readonly size: number;
}

/** Nodes that have a place. */
function spotsOf(cy: Core): readonly Spot[] {
  const { elements, placeOf } = notesOf(cy).roster;
  return elements().nodes.flatMap(({ id, size }) => {
    const place = placeOf(id);
    return place === undefined ? [] : [{ id, size, x: place.x, y: place.y }];
  });
}

function fitSpots(cy: Core, spots: readonly Spot[]): void {
  if (spots.length === 0) return;
  const across = rangeOf(spots, 'x');
  const down = rangeOf(spots, 'y');
  const padding = 2 * Math.min(48, cy.width() / 12);
  const wanted = Math.min((cy.width() - padding) / across.length, (cy.height() - padding) / down.length);
  const zoom = Math.max(cy.minZoom(), Math.min(LARGEST_FIT, wanted));
  const pan = { x: cy.width() / 2 - across.middle * zoom, y: cy.height() / 2 - down.middle * zoom };
  cy.viewport({ zoom, pan });
}

function rangeOf(
  spots: readonly Spot[],
  along: 'x' | 'y',
): { readonly middle: number; readonly length: number } {
  const least = spots.reduce((low, spot) => Math.min(low, spot[along] - spot.size / 2), Infinity);
  const most = spots.reduce((high, spot) => Math.max(high, spot[along] + spot.size / 2), -Infinity);
  return { middle: (least + most) / 2, length: Math.max(1, most - least) };
}

export function zoomTo(cy: Core, ids: readonly string[]): void {
  const wanted = new Set(ids);
  notesOf(cy).isFitted = false;
  if (notesOf(cy).isLarge) return zoomToSpots(cy, wanted);
  const nodes = nodesOf(cy).filter((node) => wanted.has(node.id()));
  if (nodes.empty()) return undefined;
  const all = nodes.closedNeighborhood();
  return fitTo(cy, all.nodes('[kind]').length < MOST_BESIDE ? all : nodes);
}

function zoomToSpots(cy: Core, wanted: ReadonlySet<string>): void {
  const elements = notesOf(cy).roster.elements();
  const beside = new Set([...wanted].flatMap((id) => [id, ...litBy(id, elements).near]));
  const [own, all] = [wanted, beside].map((ids) => spotsOf(cy).filter(({ id }) => ids.has(id)));
  if (own !== undefined && all !== undefined) fitSpots(cy, all.length < MOST_BESIDE ? all : own);
}

function fitTo(cy: Core, elements: CollectionReturnValue): void {
  cy.fit(elements, Math.min(48, cy.width() / 12));
  if (cy.zoom() <= LARGEST_FIT) return;
  const { x1, y1, w, h } = elements.boundingBox();
  cy.zoom(LARGEST_FIT);
  panTo(cy, { x: x1 + w / 2, y: y1 + h / 2 });
}

export function zoomBy(cy: Core, factor: number): void {
  notesOf(cy).isFitted = false;
  const centre = { x: cy.width() / 2, y: cy.height() / 2 };
  cy.zoom({ level: cy.zoom() * factor, renderedPosition: centre });
}

export function panTo(cy: Core, point: Point): void {
  cy.pan(panFor(cy, point, cy.zoom()));
}

/** The pan that brings a point to the middle of the area. */
function panFor(cy: Core, { x, y }: Point, zoom: number): { x: number; y: number } {
  return { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom };
}

export function centreOn(cy: Core, id: string): void {
  const { roster } = notesOf(cy);
  const line = roster.elements().edges.find((edge) => edge.id === id);
  const point = line === undefined ? roster.placeOf(id) : middleOf(line, roster);
  if (point === undefined) return;
  notesOf(cy).isFitted = false;
  const zoom = Math.max(cy.zoom(), 1.1);
  cy.animate({ zoom, pan: panFor(cy, point, zoom), duration: 250 });
}

/** Pans to what is selected where it lies outside the drawing area or under its rim. */
export function reveal(cy: Core, id: string | undefined): void {
  const place = id === undefined ? undefined : notesOf(cy).roster.placeOf(id);
  if (place === undefined) return;
  const { x, y } = onScreen(cy, place);
  const rim = 48;
  const isInside = x > rim && y > rim && x < cy.width() - rim && y < cy.height() - rim;
  if (!isInside) cy.animate({ pan: panFor(cy, place, cy.zoom()), duration: 200 });
}

/** In pixels from the top left corner of the drawing area. */
export function onScreen(cy: Core, { x, y }: Point): Point {
  const [zoom, pan] = [cy.zoom(), cy.pan()];
  return { x: x * zoom + pan.x, y: y * zoom + pan.y };
}

export function nodesWithin(cy: Core, outline: readonly Point[]): readonly NodeId[] {
  return spotsOf(cy)
    .filter((spot) => isWithin(onScreen(cy, spot), outline))
    .map(({ id }) => NodeId.parse(id));
}

/** The nearest node that lies rather in this direction than in another; without a start, the largest. */
export function nextTo(cy: Core, id: string | undefined, direction: Direction): NodeId | undefined {
  const spots = spotsOf(cy);
  const from = spots.find((spot) => spot.id === id);
  if (from === undefined) return nodeIdOf(cheapest(spots, ({ size }) => -size));
  const [along, sign] = STEPS[direction];
  const across = along === 'x' ? 'y' : 'x';
  const cost = (spot: Spot) => {
    const forward = sign * (spot[along] - from[along]);
    const aside = Math.abs(spot[across] - from[across]);
    return forward <= 0 || aside > forward * 1.2 ? Infinity : forward + 2 * aside;
  };
  return nodeIdOf(cheapest(spots, cost));
}

/** The one of the least cost; undefined where each costs infinitely much. */
function cheapest(spots: readonly Spot[], costOf: (spot: Spot) => number): Spot | undefined {
  return spots.reduce<{ readonly spot?: Spot; readonly cost: number }>(
    (best, spot) => {
      const cost = costOf(spot);
      return cost < best.cost ? { spot, cost } : best;
    },
    { cost: Infinity },
  ).spot;
}

const STEPS: Readonly<Record<Direction, readonly ['x' | 'y', 1 | -1]>> = {
  left: ['x', -1],
  right: ['x', 1],
  up: ['y', -1],
  down: ['y', 1],
};

function nodeIdOf(spot: Spot | undefined): NodeId | undefined {
  return NodeId.safeParse(spot?.id).data;
}
