import { describe, expect, test } from 'vitest';
import { drawnGraph } from '../../state/drawn-graph.ts';
import { noFilters } from '../../state/filters.ts';
import { aScene, anEvent, call, denial, drill } from '../../state/sample.ts';
import { overlap } from '../box.ts';
import { toElements } from '../elements.ts';
import { arrange } from './arranging.ts';
import { force } from './force.ts';
import { LAYOUTS } from './index.ts';
import { layoutGraphOf } from './layout-graph.ts';

const many = Array.from({ length: 12 }, (_, index) =>
  anEvent(`event/meeting/2022/${index}`, { date: '2022' }),
);
const wording = { node: ({ name }: { name: string }) => name, tie: () => '', group: (key: string) => key };
const elementsOf = (groupBy: 'none' | 'country' | 'kind' = 'none') =>
  toElements(drawnGraph(aScene(call, drill, denial, ...many), noFilters, 'events'), wording, {
    ...{ sizeBy: 'degree', groupBy, mentions: [] },
  });
const graphOf = (groupBy: 'none' | 'country' | 'kind' = 'none', pinned = new Map()) =>
  layoutGraphOf(elementsOf(groupBy), { pinned, isPortrait: false });
const graph = graphOf();

const boxesOf = (places: ReturnType<typeof arrange>) =>
  graph.nodes.map((node) => {
    const { x, y } = places.get(node.id) ?? { x: NaN, y: NaN };
    return { id: node.id, x, y: y + node.below, halfWidth: node.halfWidth, halfHeight: node.halfHeight };
  });

describe.for(LAYOUTS)('the layout $id', ({ id }) => {
  test('lays every node apart from every other', () => {
    const boxes = boxesOf(arrange(id, graph));
    const collisions = boxes.flatMap((one, index) =>
      boxes.slice(index + 1).flatMap((other) => (overlap(one, other, 0) ? [`${one.id} ${other.id}`] : [])),
    );
    expect(boxes.filter(({ x, y }) => !Number.isFinite(x + y))).toEqual([]);
    expect(collisions).toEqual([]);
  });

  test('gives the same places twice, whatever the order of the nodes', () => {
    const { nodes, edges, groups } = elementsOf();
    const turned = layoutGraphOf(
      { nodes: nodes.toReversed(), edges: edges.toReversed(), groups },
      { pinned: new Map(), isPortrait: false },
    );
    expect([...arrange(id, turned)].toSorted()).toEqual([...arrange(id, graph)].toSorted());
  });

  test('leaves a pinned node where it is', () => {
    const pinned = new Map([['country/RU', { x: 333, y: -77 }]]);
    expect(arrange(id, graphOf('none', pinned)).get('country/RU')).toEqual({ x: 333, y: -77 });
  });

  test('keeps members of a frame together and everything else out of it', () => {
    const grouped = graphOf('kind');
    const places = arrange(id, grouped);
    const frames = new Map<string, { left: number; right: number; top: number; bottom: number }>();
    for (const node of grouped.nodes) {
      const { x, y } = places.get(node.id) ?? { x: NaN, y: NaN };
      const known = frames.get(node.parent ?? '') ?? { left: x, right: x, top: y, bottom: y };
      frames.set(node.parent ?? '', {
        left: Math.min(known.left, x),
        right: Math.max(known.right, x),
        top: Math.min(known.top, y),
        bottom: Math.max(known.bottom, y),
      });
    }
    const strangers = grouped.nodes.filter((node) => {
      const { x, y } = places.get(node.id) ?? { x: NaN, y: NaN };
      return [...frames].some(
        ([parent, { left, right, top, bottom }]) =>
          parent !== node.parent && x > left && x < right && y > top && y < bottom,
      );
    });
    expect(frames.size).toBeGreaterThan(2);
    expect(strangers).toEqual([]);
  });
});

test('along time, the earlier event stands to the left', () => {
  const places = arrange('timeline', graph);
  const x = (id: string) => places.get(id)?.x ?? NaN;
  expect(x('event/exercise/2023-07/b')).toBeLessThan(x('event/call/2024-01-31/a'));
});

test('by country, people stand by their own country', () => {
  const places = arrange('country', graph);
  const distance = (one: string, other: string) => {
    const [a, b] = [places.get(one), places.get(other)];
    return Math.hypot((a?.x ?? NaN) - (b?.x ?? NaN), (a?.y ?? NaN) - (b?.y ?? NaN));
  };
  expect(distance('person/dong-jun', 'country/CN')).toBeLessThan(distance('person/dong-jun', 'country/RU'));
});

test.for([
  { isPortrait: false, axis: 'x' },
  { isPortrait: true, axis: 'y' },
] as const)('two hubs that share most events are set apart along $axis', ({ isPortrait, axis }) => {
  const planned = force.plan({ ...graph, isPortrait });
  const poles = planned.kind === 'engine' ? planned.options['fixedNodeConstraint'] : undefined;
  expect(poles).toMatchObject([
    { nodeId: 'country/CN', position: { [axis]: expect.any(Number) } },
    { nodeId: 'country/RU', position: { [axis === 'x' ? 'y' : 'x']: 0 } },
  ]);
});
