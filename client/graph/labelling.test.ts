import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlap } from './box.ts';
import { chooseLabels } from './labelling.ts';

const label = fc.record({
  x: fc.integer({ min: 0, max: 500 }),
  y: fc.integer({ min: 0, max: 300 }),
  halfWidth: fc.integer({ min: 5, max: 60 }),
  halfHeight: fc.integer({ min: 5, max: 20 }),
  weight: fc.integer({ min: 0, max: 50 }),
});

test('no two labels that are shown lie on one another, and the weightiest is always shown', () => {
  fc.assert(
    fc.property(fc.array(label, { minLength: 1, maxLength: 40 }), (labels) => {
      const candidates = labels.map((each, index) => ({ ...each, id: String(index).padStart(2, '0') }));
      const chosen = chooseLabels(candidates, 100);
      const shown = candidates.filter(({ id }) => chosen.has(id));
      for (const [index, one] of shown.entries())
        expect(shown.slice(index + 1).some((other) => overlap(one, other, 0))).toBe(false);
      const first = candidates.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))[0];
      expect(chosen.has(first?.id ?? '')).toBe(true);
    }),
  );
});

test('what is taken already and the limit both keep labels away', () => {
  const box = { x: 0, y: 0, halfWidth: 10, halfHeight: 10 };
  expect(chooseLabels([{ id: 'a', weight: 1, ...box }], 5, [box]).size).toBe(0);
  expect(
    chooseLabels(
      [0, 100, 200].map((x) => ({ ...box, id: String(x), weight: x, x })),
      2,
    ),
  ).toEqual(new Set(['200', '100']));
});
