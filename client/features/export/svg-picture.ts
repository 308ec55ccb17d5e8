import type { EventStatus, NodeKind } from '#domain';
import { SURFACES, type Surface } from '../../graph/palette.ts';
import { FONT } from '../../graph/font.ts';
import { DASHES } from '../../graph/style.ts';
import { labelLines } from './label-lines.ts';
import { textWidth } from '../../state/text-width.ts';
import { round, shapeOf } from './shape.ts';

export interface PictureNode {
  readonly id: string;
  readonly label: string;
  readonly kind: NodeKind;
  readonly colour: string;
  /** An image address. */
  readonly icon: string;
  /** Pixels at zoom 1. */
  readonly size: number;
  readonly status: EventStatus;
}

export interface PictureEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly colour: string | undefined;
  readonly width: number;
  readonly status: EventStatus;
}

/** One mark of the legend: that of a kind or family, or the line of a status. */
export type LegendMark =
  | { readonly mark: 'node'; readonly label: string; readonly kind: NodeKind; readonly colour: string }
  | { readonly mark: 'line'; readonly label: string; readonly status: EventStatus };

export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  readonly places: ReadonlyMap<string, Point>;
  readonly scheme: 'light' | 'dark';
  readonly title: string;
  /** Lines below the title: when, which filter, how many sources. */
  readonly caption: readonly string[];
  readonly legend: readonly LegendMark[];
  readonly language: string;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Drawn {
  readonly svg: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const MARGIN = 40;
const LABEL_WIDTH = 132;
const LEAST_WIDTH = 640;

/** The drawing as one SVG, with title, caption and legend; text stays text. Nodes without a place are left out. */
export function svgPicture(picture: Picture): Drawn {
  const surface = SURFACES[picture.scheme];
  const nodes = picture.nodes.filter(({ id }) => picture.places.has(id));
  const box = boxOf(nodes, picture.places);
  const width = Math.max(LEAST_WIDTH, box.width + 2 * MARGIN);
  const head = MARGIN + 28 + picture.caption.length * 20;
  const legend = legendOf(picture.legend, surface, width - 2 * MARGIN);
  const height = head + box.height + 2 * MARGIN + legend.height;
  const shift = { x: (width - box.width) / 2 - box.x, y: head + MARGIN - box.y };
  const icons = [...new Set(nodes.map(({ icon }) => icon))];
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}" lang="${picture.language}" font-family="${escaped(FONT)}" fill="${surface.ink}">`,
    `<title>${escaped(picture.title)}</title>`,
    `<defs>${icons.map((icon, index) => `<image id="icon-${index}" href="${escaped(icon)}" width="1" height="1"/>`).join('')}</defs>`,
    `<rect width="100%" height="100%" fill="${surface.paper}"/>`,
    captionOf(picture, surface),
    `<g id="graph" transform="translate(${round(shift.x)} ${round(shift.y)})">`,
    ...picture.edges.map((edge) => edgeOf(edge, picture.places, surface)),
    ...nodes.map((node) => nodeOf(node, picture.places, { surface, icon: icons.indexOf(node.icon) })),
    '</g>',
    `<g transform="translate(${MARGIN} ${round(height - legend.height - MARGIN / 2)})">${legend.svg}</g>`,
    '</svg>',
  ].join('\n');
  return { svg, width, height };
}

function captionOf({ title, caption }: Picture, { faintInk }: Surface): string {
  const lines = caption.map(
    (line, index) =>
      `<text x="${MARGIN}" y="${MARGIN + 30 + index * 20}" font-size="13" fill="${faintInk}">${escaped(line)}</text>`,
  );
  return [
    `<text x="${MARGIN}" y="${MARGIN + 6}" font-size="20" font-weight="650">${escaped(title)}</text>`,
    ...lines,
  ].join('\n');
}

function nodeOf(
  node: PictureNode,
  places: Picture['places'],
  { surface, icon }: { readonly surface: Surface; readonly icon: number },
): string {
  const { x, y } = places.get(node.id) ?? { x: 0, y: 0 };
  const fontSize = fontSizeOf(node.kind);
  const faint = node.kind === 'Event' && node.status !== 'occurred' ? 'fill-opacity="0.55" ' : '';
  const half = node.size * 0.28;
  const lines = labelLines(node.label, fontSize, LABEL_WIDTH);
  const text = lines
    .map((line, index) => {
      const top = round(node.size / 2 + 5 + fontSize + index * fontSize * 1.25);
      return `<tspan x="0" y="${top}">${escaped(line)}</tspan>`;
    })
    .join('');
  return [
    `<g data-id="${escaped(node.id)}" transform="translate(${round(x)} ${round(y)})">`,
    shapeOf(node.kind, node.size, `fill="${node.colour}" ${faint}stroke="${surface.paper}" stroke-width="2"`),
    `<use href="#icon-${icon}" transform="translate(${round(-half)} ${round(-half)}) scale(${round(half * 2)})"/>`,
    `<text text-anchor="middle" font-size="${fontSize}"${node.kind === 'Country' ? ' font-weight="700"' : ''} fill="${node.kind === 'Event' ? surface.faintInk : surface.ink}" stroke="${surface.paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${text}</text>`,
    '</g>',
  ].join('');
}

function fontSizeOf(kind: NodeKind): number {
  return kind === 'Country' ? 17 : kind === 'Event' ? 11 : 13;
}

function edgeOf(edge: PictureEdge, places: Picture['places'], surface: Surface): string {
  const [from, to] = [places.get(edge.source), places.get(edge.target)];
  if (from === undefined || to === undefined) return '';
  const dash = edge.status === 'occurred' ? '' : ` stroke-dasharray="${DASHES[edge.status].join(' ')}"`;
  const line = `<line x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(to.x)}" y2="${round(to.y)}" stroke="${edge.colour ?? surface.line}" stroke-width="${edge.width}" stroke-opacity="0.75"${dash}/>`;
  if (edge.label === '') return `<g data-id="${escaped(edge.id)}">${line}</g>`;
  const middle = `x="${round((from.x + to.x) / 2)}" y="${round((from.y + to.y) / 2)}"`;
  return `<g data-id="${escaped(edge.id)}">${line}<text ${middle} text-anchor="middle" dominant-baseline="middle" font-size="11" stroke="${surface.paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${escaped(edge.label)}</text></g>`;
}

/** Marks side by side, in as many rows as they need. */
function legendOf(marks: readonly LegendMark[], surface: Surface, width: number) {
  const rowHeight = 26;
  let [x, y] = [0, 0];
  const drawn = marks.map((entry) => {
    const needed = 34 + textWidth(entry.label, 12.5) + 22;
    if (x > 0 && x + needed > width) [x, y] = [0, y + rowHeight];
    const at = `translate(${round(x)} ${round(y + rowHeight / 2)})`;
    x += needed;
    const mark =
      entry.mark === 'node'
        ? `<g transform="translate(12 0)">${shapeOf(entry.kind, 16, `fill="${entry.colour}"`)}</g>`
        : `<line x1="0" x2="26" stroke="${surface.faintInk}" stroke-width="2"${entry.status === 'occurred' ? '' : ` stroke-dasharray="${DASHES[entry.status].join(' ')}"`}/>`;
    return `<g transform="${at}">${mark}<text x="34" dominant-baseline="central" font-size="12.5" fill="${surface.faintInk}">${escaped(entry.label)}</text></g>`;
  });
  return { svg: drawn.join(''), height: marks.length === 0 ? 0 : y + rowHeight + MARGIN / 2 };
}

/** What the nodes cover, their labels included. */
function boxOf(nodes: readonly PictureNode[], places: Picture['places']) {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const node of nodes) {
    const { x, y } = places.get(node.id) ?? { x: 0, y: 0 };
    const fontSize = fontSizeOf(node.kind);
    const lines = labelLines(node.label, fontSize, LABEL_WIDTH);
    const half = Math.max(node.size / 2, LABEL_WIDTH / 2);
    left = Math.min(left, x - half);
    right = Math.max(right, x + half);
    top = Math.min(top, y - node.size / 2);
    bottom = Math.max(bottom, y + node.size / 2 + 8 + lines.length * fontSize * 1.25);
  }
  return nodes.length === 0
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: right - left, height: bottom - top };
}

const REPLACEMENTS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** For text and attributes alike; what XML cannot hold goes. */
export function escaped(text: string): string {
  return text
    .replaceAll(/[&<>"]/g, (letter) => REPLACEMENTS[letter] ?? letter)
    .replaceAll(/[^\P{Cc}\n\t]/gu, '');
}
