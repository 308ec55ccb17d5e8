import { expect, test } from 'vitest';
import { drawnGraph } from '../../state/drawn-graph.ts';
import { noFilters } from '../../state/filters.ts';
import { aScene, call, denial, drill } from '../../state/sample.ts';
import { toElements } from '../elements.ts';
import { CHANGE_COLOURS } from '../palette.ts';
import { sheetSceneOf, type Shown } from './scene-of.ts';

const elements = toElements(drawnGraph(aScene(call, drill, denial), noFilters, 'events'), {
  node: ({ name }) => name,
  tie: () => '',
  group: (key) => key,
});
const [event] = elements.nodes.filter(({ kind }) => kind === 'Event');
const [line] = elements.edges;
if (event === undefined || line === undefined) throw new Error('the sample has no event or no line');
const place = (id: string) => ({ x: elements.nodes.findIndex((node) => node.id === id) * 10, y: 5 });
const plain: Shown = {
  elements,
  placeOf: place,
  lit: { chosen: new Set(), near: new Set() },
  marks: { picked: new Set(), pinned: new Set(), changes: undefined },
  scheme: 'light',
};
const spots = (shown: Shown) =>
  sheetSceneOf(shown).nodes.reduce((sum, group) => sum + group.spots.length / 3, 0);

test('every node and line with a place is painted once', () => {
  const { lines, nodes } = sheetSceneOf(plain);
  expect(spots(plain)).toBe(elements.nodes.length);
  expect(lines.reduce((sum, { ends }) => sum + ends.length / 4, 0)).toBe(elements.edges.length);
  expect(nodes.every(({ spots: each }) => each.every(Number.isFinite))).toBe(true);
});

test('a node without a place is left out, with its lines', () => {
  const shown = { ...plain, placeOf: (id: string) => (id === event.id ? undefined : place(id)) };
  expect(spots(shown)).toBe(elements.nodes.length - 1);
  const own = elements.edges.filter(({ source, target }) => source === event.id || target === event.id);
  expect(sheetSceneOf(shown).lines.reduce((sum, { ends }) => sum + ends.length / 4, 0)).toBe(
    elements.edges.length - own.length,
  );
});

test('what is chosen lies on top with a ring, and all but its neighbours is faint', () => {
  const { nodes } = sheetSceneOf({ ...plain, lit: { chosen: new Set([event.id]), near: new Set() } });
  expect(nodes.at(-1)?.ring).toBeDefined();
  expect(nodes.at(-1)?.alpha).toBeGreaterThan(0.5);
  expect(nodes.slice(0, -1).every(({ alpha }) => alpha < 0.5)).toBe(true);
});

test('what a comparison found has its colour, and the rest steps back', () => {
  const { lines } = sheetSceneOf({
    ...plain,
    marks: { ...plain.marks, changes: new Map([[line.id, 'gone']]) },
  });
  const marked = lines.filter(({ colour }) => colour === CHANGE_COLOURS.gone);
  expect(marked.map(({ ends }) => ends.length)).toEqual([4]);
  expect(marked[0]?.dash.length).toBeGreaterThan(0);
  const most = Math.max(
    ...lines.filter(({ colour }) => colour !== CHANGE_COLOURS.gone).map(({ alpha }) => alpha),
  );
  expect(most).toBeLessThan(0.5);
});
