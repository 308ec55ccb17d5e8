import { expect, test } from 'vitest';
import { LANDS, pointOf } from './geography.ts';
import { projectionFor, type MapView } from './projection.ts';

const size = { width: 900, height: 600 };
const placed = (view: MapView, code: string, scene: readonly string[] = []) => {
  const points = scene.flatMap((each) => {
    const point = pointOf(each);
    return point === undefined ? [] : [point];
  });
  const [longitude, latitude] = pointOf(code) ?? [0, 0];
  return projectionFor(view, size, points)([longitude, latitude]) ?? [Number.NaN, Number.NaN];
};

test.for(['CN', 'RU', 'US', 'TW', 'XK', 'SG', 'SU', 'KP', 'UA', 'FR'])('%s has a place', (code) => {
  const [x, y] = placed('world', code);
  expect(x > 0 && x < size.width && y > 0 && y < size.height).toBe(true);
});

test('a code that is no country has none', () => {
  expect(pointOf('QQ')).toBeUndefined();
});

test('the Pacific is whole: from China over Japan to America it goes to the right', () => {
  const xs = ['UA', 'CN', 'JP', 'US'].map((code) => placed('world', code)[0]);
  expect(xs).toEqual(xs.toSorted((a, b) => a - b));
});

test('France lies in Europe', () => {
  const [longitude = 0, latitude = 0] = pointOf('FR') ?? [];
  expect([Math.round(longitude), Math.round(latitude)]).toEqual([2, 47]);
});

test('fit to the scene, all of its countries are inside, and larger than on the world', () => {
  const scene = ['CN', 'RU', 'JP', 'KP'];
  for (const code of scene) {
    const [x, y] = placed('scene', code, scene);
    expect(x >= 0 && x <= size.width && y >= 0 && y <= size.height).toBe(true);
  }
  const points = scene.flatMap((code) => [pointOf(code) ?? ([0, 0] as const)]);
  expect(projectionFor('scene', size, points).scale()).toBeGreaterThan(
    projectionFor('world', size, points).scale(),
  );
});

test('a scene of one country is not drawn larger than its outline bears', () => {
  const [x, y] = placed('scene', 'CN', ['CN']);
  expect([Math.round(x), Math.round(y)]).toEqual([450, 300]);
});

test('most outlines have a code', () => {
  expect(LANDS.length).toBeGreaterThan(170);
  expect(LANDS.filter(({ code }) => code === undefined).map(({ name }) => name)).toEqual([
    'N. Cyprus',
    'Somaliland',
  ]);
});
