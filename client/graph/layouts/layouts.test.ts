import { describe, expect, test } from 'vitest';
import { drawnGraph } from '../../state/drawn-graph.ts';
import { noFilters } from '../../state/filters.ts';
import { aScene, anEvent, call, denial, drill } from '../../state/sample.ts';
import { toElements } from '../elements.ts';
import { LAYOUTS } from './index.ts';
import { force } from './force.ts';
import { timeline } from './timeline.ts';

const many = Array.from({ length: 12 }, (_, index) =>
  anEvent(`event/meeting/2022/${index}`, { date: '2022' }),
);
const elements = toElements(drawnGraph(aScene(call, drill, denial, ...many), noFilters, 'events'), {
  node: ({ name }) => name,
  tie: () => '',
});
const dates = new Map([
  ['event/call/2024-01-31/a', '2024-01-31'],
  ['event/exercise/2023-07/b', '2023-07'],
]);
const space = { dates, isPortrait: false };

describe.for(LAYOUTS)('the layout $id', ({ plan }) => {
  test('gives every node a place, or leaves that to the engine', () => {
    const planned = plan(elements, space);
    const placed = planned.kind === 'engine' ? elements.nodes.length : planned.places.size;
    expect(placed).toBe(elements.nodes.length);
  });
});

test('along time, the earlier event stands to the left', () => {
  const planned = timeline.plan(elements, space);
  const x = (id: string) => (planned.kind === 'places' ? (planned.places.get(id)?.x ?? NaN) : NaN);
  expect(x('event/exercise/2023-07/b')).toBeLessThan(x('event/call/2024-01-31/a'));
});

test.for([
  { isPortrait: false, axis: 'x' },
  { isPortrait: true, axis: 'y' },
] as const)('two hubs that share most events are set apart along $axis', ({ isPortrait, axis }) => {
  const planned = force.plan(elements, { dates, isPortrait });
  const poles = planned.kind === 'engine' ? planned.options['fixedNodeConstraint'] : undefined;
  expect(poles).toMatchObject([
    { nodeId: 'country/CN', position: { [axis]: expect.any(Number) } },
    { nodeId: 'country/RU', position: { [axis === 'x' ? 'y' : 'x']: 0 } },
  ]);
});
