import type { Core, NodeSingular } from 'cytoscape';
import { LABEL_MARGIN, LABEL_WIDTH, textWidth } from './extent.ts';
import { SURFACES } from './palette.ts';
import { FONT } from './style.ts';

/** A name to be drawn below its node; the font is in pixels at zoom 1. */
interface Name {
  readonly node: NodeSingular;
  readonly fontSize: number;
}

/** The names of a large drawing, on a sheet of their own above it. */
export interface Lettering {
  readonly show: (names: readonly Name[], scheme: 'light' | 'dark') => void;
  readonly close: () => void;
}

/**
 * Cytoscape reckons style, bounds and pictures of a node anew whenever its label comes or goes, which for some hundred
 * at a time takes longer than the reader waits. This sheet is written when the view rests and only shifted while it moves.
 */
export function createLettering(cy: Core, container: HTMLElement): Lettering {
  const sheet = document.createElement('canvas');
  sheet.style.cssText =
    'position:absolute;inset:0;width:100%;height:100%;pointer-events:none;transform-origin:0 0;z-index:4';
  container.append(sheet);
  let shown: readonly Name[] = [];
  let colours: 'light' | 'dark' = 'light';
  let written = { zoom: 1, pan: { x: 0, y: 0 } };
  const write = () => {
    written = { zoom: cy.zoom(), pan: { ...cy.pan() } };
    sheet.style.transform = '';
    writeNames(cy, sheet, { names: shown.filter(({ node }) => node.inside()), scheme: colours });
  };
  const follow = () => {
    const grown = cy.zoom() / written.zoom;
    const { x, y } = cy.pan();
    sheet.style.transform = `translate(${x - written.pan.x * grown}px, ${y - written.pan.y * grown}px) scale(${grown})`;
  };
  cy.on('viewport', follow);
  cy.on('drag remove', 'node', write);
  return {
    show: (names, scheme) => {
      [shown, colours] = [names, scheme];
      write();
    },
    close: () => sheet.remove(),
  };
}

function writeNames(
  cy: Core,
  sheet: HTMLCanvasElement,
  { names, scheme }: { readonly names: readonly Name[]; readonly scheme: 'light' | 'dark' },
): void {
  const [width, height] = [cy.width(), cy.height()];
  const ratio = window.devicePixelRatio;
  [sheet.width, sheet.height] = [Math.round(width * ratio), Math.round(height * ratio)];
  const context = sheet.getContext('2d');
  if (context === null) return;
  const { paper, ink, faintInk } = SURFACES[scheme];
  const zoom = cy.zoom();
  context.scale(ratio, ratio);
  Object.assign(context, {
    textAlign: 'center',
    textBaseline: 'middle',
    lineJoin: 'round',
    strokeStyle: paper,
  });
  for (const { node, fontSize } of names) {
    const size = fontSize * zoom;
    const { x, y } = node.renderedPosition();
    context.font = `${weightOf(node)} ${size}px ${FONT}`;
    context.fillStyle = node.data('kind') === 'Event' && !node.hasClass('chosen') ? faintInk : ink;
    context.lineWidth = 5 * zoom * (fontSize / Number(node.data('fontSize')));
    context.globalAlpha = node.hasClass('faded') ? 0.22 : 1;
    const top = y + (Number(node.data('size')) / 2 + LABEL_MARGIN) * zoom;
    linesOf(node, fontSize).forEach((line, index) => {
      const middle = top + (index + 0.5) * size * 1.1;
      context.strokeText(line, x, middle);
      context.fillText(line, x, middle);
    });
  }
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
