import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlap, type Box } from './box.ts';
import { placeNewcomers } from './placing.ts';
import { separated } from './separating.ts';

const box = (x: number, y: number): Box => ({ x, y, halfWidth: 40, halfHeight: 25 });
const newcomer = (id: string, neighbours: readonly string[]) => ({
  id,
  halfWidth: 40,
  halfHeight: 25,
  neighbours,
});

test('newcomers overlap nothing, whatever stands there already', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -400, max: 400 })), {
        maxLength: 25,
      }),
      fc.integer({ min: 1, max: 20 }),
      (points, count) => {
        const placed = new Map(points.map(([x, y], index) => [`old ${index}`, box(x, y)]));
        const found = placeNewcomers(
          placed,
          Array.from({ length: count }, (_, index) => newcomer(`new ${index}`, ['old 0'])),
        );
        const fresh = [...found.values()].map(({ x, y }) => box(x, y));
        for (const [index, one] of fresh.entries()) {
          const others = [...placed.values(), ...fresh.slice(index + 1)];
          expect(others.some((other) => overlap(one, other, 0))).toBe(false);
        }
      },
    ),
    { numRuns: 40 },
  );
});

test('a newcomer stands by its neighbour, not in the middle of the drawing', () => {
  const placed = new Map([
    ['far', box(2000, 0)],
    ['hub', box(0, 0)],
  ]);
  const place = placeNewcomers(placed, [newcomer('new', ['hub'])]).get('new');
  expect(Math.hypot(place?.x ?? Infinity, place?.y ?? Infinity)).toBeLessThan(250);
});

test('a newcomer that hangs on another newcomer comes after it, and one that hangs on nothing is placed too', () => {
  const found = placeNewcomers(new Map([['hub', box(0, 0)]]), [
    newcomer('second', ['first']),
    newcomer('alone', []),
    newcomer('first', ['hub']),
  ]);
  expect([...found.keys()].toSorted()).toEqual(['alone', 'first', 'second']);
});

test('boxes that lay on one another are moved apart', () => {
  const boxes = [box(0, 0), box(5, 3), box(-4, 8), box(300, 300)];
  const apart = separated(boxes).map(({ x, y }) => ({ ...box(x, y), halfWidth: 36, halfHeight: 21 }));
  expect(apart.some((one, index) => apart.slice(index + 1).some((other) => overlap(one, other, 0)))).toBe(
    false,
  );
  expect(apart[3]).toMatchObject({ x: 300, y: 300 });
});
