import { describe, expect, test } from 'vitest';
import { noFilters } from './filters.ts';
import { keptScene, KeptScene, type Work } from './kept-scene.ts';
import { plainLook } from './look.ts';
import { restored } from './restored-scene.ts';
import { aScene, call, denial, drill, id } from './sample.ts';
import { hiding, noting, pinning, placing, unfolding } from './scene.ts';

const [callId, drillId, dongJun] = [
  id('event/call/2024-01-31/a'),
  id('event/exercise/2023-07/b'),
  id('person/dong-jun'),
];

function aWork(): Work {
  const scene = unfolding(
    noting(pinning(hiding(aScene(call, drill, denial), [drillId]), [dongJun]), dongJun, '防长'),
    [callId],
  );
  return {
    scene: placing(
      placing(scene, 'events', new Map([[callId, { x: 10.04, y: -3 }]])),
      'ties',
      new Map([[dongJun, { x: 1, y: 2 }]]),
    ),
    mode: 'ties',
    filters: { ...noFilters, hiddenTypes: new Set(['vote']), from: '2023', knownBy: '2024-06-30' },
    view: 'graph',
    layout: 'country',
    look: plainLook,
  };
}

const throughJson = (kept: KeptScene) => KeptScene.parse(JSON.parse(JSON.stringify(kept)));
const graphOf = ({ scene }: Work) => ({
  nodes: [...scene.nodes.values()],
  edges: [...scene.edges.values()],
});

describe('a kept scene', () => {
  test('opens as it was', () => {
    const work = aWork();
    const { work: again, gone } = restored(throughJson(keptScene(work, '军演')), graphOf(work), new Map());
    expect(gone).toEqual([]);
    expect({ ...again, scene: { ...again.scene, places: undefined } }).toEqual({
      ...work,
      scene: { ...work.scene, places: undefined },
    });
    expect(again.scene.places.events.get(callId)).toEqual({ x: 10, y: -3 });
    expect(again.scene.places.ties.get(dongJun)).toEqual({ x: 1, y: 2 });
  });

  test('says what no longer exists, by its name', () => {
    const work = aWork();
    const left = graphOf(work);
    const graph = { nodes: left.nodes.filter((node) => node.id !== dongJun), edges: left.edges };
    const { work: again, gone } = restored(throughJson(keptScene(work)), graph, new Map());
    expect(gone.map(({ name }) => name)).toEqual(['董军']);
    expect(again.scene.pinned.has(dongJun)).toBe(false);
    expect([...again.scene.edges.values()].some(({ source }) => source === dongJun)).toBe(false);
  });

  test('follows an event to the more exact id that it has by now', () => {
    const work = aWork();
    const exact = id('event/call/2024-01-31/more-exact');
    const graph = graphOf(work);
    const renamed = {
      nodes: graph.nodes.map((node) => (node.id === callId ? { ...node, id: exact } : node)),
      edges: graph.edges.map((edge) => (edge.target === callId ? { ...edge, target: exact } : edge)),
    };
    const { work: again, gone } = restored(throughJson(keptScene(work)), renamed, new Map([[callId, exact]]));
    expect(gone).toEqual([]);
    expect([...again.scene.unfolded]).toEqual([exact]);
    expect(again.scene.places.events.get(exact)).toEqual({ x: 10, y: -3 });
  });

  test('keeps what was said of each event, to tell later what changed', () => {
    const { nodes } = keptScene(aWork());
    expect(nodes.find((node) => node.id === id('event/armsTransfer/2023/c'))?.event).toEqual({
      status: 'denied',
      date: '2023',
      sources: 1,
    });
    expect(nodes.find((node) => node.id === dongJun)?.event).toBeUndefined();
  });

  test.for([
    ['another format', { format: 'gephi' }],
    ['a later version', { version: 2 }],
    ['an id that is none', { hidden: ['nobody'] }],
    ['a place that is no point', { places: { events: { a: [1] }, ties: {} } }],
  ] as const)('is refused with %s', ([, change]) => {
    expect(KeptScene.safeParse({ ...keptScene(aWork()), ...change }).success).toBe(false);
  });
});
