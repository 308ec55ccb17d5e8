import { describe, expect, test } from 'vitest';
import { drawnGraph } from './drawn-graph.ts';
import { noFilters } from './filters.ts';
import { aNode, aScene, anEvent, call, china, denial, drill, id } from './sample.ts';
import { hiding, unfolding, withGraph, withNode } from './scene.ts';

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
