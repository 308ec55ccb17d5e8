import type { EdgeSingular, NodeSingular } from 'cytoscape';
import { LABEL_MARGIN, LABEL_WIDTH, textWidth } from './extent.ts';
import { SURFACES } from './palette.ts';
import type { Lettering } from './sheet/sheet-scene.ts';

/** A name below its node, as Cytoscape would write it; `fontSize` is in pixels at zoom 1. */
export function letteringOf(
  node: NodeSingular,
  fontSize: number,
  { scheme, alpha }: { readonly scheme: 'light' | 'dark'; readonly alpha: number },
): Lettering {
  const { ink, faintInk } = SURFACES[scheme];
  const { x, y } = node.position();
  return {
    x,
    top: y + Number(node.data('size')) / 2 + LABEL_MARGIN,
    lines: linesOf(node, fontSize),
    fontSize,
    weight: weightOf(node),
    halo: 5 * (fontSize / Number(node.data('fontSize'))),
    colour: node.data('kind') === 'Event' && !node.hasClass('chosen') ? faintInk : ink,
    alpha,
    angle: undefined,
  };
}

/** What a line says, along it and never upside down. */
export function letteringOn(edge: EdgeSingular, fontSize: number, scheme: 'light' | 'dark'): Lettering {
  const [a, b] = [edge.source().position(), edge.target().position()];
  const angle = Math.atan2(b.y - a.y, b.x - a.x);
  return {
    ...{ x: (a.x + b.x) / 2, top: (a.y + b.y) / 2, lines: [String(edge.data('label'))], fontSize },
    ...{ weight: 400, halo: fontSize * 0.45, colour: SURFACES[scheme].ink, alpha: 1 },
    angle: Math.abs(angle) > Math.PI / 2 ? angle + Math.PI : angle,
  };
}

function weightOf(node: NodeSingular): number {
  const kind = node.data('kind');
  return kind === 'Country' ? 700 : kind === 'Event' ? 400 : 500;
}

/** Broken where Cytoscape breaks them: Chinese between any two characters, other scripts at blanks. */
function linesOf(node: NodeSingular, fontSize: number): readonly string[] {
  // The line grows with the lettering, so that names break where they broke.
  const most = (LABEL_WIDTH * fontSize) / Number(node.data('fontSize'));
  const pieces = node.data('script') === 'han' ? /(?:)/u : /(?<= )/u;
  return String(node.data('label'))
    .split('\n')
    .flatMap((line) => broken(line.split(pieces), most, fontSize));
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
