import { describe, expect, test } from 'vitest';
import { aNode, anEdge, aScene, call, china, dongJun, drill, id } from './sample.ts';
import {
  foldingAgain,
  hiding,
  noting,
  pinning,
  placing,
  shown,
  unfolding,
  unpinning,
  withExpansion,
  withGraph,
  withNode,
} from './scene.ts';

const putin = aNode('Person', 'person/putin', '普京');
const meeting = aNode('Event', 'event/meeting/2024/x', '会谈');

describe('a scene', () => {
  test('leaves out an edge whose other end is not in it', () => {
    const grown = withGraph(aScene(), { nodes: [], edges: [anEdge('OF', 'person/dong-jun', 'country/KP')] });
    expect(grown.edges.size).toBe(0);
  });

  test('takes in a searched node with its edges to what is there, and notes it in the recipe', () => {
    const edges = [
      anEdge('TOOK_PART_IN', 'person/putin', 'event/call/2024-01-31/a'),
      anEdge('TOOK_PART_IN', 'person/putin', 'event/meeting/2024/x'),
    ];
    const grown = withNode(aScene(call), putin, edges);
    expect(grown.edges.has('TOOK_PART_IN|person/putin|event/call/2024-01-31/a')).toBe(true);
    expect(grown.edges.has('TOOK_PART_IN|person/putin|event/meeting/2024/x')).toBe(false);
    expect(grown.recipe.added).toEqual(['person/putin']);
  });

  test('brings a hidden node back when it is searched, without noting it as added', () => {
    const grown = withNode(hiding(aScene(), [dongJun.id]), dongJun, []);
    expect(grown.hidden.size).toBe(0);
    expect(grown.recipe.added).toEqual([]);
  });

  test('remembers how far an expansion has come and each page in the recipe', () => {
    const expansion = { hub: china.id, relation: undefined };
    const progress = { shown: 30, total: 412, nextCursor: '30' };
    const page = { nodes: [meeting], edges: [anEdge('TOOK_PART_IN', 'country/CN', meeting.id)] };
    const twice = withExpansion(withExpansion(aScene(), expansion, page, progress), expansion, page, {
      ...progress,
      shown: 60,
    });
    expect(twice.recipe.expanded).toHaveLength(2);
    expect(twice.progress.get('country/CN')?.shown).toBe(60);
    expect(twice.nodes.has(meeting.id)).toBe(true);
  });

  test('hides and shows without losing anything', () => {
    const hidden = hiding(aScene(drill), [id('country/CN')]);
    expect(hidden.nodes.has(id('country/CN'))).toBe(true);
    expect(shown(hidden, [id('country/CN')]).hidden.size).toBe(0);
  });

  test('folds what it unfolded', () => {
    const events = call.nodes.map((node) => node.id);
    expect(foldingAgain(unfolding(aScene(call), events), events).unfolded.size).toBe(0);
  });
});

describe('what the reader does to a scene', () => {
  test('places of one way of drawing leave those of the other alone', () => {
    const placed = placing(aScene(), 'ties', new Map([['country/CN', { x: 1, y: 2 }]]));
    expect(placed.places.ties.get('country/CN')).toEqual({ x: 1, y: 2 });
    expect(placed.places.events.size).toBe(0);
  });

  test('a place that is named moves, the others stay', () => {
    const first = placing(
      aScene(),
      'events',
      new Map([
        ['a/1', { x: 1, y: 1 }],
        ['a/2', { x: 2, y: 2 }],
      ]),
    );
    const second = placing(first, 'events', new Map([['a/2', { x: 5, y: 5 }]]));
    expect([...second.places.events.values()]).toEqual([
      { x: 1, y: 1 },
      { x: 5, y: 5 },
    ]);
  });

  test('what was pinned comes loose again', () => {
    const pinned = pinning(aScene(), [china.id, dongJun.id]);
    expect([...unpinning(pinned, [china.id]).pinned]).toEqual([dongJun.id]);
  });

  test('an empty note takes the note away', () => {
    const noted = noting(aScene(), china.id, '待查');
    expect(noted.notes.get(china.id)).toBe('待查');
    expect(noting(noted, china.id, '  ').notes.size).toBe(0);
  });
});
