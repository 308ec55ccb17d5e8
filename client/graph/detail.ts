import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { notesOf } from './core-notes.ts';
import { nodesOf } from './exchange.ts';
import { labelBox, LABEL_MARGIN, LABEL_WIDTH, textWidth } from './extent.ts';
import type { Box } from './box.ts';
import { chooseLabels, type Candidate } from './labelling.ts';
import { letteringOf, letteringOn } from './lettering.ts';
import { whenAtRest } from './resting.ts';
import { alphaOf } from './sheet/scene-of.ts';
import type { Sheet } from './sheet/sheet.ts';

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

/** All that changes, in one batch; large drawings have their names on the sheet. */
function showDetail(
  cy: Core,
  { sheet, scheme }: { readonly sheet: Sheet | undefined; readonly scheme: 'light' | 'dark' },
): void {
  const zoom = cy.zoom();
  const step = steppedZoom(zoom);
  const inSight = nodesOf(cy)
    .toArray()
    .filter((node) => isInSight(cy, node));
  const wanted = inSight.map((node) => nodeLabel(node, zoom));
  const labelled = chooseLabels(wanted, MOST_LABELS);
  const lettered = lettersOfLines(cy, { inSight, wanted, labelled });
  const { lit } = notesOf(cy);
  if (sheet !== undefined)
    return sheet.letter([
      ...inSight
        .filter((node) => labelled.has(node.id()))
        .map((node) => letteringOf(node, fontFor(node, step), { scheme, alpha: alphaOf(node.id(), lit) })),
      ...[...lettered].flatMap((id) =>
        cy
          .getElementById(id)
          .edges()
          .map((edge) => letteringOn(edge, lineFont(step), scheme)),
      ),
    ]);
  return cy.batch(() => {
    toggle(cy, 'labelled', new Set([...labelled, ...lettered]));
    for (const id of lettered) cy.getElementById(id).style('font-size', lineFont(step));
    growNames(cy, labelled, step);
  });
}

function lettersOfLines(
  cy: Core,
  {
    inSight,
    wanted,
    labelled,
  }: {
    readonly inSight: readonly NodeSingular[];
    readonly wanted: readonly Candidate[];
    readonly labelled: ReadonlySet<string>;
  },
): ReadonlySet<string> {
  const zoom = cy.zoom();
  if (zoom < LEAST_ZOOM_FOR_LINES) return new Set();
  const taken = [
    ...wanted.filter(({ id }) => labelled.has(id)),
    ...inSight.map((node) => discOf(node, zoom)),
  ];
  const candidates = cy
    .edges('[label != ""]')
    .toArray()
    .flatMap((edge) => edgeLabel(cy, edge, zoom));
  return chooseLabels(candidates, MOST_LABELS / 4, taken);
}

function growNames(cy: Core, labelled: ReadonlySet<string>, step: number): void {
  for (const id of labelled) {
    const node = cy.getElementById(id);
    const fontSize = fontFor(node.nodes()[0], step);
    if (node.numericStyle('font-size') === fontSize) continue;
    // The line grows with the lettering, so that names break where they broke.
    const widened = Math.round((LABEL_WIDTH * fontSize) / Number(node.data('fontSize')));
    node.style({ 'font-size': fontSize, 'text-max-width': `${widened}px` });
  }
}

function toggle(cy: Core, name: string, wanted: ReadonlySet<string>): void {
  cy.elements(`.${name}`).forEach((element) => {
    if (!wanted.has(element.id())) element.removeClass(name);
  });
  for (const id of wanted) cy.getElementById(id).addClass(name);
}

function isInSight(cy: Core, node: NodeSingular): boolean {
  if (node.hasClass('homeless')) return false;
  const { x, y } = node.renderedPosition();
  return x > -60 && y > -60 && x < cy.width() + 60 && y < cy.height() + 60;
}

/** Pixels at zoom 1: larger where the drawing is small, so that it stays readable on screen. */
function fontFor(node: NodeSingular | undefined, zoom: number): number {
  const own = Number(node?.data('fontSize') ?? 13);
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

function nodeLabel(node: NodeSingular, zoom: number): Candidate {
  const { x, y } = node.renderedPosition();
  const size = Number(node.data('size'));
  const fontSize = fontFor(node, steppedZoom(zoom));
  const grown = fontSize / Number(node.data('fontSize'));
  const own = labelBox(String(node.data('label')), Number(node.data('fontSize')));
  const [width, height] = [own.width * grown, own.height * grown];
  const isKept = node.hasClass('chosen') || node.hasClass('near') || node.hasClass('picked');
  const halfHeight = ((LABEL_MARGIN + height) * zoom) / 2;
  return {
    id: node.id(),
    x,
    y: y + (size / 2) * zoom + halfHeight,
    halfWidth: (width * zoom) / 2,
    halfHeight,
    weight: size + (isKept ? 500 : 0) + (node.data('kind') === 'Event' ? 0 : 40),
  };
}

function discOf(node: NodeSingular, zoom: number): Box {
  const half = (Number(node.data('size')) / 2) * zoom;
  return { ...node.renderedPosition(), halfWidth: half, halfHeight: half };
}

/** A line bears its label where the label is shorter than what is to be seen of the line. */
function edgeLabel(cy: Core, edge: EdgeSingular, zoom: number): readonly Candidate[] {
  const [source, target] = [edge.source(), edge.target()];
  const [a, b] = [source.renderedPosition(), target.renderedPosition()];
  const fontSize = lineFont(steppedZoom(zoom));
  const width = textWidth(String(edge.data('label')), fontSize) * zoom;
  const length =
    Math.hypot(a.x - b.x, a.y - b.y) -
    ((Number(source.data('size')) + Number(target.data('size'))) / 2) * zoom;
  const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
  if (width + 12 > length || x < 0 || y < 0 || x > cy.width() || y > cy.height()) return [];
  const [across, down] = [Math.abs(a.x - b.x) / (length || 1), Math.abs(a.y - b.y) / (length || 1)];
  const isKept = edge.hasClass('chosen') || edge.hasClass('kept');
  return [
    {
      ...{ id: edge.id(), x, y },
      halfWidth: (width * Math.min(1, across) + fontSize * zoom) / 2,
      halfHeight: (width * Math.min(1, down) + fontSize * zoom) / 2,
      weight: Number(edge.data('events')) + (isKept ? 500 : 0),
    },
  ];
}
