import { expect, test } from 'vitest';
import { isWornOut, shiftOf, viewFor, type InSight } from './sheet-view.ts';

const still = { x: 0, y: 0 };
const now: InSight = { zoom: 1, pan: { x: 100, y: 50 }, width: 1000, height: 800 };
const moved = (x: number, y = 0): InSight => ({ ...now, pan: { x: 100 + x, y: 50 + y } });

test('a view at rest has as much of the sheet on each side', () => {
  const view = viewFor(now, still, 1);
  expect(shiftOf(now, view)).toEqual({ stretch: 1, x: -250, y: -200 });
  expect(isWornOut(now, view, still)).toBe(false);
});

test('a view that moves has more of the sheet on the side to which it moves', () => {
  const view = viewFor(now, { x: 12, y: 0 }, 1);
  expect(shiftOf(now, view)).toEqual({ stretch: 1, x: -450, y: -200 });
});

test.for([
  ['within the rim', moved(200), still, false],
  ['beyond the rim', moved(251), still, true],
  ['beyond the rim below', moved(0, -201), still, true],
  ['with little left ahead', moved(130), { x: 5, y: 0 }, true],
  ['with little left behind', moved(130), { x: -5, y: 0 }, false],
  ['with little left ahead, upwards', moved(0, 110), { x: 0, y: 5 }, true],
  ['stretched a little', { ...now, zoom: 1.1 }, still, false],
  ['stretched a lot', { ...now, zoom: 2.3 }, still, true],
  ['shrunk a lot', { ...now, zoom: 0.4 }, still, true],
] as const)('a sheet %s is worn out or not', ([, at, towards, expected]) => {
  expect(isWornOut(at, viewFor(now, still, 1), towards)).toBe(expected);
});

test('a sheet painted ahead of a steady movement is not worn out at once', () => {
  const towards = { x: -9, y: 4 };
  expect(isWornOut(now, viewFor(now, towards, 1), towards)).toBe(false);
});

test('a sheet on a sharp screen has no more pixels than it may', () => {
  const { width, height, rim, ratio } = viewFor({ ...now, width: 2560, height: 1440 }, still, 3);
  expect((width + 2 * rim.x) * ratio * ((height + 2 * rim.y) * ratio)).toBeLessThanOrEqual(9_000_001);
});
