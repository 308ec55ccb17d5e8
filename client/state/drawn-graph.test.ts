import { describe, expect, test } from 'vitest';
import { drawnGraph } from './drawn-graph.ts';
import { noFilters } from './filters.ts';
import { aNode, aScene, anEvent, call, china, denial, drill, id } from './sample.ts';
import { hiding, noting, pinning, placing, unfolding, withGraph, withNode } from './scene.ts';

const idsOf = (nodes: readonly { readonly id: string }[]) => nodes.map((node) => node.id).toSorted();

describe('read as events', () => {
  test('every node and edge of the scene is drawn', () => {
    const drawn = drawnGraph(aScene(call, drill), noFilters, 'events');
    expect(drawn.nodes).toHaveLength(6);
    expect(drawn.edges).toHaveLength(6);
    expect(drawn.ties).toEqual([]);
  });

  test('who only took part in what is filtered away goes with it', () => {
    const filters = { ...noFilters, hiddenTypes: new Set(['call'] as const) };
    const drawn = drawnGraph(aScene(call, drill), filters, 'events');
    expect(idsOf(drawn.nodes)).toEqual(['country/CN', 'country/RU', 'event/exercise/2023-07/b']);
  });

  test('what the reader added by name stays, even without a line in sight', () => {
    const putin = aNode('Person', 'person/putin', '普京');
    const scene = withGraph(
      withNode(aScene(drill), putin, []),
      anEvent('event/visit/2024/v', { type: 'visit' }, ['person/putin']),
    );
    const drawn = drawnGraph(scene, { ...noFilters, hiddenTypes: new Set(['visit'] as const) }, 'events');
    expect(idsOf(drawn.nodes)).toContain('person/putin');
  });

  test('a hidden node takes its lines with it', () => {
    const drawn = drawnGraph(hiding(aScene(drill), [china.id]), noFilters, 'events');
    expect(drawn.edges.map(({ source }) => source)).toEqual(['country/RU']);
  });
});

describe('read as ties', () => {
  test('events become lines, and people keep a line to their country', () => {
    const drawn = drawnGraph(aScene(call, drill), noFilters, 'ties');
    expect(idsOf(drawn.nodes)).toEqual(['country/CN', 'country/RU', 'person/dong-jun', 'person/shoigu']);
    expect(idsOf(drawn.ties)).toEqual(['tie|country/CN|country/RU', 'tie|person/dong-jun|person/shoigu']);
    expect(idsOf(drawn.edges)).toEqual(['OF|person/dong-jun|country/CN', 'OF|person/shoigu|country/RU']);
  });

  test('folding loses no event', () => {
    const alone = anEvent('event/statement/2024/s', { type: 'statement' }, ['country/CN']);
    const scene = aScene(call, drill, denial, alone);
    const folded = drawnGraph(scene, noFilters, 'ties');
    const inTies = folded.ties.flatMap(({ events }) => idsOf(events));
    const seen = new Set([...inTies, ...idsOf(folded.nodes)]);
    const events = drawnGraph(scene, noFilters, 'events').nodes.filter(({ kind }) => kind === 'Event');
    expect(idsOf(events).filter((event) => !seen.has(event))).toEqual([]);
    expect(idsOf(folded.nodes)).toContain('event/statement/2024/s');
  });

  test('an unfolded event stands as a node and leaves its tie', () => {
    const drawn = drawnGraph(
      unfolding(aScene(call, drill), [id('event/exercise/2023-07/b')]),
      noFilters,
      'ties',
    );
    expect(idsOf(drawn.nodes)).toContain('event/exercise/2023-07/b');
    const tie = drawn.ties.find((drawnTie) => drawnTie.id === 'tie|country/CN|country/RU');
    expect(idsOf(tie?.events ?? [])).toEqual(['event/call/2024-01-31/a']);
  });

  test('a filter thins a tie out', () => {
    const drawn = drawnGraph(aScene(call, drill), { ...noFilters, from: '2024-01' }, 'ties');
    expect(drawn.ties.find((tie) => tie.id === 'tie|country/CN|country/RU')?.events).toHaveLength(1);
  });
});

describe('asked again', () => {
  const scene = aScene(call, drill);
  const [node] = scene.nodes.keys();
  if (node === undefined) throw new Error('the sample has no node');
  const drawn = drawnGraph(scene, noFilters, 'events');

  test.for([
    ['placed', placing(scene, 'events', new Map([[node, { x: 1, y: 2 }]]))],
    ['pinned', pinning(scene, [node])],
    ['noted', noting(scene, node, 'seen')],
  ] as const)('a scene in which a node was %s is the very same graph', ([, changed]) => {
    expect(drawnGraph(changed, noFilters, 'events')).toBe(drawn);
  });

  test('a scene in which a node was hidden is another, and the first one is still itself', () => {
    expect(idsOf(drawnGraph(hiding(scene, [node]), noFilters, 'events').nodes)).not.toContain(node);
    expect(drawnGraph(scene, noFilters, 'events')).toEqual(drawn);
    expect(drawnGraph(scene, noFilters, 'ties')).not.toEqual(drawn);
    expect(drawnGraph(scene, { ...noFilters, from: '2024' }, 'events')).not.toEqual(drawn);
  });
});
