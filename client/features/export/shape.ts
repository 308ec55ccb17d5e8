import type { NodeKind } from '#domain';
import { KIND_SHAPES } from '../../graph/palette.ts';

/** Corners of a shape of width and height 2 around the origin. */
const CORNERS: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  'round-hexagon': regular(6, 0),
  'round-pentagon': regular(5, -90),
  'round-octagon': regular(8, 22.5),
  'round-diamond': regular(4, 0),
  'round-tag': [
    [-1, -0.9],
    [0.5, -0.9],
    [1, 0],
    [0.5, 0.9],
    [-1, 0.9],
  ],
};

function regular(corners: number, turn: number): readonly (readonly [number, number])[] {
  return Array.from({ length: corners }, (_, index) => {
    const angle = ((turn + (index * 360) / corners) * Math.PI) / 180;
    return [Math.cos(angle), Math.sin(angle)] as const;
  });
}

/** The shape of a kind of node around the origin, as the drawing has it; `attributes` go onto its element. */
export function shapeOf(kind: NodeKind, size: number, attributes: string): string {
  const half = size / 2;
  const corners = CORNERS[KIND_SHAPES[kind]];
  if (corners !== undefined) {
    const points = corners.map(([x, y]) => `${round(x * half)},${round(y * half)}`).join(' ');
    return `<polygon points="${points}" stroke-linejoin="round" ${attributes}/>`;
  }
  if (KIND_SHAPES[kind] === 'ellipse') return `<circle r="${half}" ${attributes}/>`;
  const radius = KIND_SHAPES[kind] === 'barrel' ? half * 0.55 : half * 0.3;
  return `<rect x="${-half}" y="${-half}" width="${size}" height="${size}" rx="${round(radius)}" ${attributes}/>`;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
