import { expect, test } from 'vitest';
import type { LayoutGraph } from './layout.ts';
import { spectralDraft } from './spectral.ts';

/** Two rings of `size` nodes each, joined by `bridges` edges. */
function rings(size: number, bridges: number): LayoutGraph {
  const ids = ['a', 'b'].flatMap((ring) => Array.from({ length: size }, (_, nth) => `${ring}${nth}`));
  const around = ids.map((id, nth) => ({
    ...{ source: id, type: 'OF' },
    target: nth % size === size - 1 ? (ids[nth - size + 1] ?? id) : (ids[nth + 1] ?? id),
  }));
  const across = Array.from({ length: bridges }, (_, nth) => ({
    ...{ source: `a${nth}`, target: `b${nth}`, type: 'OF' },
  }));
  return {
    nodes: ids.map((id) => ({
      ...{ id, kind: 'Person', size: 30, halfWidth: 20, halfHeight: 20, below: 5 },
      ...{ country: undefined, date: undefined, parent: undefined },
    })),
    edges: [...around, ...across],
    pinned: new Map(),
    isPortrait: false,
  };
}

test.for([{ bridges: 1 }, { bridges: 0 }])(
  'neighbours lie nearer than the far side of their ring, with $bridges bridges between the rings',
  ({ bridges }) => {
    const places = spectralDraft(rings(40, bridges));
    const distance = (one: string, other: string) => {
      const [a, b] = [places.get(one), places.get(other)];
      return Math.hypot((a?.x ?? NaN) - (b?.x ?? NaN), (a?.y ?? NaN) - (b?.y ?? NaN));
    };
    expect(distance('a10', 'a11')).toBeLessThan(distance('a10', 'a25'));
    expect(distance('a10', 'a11')).toBeLessThan(distance('a10', 'b25'));
  },
);

test('the same graph gives the same places', () => {
  expect(spectralDraft(rings(30, 1))).toEqual(spectralDraft(rings(30, 1)));
});
