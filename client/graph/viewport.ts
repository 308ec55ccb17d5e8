import type { CollectionReturnValue, Core } from 'cytoscape';
import { NodeId } from '#domain';
import type { Point } from './box.ts';
import { notesOf } from './core-notes.ts';
import type { Places } from '../state/scene.ts';
import type { Elements } from './elements.ts';
import { nodesOf } from './exchange.ts';
import type { Direction } from './graph-view.ts';
import { isWithin } from './outline.ts';

/** Small scenes are not blown up. */
const LARGEST_FIT = 1.4;

export function fit(cy: Core): void {
  if (cy.elements().empty()) return;
  notesOf(cy).isFitted = true;
  if (notesOf(cy).isLarge) fitLarge(cy);
  else fitTo(cy, cy.elements());
}

/** By where nodes lie alone: bounds of thousands of elements would be reckoned from the style of each. */
function fitLarge(cy: Core): void {
  fitSpots(
    cy,
    nodesOf(cy).map((node) => ({ ...node.position(), size: Number(node.data('size')) })),
  );
}

/** Shows all nodes where they are going to lie, before Cytoscape knows of them. */
export function fitPlaces(cy: Core, { nodes }: Pick<Elements, 'nodes'>, places: Places): void {
  notesOf(cy).isFitted = true;
  fitSpots(
    cy,
    nodes.flatMap(({ id, size }) => {
      const place = places.get(id);
      return place === undefined ? [] : [{ ...place, size }];
    }),
  );
}

function fitSpots(cy: Core, spots: readonly (Point & { readonly size: number })[]): void {
  const across = rangeOf(spots.flatMap(({ x, size }) => [x - size / 2, x + size / 2]));
  const down = rangeOf(spots.flatMap(({ y, size }) => [y - size / 2, y + size / 2]));
  const padding = 2 * Math.min(48, cy.width() / 12);
  const wanted = Math.min((cy.width() - padding) / across.length, (cy.height() - padding) / down.length);
  const zoom = Math.max(cy.minZoom(), Math.min(LARGEST_FIT, wanted));
  const pan = { x: cy.width() / 2 - across.middle * zoom, y: cy.height() / 2 - down.middle * zoom };
  cy.viewport({ zoom, pan });
}

function rangeOf(values: readonly number[]): { readonly middle: number; readonly length: number } {
  const least = values.reduce((low, value) => Math.min(low, value), Infinity);
  const most = values.reduce((high, value) => Math.max(high, value), -Infinity);
  return { middle: (least + most) / 2, length: Math.max(1, most - least) };
}

export function zoomTo(cy: Core, ids: readonly string[]): void {
  const wanted = new Set(ids);
  const nodes = nodesOf(cy).filter((node) => wanted.has(node.id()));
  if (nodes.empty()) return;
  notesOf(cy).isFitted = false;
  fitTo(cy, nodes.closedNeighborhood().nodes('[kind]').length < 40 ? nodes.closedNeighborhood() : nodes);
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

export function panTo(cy: Core, { x, y }: Point): void {
  cy.pan({ x: cy.width() / 2 - x * cy.zoom(), y: cy.height() / 2 - y * cy.zoom() });
}

export function centreOn(cy: Core, id: string): void {
  const target = cy.getElementById(id);
  if (target.empty()) return;
  notesOf(cy).isFitted = false;
  cy.animate({ center: { eles: target }, zoom: Math.max(cy.zoom(), 1.1), duration: 250 });
}

/** Pans to what is selected where it lies outside the drawing area or under its rim. */
export function reveal(cy: Core, id: string | undefined): void {
  const node = id === undefined ? undefined : cy.getElementById(id).nodes()[0];
  if (node === undefined) return;
  const { x, y } = node.renderedPosition();
  const rim = 48;
  const isInside = x > rim && y > rim && x < cy.width() - rim && y < cy.height() - rim;
  if (!isInside) cy.animate({ center: { eles: node }, duration: 200 });
}

export function nodesWithin(cy: Core, outline: readonly Point[]): readonly NodeId[] {
  return nodesOf(cy)
    .filter((node) => isWithin(node.renderedPosition(), outline))
    .map((node) => NodeId.parse(node.id()));
}

/** The nearest node that lies rather in this direction than in another; without a start, the largest. */
export function nextTo(cy: Core, id: string | undefined, direction: Direction): NodeId | undefined {
  const from = id === undefined ? undefined : cy.getElementById(id).nodes()[0];
  if (from === undefined)
    return nodeIdOf(
      nodesOf(cy)
        .max((node) => Number(node.data('size')))
        .ele?.id(),
    );
  const start = from.position();
  const [along, sign] = STEPS[direction];
  const across = along === 'x' ? 'y' : 'x';
  const nearest = nodesOf(cy)
    .toArray()
    .filter((node) => node.id() !== from.id())
    .map((node) => {
      const forward = sign * (node.position()[along] - start[along]);
      const aside = Math.abs(node.position()[across] - start[across]);
      return { id: node.id(), cost: forward <= 0 || aside > forward * 1.2 ? Infinity : forward + 2 * aside };
    })
    .reduce<{ readonly id?: string; readonly cost: number }>(
      (best, each) => (each.cost < best.cost ? each : best),
      { cost: Infinity },
    );
  return nodeIdOf(nearest.id);
}

const STEPS: Readonly<Record<Direction, readonly ['x' | 'y', 1 | -1]>> = {
  left: ['x', -1],
  right: ['x', 1],
  up: ['y', -1],
  down: ['y', 1],
};

function nodeIdOf(id: string | undefined): NodeId | undefined {
  return NodeId.safeParse(id).data;
}
