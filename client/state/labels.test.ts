import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelsApart, overlap, type LabelBox } from './labels.ts';

const at = (x: number, y = 0): LabelBox => ({ x, y, width: 10, height: 4 });

test('who comes later takes the next best place, or none', () => {
  const labels = labelsApart([
    { id: 'a', boxes: [at(0)] },
    { id: 'b', boxes: [at(5), at(5, 6)] },
    { id: 'c', boxes: [at(2, 5)] },
  ]);
  expect([...labels]).toEqual([
    ['a', at(0)],
    ['b', at(5, 6)],
  ]);
});

test('what is taken stays free of labels', () => {
  expect(labelsApart([{ id: 'a', boxes: [at(0)] }], [at(3)]).size).toBe(0);
});

test('labels never lie on one another', () => {
  const box = fc.record({
    x: fc.integer({ min: 0, max: 60 }),
    y: fc.integer({ min: 0, max: 60 }),
    width: fc.integer({ min: 1, max: 30 }),
    height: fc.integer({ min: 1, max: 12 }),
  });
  fc.assert(
    fc.property(fc.array(fc.array(box, { maxLength: 3 }), { maxLength: 20 }), (wishes) => {
      const labels = [...labelsApart(wishes.map((boxes, index) => ({ id: String(index), boxes }))).values()];
      const clashes = labels.flatMap((one, index) =>
        labels.slice(index + 1).filter((other) => overlap(one, other)),
      );
      expect(clashes).toEqual([]);
    }),
  );
});
