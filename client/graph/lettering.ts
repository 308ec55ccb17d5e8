import type { Point } from './box.ts';
import type { EdgeData } from './edge-data.ts';
import type { NodeData } from './elements.ts';
import { LABEL_MARGIN, LABEL_WIDTH } from './extent.ts';
import { textWidth } from '../state/text-width.ts';
import { SURFACES } from './palette.ts';
import type { Lettering } from './sheet/sheet-scene.ts';

interface Hand {
  /** In pixels at zoom 1. */
  readonly fontSize: number;
  readonly scheme: 'light' | 'dark';
  readonly alpha: number;
  readonly isChosen: boolean;
}

/** A name below its node, as Cytoscape would write it. */
export function letteringOf(
  node: NodeData,
  { x, y }: Point,
  { fontSize, scheme, alpha, isChosen }: Hand,
): Lettering {
  const { ink, faintInk } = SURFACES[scheme];
  return {
    x,
    top: y + node.size / 2 + LABEL_MARGIN,
    lines: linesOf(node, fontSize),
    fontSize,
    weight: node.kind === 'Country' ? 700 : node.kind === 'Event' ? 400 : 500,
    halo: 5 * (fontSize / node.fontSize),
    colour: node.kind === 'Event' && !isChosen ? faintInk : ink,
    alpha,
    angle: undefined,
  };
}

/** What a line says, along it and never upside down. */
export function letteringOn(
  edge: EdgeData,
  [a, b]: readonly [Point, Point],
  { fontSize, scheme }: Pick<Hand, 'fontSize' | 'scheme'>,
): Lettering {
  const angle = Math.atan2(b.y - a.y, b.x - a.x);
  return {
    ...{ x: (a.x + b.x) / 2, top: (a.y + b.y) / 2, lines: [edge.label], fontSize },
    ...{ weight: 400, halo: fontSize * 0.45, colour: SURFACES[scheme].ink, alpha: 1 },
    angle: Math.abs(angle) > Math.PI / 2 ? angle + Math.PI : angle,
  };
}

/** Broken where Cytoscape breaks them: Chinese between any two characters, other scripts at blanks. */
function linesOf(node: NodeData, fontSize: number): readonly string[] {
  // The line grows with the lettering, so that names break where they broke.
  const most = (LABEL_WIDTH * fontSize) / node.fontSize;
  const pieces = node.script === 'han' ? /(?:)/u : /(?<= )/u;
  return node.label.split('\n').flatMap((line) => broken(line.split(pieces), most, fontSize));
}

function broken(pieces: readonly string[], most: number, fontSize: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && textWidth(line + piece.trimEnd(), fontSize) > most) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line];
}
