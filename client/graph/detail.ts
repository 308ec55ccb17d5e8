import type { Core } from 'cytoscape';
import type { Box, Point } from './box.ts';
import { notesOf } from './core-notes.ts';
import type { EdgeData } from './edge-data.ts';
import type { NodeData } from './elements.ts';
import { labelBox, LABEL_MARGIN, LABEL_WIDTH } from './extent.ts';
import { textWidth } from '../state/text-width.ts';
import { chooseLabels, type Candidate } from './labelling.ts';
import { letteringOf, letteringOn } from './lettering.ts';
import { whenAtRest } from './resting.ts';
import { alphaOf } from './sheet/scene-of.ts';
import type { Lettering } from './sheet/sheet-scene.ts';
import type { Sheet } from './sheet/sheet.ts';
import { onScreen } from './viewport.ts';

/** Labels at most at a time. */
const MOST_LABELS = 260;
/** Lettering on screen is at least this many pixels high. */
const LEAST_FONT = 11;
/** Further out, lines bear no labels. */
const LEAST_ZOOM_FOR_LINES = 0.35;

export interface Detail {
  /** Soon, once nothing has changed for a moment. */
  readonly refresh: () => void;
  readonly close: () => void;
}

export interface DetailOptions {
  readonly container: HTMLElement;
  /** Of a large drawing: bears the names. */
  readonly sheet: Sheet | undefined;
  readonly scheme: () => 'light' | 'dark';
}

/** Decides by what is in sight, and how large, which labels are drawn. */
export function createDetail(cy: Core, { container, sheet, scheme }: DetailOptions): Detail {
  return whenAtRest(cy, { container, isLarge: sheet !== undefined }, () =>
    showDetail(cy, { sheet, scheme: scheme() }),
  );
}

interface Showing {
  readonly sheet: Sheet | undefined;
  readonly scheme: 'light' | 'dark';
}

/** A node in sight, and where it lies on the drawing and on the screen. */
interface Seen {
  readonly node: NodeData;
  readonly place: Point;
  readonly at: Point;
}

/** All that changes, in one batch; large drawings have their names on the sheet. */
function showDetail(cy: Core, showing: Showing): void {
  const inSight = seenOn(cy);
  const wanted = inSight.map((seen) => nodeLabel(cy, seen));
  const labelled = chooseLabels(wanted, MOST_LABELS);
  const lettered = lettersOfLines(cy, { inSight, wanted, labelled });
  if (showing.sheet !== undefined)
    return showing.sheet.letter(letteringFor(cy, { inSight, labelled, lettered }, showing.scheme));
  const step = steppedZoom(cy.zoom());
  return cy.batch(() => {
    toggle(cy, 'labelled', new Set([...labelled, ...lettered]));
    for (const id of lettered) cy.getElementById(id).style('font-size', lineFont(step));
    growNames(cy, labelled, step);
  });
}

function seenOn(cy: Core): readonly Seen[] {
  const { elements, placeOf } = notesOf(cy).roster;
  const [width, height, zoom, pan] = [cy.width(), cy.height(), cy.zoom(), cy.pan()];
  return elements().nodes.flatMap((node) => {
    const place = placeOf(node.id);
    if (place === undefined) return [];
    const at = { x: place.x * zoom + pan.x, y: place.y * zoom + pan.y };
    const isInSight = at.x > -60 && at.y > -60 && at.x < width + 60 && at.y < height + 60;
    return isInSight ? [{ node, place, at }] : [];
  });
}

interface Chosen {
  readonly inSight: readonly Seen[];
  readonly labelled: ReadonlySet<string>;
  readonly lettered: ReadonlySet<string>;
}

function letteringFor(
  cy: Core,
  { inSight, labelled, lettered }: Chosen,
  scheme: 'light' | 'dark',
): readonly Lettering[] {
  const { lit, roster } = notesOf(cy);
  const step = steppedZoom(cy.zoom());
  const names = inSight
    .filter(({ node }) => labelled.has(node.id))
    .map(({ node, place }) =>
      letteringOf(node, place, {
        ...{ fontSize: fontFor(node, step), scheme, alpha: alphaOf(node.id, lit) },
        isChosen: lit.chosen.has(node.id),
      }),
    );
  const said = roster.elements().edges.flatMap((edge) => {
    if (!lettered.has(edge.id)) return [];
    const [a, b] = [roster.placeOf(edge.source), roster.placeOf(edge.target)];
    if (a === undefined || b === undefined) return [];
    return [letteringOn(edge, [a, b], { fontSize: lineFont(step), scheme })];
  });
  return [...names, ...said];
}

function lettersOfLines(
  cy: Core,
  {
    inSight,
    wanted,
    labelled,
  }: {
    readonly inSight: readonly Seen[];
    readonly wanted: readonly Candidate[];
    readonly labelled: ReadonlySet<string>;
  },
): ReadonlySet<string> {
  const zoom = cy.zoom();
  const { nodes, edges } = notesOf(cy).roster.elements();
  const speaking = edges.filter(({ label }) => label !== '');
  if (zoom < LEAST_ZOOM_FOR_LINES || speaking.length === 0) return new Set();
  const taken = [
    ...wanted.filter(({ id }) => labelled.has(id)),
    ...inSight.map(({ node, at }): Box => {
      const half = (node.size / 2) * zoom;
      return { ...at, halfWidth: half, halfHeight: half };
    }),
  ];
  const sizes = new Map<string, number>(nodes.map(({ id, size }) => [id, size]));
  const candidates = speaking.flatMap((edge) => edgeLabel(cy, edge, sizes));
  return chooseLabels(candidates, MOST_LABELS / 4, taken);
}

function growNames(cy: Core, labelled: ReadonlySet<string>, step: number): void {
  for (const id of labelled) {
    const node = cy.getElementById(id);
    const own = Number(node.data('fontSize'));
    const fontSize = fontFor({ fontSize: own }, step);
    if (node.numericStyle('font-size') === fontSize) continue;
    // The line grows with the lettering, so that names break where they broke.
    const widened = Math.round((LABEL_WIDTH * fontSize) / own);
    node.style({ 'font-size': fontSize, 'text-max-width': `${widened}px` });
  }
}

function toggle(cy: Core, name: string, wanted: ReadonlySet<string>): void {
  cy.elements(`.${name}`).forEach((element) => {
    if (!wanted.has(element.id())) element.removeClass(name);
  });
  for (const id of wanted) cy.getElementById(id).addClass(name);
}

/** Pixels at zoom 1: larger where the drawing is small, so that it stays readable on screen. */
function fontFor({ fontSize: own }: Pick<NodeData, 'fontSize'>, zoom: number): number {
  const least = LEAST_FONT + (own > 13 ? 2 : own < 13 ? -1 : 0);
  return Math.round(Math.max(own, least / zoom) * 10) / 10;
}

/** The next half power of two below: lettering that changed with every turn of the wheel would be measured anew each time. */
function steppedZoom(zoom: number): number {
  return 2 ** (Math.floor(Math.log2(zoom) * 2) / 2);
}

function lineFont(zoom: number): number {
  return Math.round(Math.max(11, 10 / zoom) * 10) / 10;
}

function nodeLabel(cy: Core, { node, at: { x, y } }: Seen): Candidate {
  const zoom = cy.zoom();
  const grown = fontFor(node, steppedZoom(zoom)) / node.fontSize;
  const own = labelBox(node.label, node.fontSize);
  const [width, height] = [own.width * grown, own.height * grown];
  const isKept = notesOf(cy).roster.isKept(node.id);
  const halfHeight = ((LABEL_MARGIN + height) * zoom) / 2;
  return {
    id: node.id,
    x,
    y: y + (node.size / 2) * zoom + halfHeight,
    halfWidth: (width * zoom) / 2,
    halfHeight,
    weight: node.size + (isKept ? 500 : 0) + (node.kind === 'Event' ? 0 : 40),
  };
}

/** A line bears its label where the label is shorter than what is to be seen of the line. */
function edgeLabel(cy: Core, edge: EdgeData, sizes: ReadonlyMap<string, number>): readonly Candidate[] {
  const { roster } = notesOf(cy);
  const [from, to] = [roster.placeOf(edge.source), roster.placeOf(edge.target)];
  if (from === undefined || to === undefined) return [];
  const [a, b, zoom] = [onScreen(cy, from), onScreen(cy, to), cy.zoom()];
  const fontSize = lineFont(steppedZoom(zoom));
  const width = textWidth(edge.label, fontSize) * zoom;
  const discs = ((sizes.get(edge.source) ?? 0) + (sizes.get(edge.target) ?? 0)) / 2;
  const length = Math.hypot(a.x - b.x, a.y - b.y) - discs * zoom;
  const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
  if (width + 12 > length || x < 0 || y < 0 || x > cy.width() || y > cy.height()) return [];
  const [across, down] = [Math.abs(a.x - b.x) / (length || 1), Math.abs(a.y - b.y) / (length || 1)];
  return [
    {
      ...{ id: edge.id, x, y },
      halfWidth: (width * Math.min(1, across) + fontSize * zoom) / 2,
      halfHeight: (width * Math.min(1, down) + fontSize * zoom) / 2,
      weight: edge.events + (roster.isKept(edge.id) ? 500 : 0),
    },
  ];
}
