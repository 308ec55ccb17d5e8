import { ArticleId, type EvidenceItem } from '#domain';
import { describe, expect, test } from 'vitest';
import { differences } from './difference.ts';
import { aScene, call, drill, id } from './sample.ts';
import { notAmong, publishedBy, supportedBy } from './supported.ts';

const callId = id('event/call/2024-01-31/a');
const drillId = id('event/exercise/2023-07/b');

function aReport(article: string, day: string, facts: Partial<EvidenceItem> = {}): EvidenceItem {
  return {
    article: ArticleId.parse(`article/${article}`),
    title: '',
    publisher: article,
    publishedAt: `${day}T08:00:00Z`,
    relation: 'REPORTS',
    quote: '通话',
    start: 0,
    end: 2,
    rule: 'call',
    status: 'occurred',
    ...facts,
  };
}

const scene = aScene(call, drill);
const graph = { nodes: [...scene.nodes.values()], edges: [...scene.edges.values()] };
const reports = new Map([
  [
    callId,
    [
      aReport('a', '2024-01-30', { status: 'planned', date: '2024-01' }),
      aReport('b', '2024-02-01', { date: '2024-01-31' }),
      aReport('c', '2024-02-03'),
    ],
  ],
  [drillId, [aReport('d', '2023-08-01')]],
]);
const asKnown = (day: string) => supportedBy(graph, reports, publishedBy(day));
const eventOf = (day: string) => asKnown(day).nodes.find((node) => node.id === callId);

describe('the graph as the articles that count support it', () => {
  test('has no event before its first report, nor its edges', () => {
    const known = asKnown('2023-12-31');
    expect(known.nodes.filter(({ kind }) => kind === 'Event').map((node) => node.id)).toEqual([drillId]);
    expect(known.edges.some(({ target }) => target === callId)).toBe(false);
  });

  test.for([
    { day: '2024-01-31', status: 'planned', date: '2024-01', sourceCount: 1 },
    { day: '2024-02-01', status: 'occurred', date: '2024-01-31', sourceCount: 2 },
    { day: '2024-02-03', status: 'occurred', date: '2024-01-31', sourceCount: 3 },
  ])('tells an event as it was told by $day', ({ day, ...facts }) => {
    expect(eventOf(day)?.properties).toMatchObject(facts);
  });

  test('without the articles of a job has what the others say', () => {
    const before = supportedBy(graph, reports, notAmong(new Set(['article/b', 'article/c', 'article/d'])));
    expect(before.nodes.find((node) => node.id === callId)?.properties['status']).toBe('planned');
    expect(before.nodes.some((node) => node.id === drillId)).toBe(false);
  });

  test('drops an edge that only articles that do not count name', () => {
    const named = {
      ...graph,
      edges: graph.edges.map((edge) =>
        edge.target === callId && edge.source === 'person/shoigu'
          ? { ...edge, properties: { articles: ['article/c'] } }
          : edge,
      ),
    };
    const sources = (day: string) =>
      supportedBy(named, reports, publishedBy(day))
        .edges.filter(({ target }) => target === callId)
        .map(({ source }) => source);
    expect(sources('2024-02-02')).not.toContain('person/shoigu');
    expect(sources('2024-02-03')).toContain('person/shoigu');
  });
});

describe('differences', () => {
  test('of a graph with itself are none', () => {
    expect(differences(graph, graph)).toEqual([]);
  });

  test('name what was added, what is gone and what is told otherwise', () => {
    const [before, after] = [asKnown('2024-01-31'), asKnown('2024-02-03')];
    expect(differences(before, after)).toEqual([
      {
        change: 'changed',
        what: 'node',
        node: after.nodes.find((node) => node.id === callId),
        facts: [
          { fact: 'status', before: 'planned', after: 'occurred' },
          { fact: 'date', before: '2024-01', after: '2024-01-31' },
          { fact: 'sources', before: '1', after: '3' },
        ],
      },
    ]);
    const changes = (from: string, to: string) =>
      differences(asKnown(from), asKnown(to)).map((each) =>
        each.what === 'node' ? [each.change, each.node.id] : [each.change, each.edge.id],
      );
    expect(changes('2023-01-01', '2023-12-31')).toEqual([['added', drillId]]);
    expect(changes('2023-12-31', '2023-01-01')).toEqual([['gone', drillId]]);
  });

  test('name an edge only where both its ends are on both sides', () => {
    const without = { ...graph, edges: graph.edges.filter(({ source }) => source !== 'person/dong-jun') };
    expect(differences(without, graph)).toMatchObject([
      { change: 'added', what: 'edge', source: { name: '董军' }, target: { id: callId } },
    ]);
    const gone = {
      nodes: without.nodes.filter((node) => node.id !== 'person/dong-jun'),
      edges: without.edges,
    };
    expect(differences(gone, graph).map(({ what }) => what)).toEqual(['node']);
  });
});
