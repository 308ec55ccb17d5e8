import { expect } from 'vitest';
import { ArticleId, EventsRequest, isMailuoError, NeighboursRequest, NodeId, PathsRequest } from '#domain';
import { anArticleGraph } from './builders.ts';
import type { ContractContext } from './graph-store.contract.ts';

const summit = { key: 'x', date: '2024-10-14', title: '会谈' } as const;

/** So many that the article is no copy of another. */
const OWN_WORDS = '两国国防部长在莫斯科举行会谈，就地区局势和军事合作交换意见，并签署明年的合作计划。';

const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const articleOn = (key: string, publishedAt: string) =>
  anArticleGraph({ key, publishedAt, body: '前一句。', mentions: ['putin'] });

export function readContract({ store, test }: ContractContext): void {
  const eventIds = async (request: object) =>
    idsOf(
      (await store().events(EventsRequest.parse(request))).nodes.filter(({ kind }) => kind === 'Event'),
    ).map((id) => id.split('/').at(-1));
  const pathsBetween = async (from: string, to: string, request: object = {}) =>
    (await store().paths(PathsRequest.parse({ from, to, ...request }))).paths.map(({ nodes }) =>
      idsOf(nodes),
    );

  test('an article comes back as it was put, with every marked span cut from its text', async () => {
    const graph = anArticleGraph({
      publisher: 'xinhua',
      mentions: ['putin'],
      cites: ['tass'],
      events: [{ ...summit, actors: ['dong'] }],
      offices: [{ person: 'putin', target: 'russia', office: '总统' }],
    });
    await store().putArticles([graph]);
    const { article, spans } = await store().article(graph.article.id);
    expect(article).toEqual(graph.article);
    expect(spans.map(({ relation, node }) => `${relation} ${node}`).toSorted()).toEqual([
      'CITES source/tass',
      'HOLDS person/putin',
      'MENTIONS person/putin',
      'REPORTS event/meeting/2024-10-14/x',
    ]);
    const mention = spans.find(({ relation }) => relation === 'MENTIONS');
    expect(article.text.slice(mention?.start, mention?.end)).toBe('普京');
  });

  test('an unknown id is not found, whatever is asked of it', async () => {
    const id = NodeId.parse('person/nobody');
    for (const asked of [
      () => store().node(id),
      () => store().evidence(id, { limit: 1 }),
      () => store().neighbours(id, { limit: 1 }),
      () => store().paths(PathsRequest.parse({ from: id, to: id })),
      () => store().article(ArticleId.parse('article/none')),
    ]) {
      const error: unknown = await asked().catch((thrown: unknown) => thrown);
      expect(isMailuoError(error, 'not_found')).toBe(true);
    }
  });

  test('evidence is sorted by day of publication, undated last, and quotes the sentence', async () => {
    const { article, ...rest } = articleOn('undated', '2024-01-01');
    const { publishedAt: _publishedAt, ...undated } = article;
    await store().putArticles([
      { ...rest, article: undated },
      articleOn('late', '2024-09-01'),
      articleOn('early', '2024-01-01T10:00:00Z'),
    ]);
    const first = await store().evidence(NodeId.parse('person/putin'), { limit: 2 });
    expect(first).toMatchObject({ total: 3, remaining: 1 });
    const { nextCursor: cursor = '' } = first;
    const { items } = await store().evidence(NodeId.parse('person/putin'), { limit: 2, cursor });
    expect([...first.items, ...items].map(({ article: id }) => id)).toEqual([
      'article/early',
      'article/late',
      'article/undated',
    ]);
    expect(first.items[0]).toMatchObject({ relation: 'MENTIONS', quote: '普京在场。', rule: 'lexicon' });
  });

  test('neighbours come in pages, counted by type, direction and kind, with what is left', async () => {
    await store().putArticles([
      anArticleGraph({ key: 'a', mentions: ['putin'], events: [{ ...summit, actors: ['putin', 'dong'] }] }),
      anArticleGraph({ key: 'b', mentions: ['putin'] }),
    ]);
    const first = await store().neighbours(NodeId.parse('person/putin'), { limit: 3 });
    expect(first.counts).toEqual([
      { type: 'MENTIONS', direction: 'in', kind: 'Article', count: 2 },
      { type: 'OF', direction: 'out', kind: 'Country', count: 1 },
      { type: 'TOOK_PART_IN', direction: 'out', kind: 'Event', count: 1 },
    ]);
    expect(first).toMatchObject({ total: 4, remaining: 1 });
    expect(idsOf(first.nodes)).toEqual(['event/meeting/2024-10-14/x', 'country/RU', 'article/a']);
    expect(first.edges).toHaveLength(3);
    const rest = await store().neighbours(NodeId.parse('person/putin'), {
      limit: 3,
      cursor: first.nextCursor ?? '',
    });
    expect(idsOf(rest.nodes)).toEqual(['article/b']);
    expect(rest).not.toHaveProperty('nextCursor');
  });

  test('neighbours can be narrowed to types and kinds, and an article has some too', async () => {
    await store().putArticles([
      anArticleGraph({ mentions: ['putin', 'dong'], events: [{ ...summit, actors: ['putin'] }] }),
    ]);
    const narrowed = NeighboursRequest.parse({ types: 'OF,MENTIONS', kinds: 'Country' });
    expect(idsOf((await store().neighbours(NodeId.parse('person/putin'), narrowed)).nodes)).toEqual([
      'country/RU',
    ]);
    const persons = NeighboursRequest.parse({ kinds: 'Person' });
    expect(idsOf((await store().neighbours(NodeId.parse('article/a'), persons)).nodes)).toEqual([
      'person/dong-jun',
      'person/putin',
    ]);
  });

  test('events are in a range if any day that they can have been on is', async () => {
    const dates = { day: '2024-10-14', month: '2024-10', year: '2024', before: '2024-10-13' };
    await store().putArticles([
      anArticleGraph({
        events: [
          ...Object.entries(dates).map(([key, date]) => ({ key, date })),
          { key: 'undated' },
          { key: 'long', date: '2024-10-01', dateEnd: '2024-10-20' },
        ],
      }),
    ]);
    expect(await eventIds({})).toEqual(['year', 'long', 'month', 'before', 'day', 'undated']);
    expect(await eventIds({ from: '2024-10-14' })).toEqual(['year', 'long', 'month', 'day']);
    expect(await eventIds({ to: '2024-10-13' })).toEqual(['year', 'long', 'month', 'before']);
    expect(await eventIds({ from: '2024-11', to: '2024-12' })).toEqual(['year']);
    expect(await eventIds({ from: '2025' })).toEqual([]);
  });

  test('events can be narrowed to type, status and all of several participants', async () => {
    await store().putArticles([
      anArticleGraph({
        events: [
          { key: 'both', date: '2024-01-01', actors: ['putin', 'dong'], place: 'beijing' },
          { key: 'one', date: '2024-01-02', actors: ['putin'], status: 'planned' },
          { key: 'drill', date: '2024-01-03', type: 'exercise', actors: ['china'] },
        ],
      }),
    ]);
    expect(await eventIds({ participants: 'person/putin,person/dong-jun' })).toEqual(['both']);
    expect(await eventIds({ participants: 'person/putin' })).toEqual(['both', 'one']);
    expect(await eventIds({ types: 'exercise' })).toEqual(['drill']);
    expect(await eventIds({ status: 'planned' })).toEqual(['one']);
    const page = await store().events(EventsRequest.parse({ limit: 1 }));
    expect(page).toMatchObject({ total: 3, remaining: 2 });
    expect(idsOf(page.nodes)).toEqual([
      'event/meeting/2024-01-01/both',
      'person/dong-jun',
      'person/putin',
      'place/beijing',
    ]);
    expect(page.edges.map(({ type }) => type)).toEqual(['HAPPENED_IN', 'TOOK_PART_IN', 'TOOK_PART_IN']);
  });

  test('paths go by facts, the shortest first, and through articles only when asked', async () => {
    await store().putArticles([
      anArticleGraph({
        mentions: ['putin', 'su35', 'xinhua'],
        events: [
          { ...summit, actors: ['putin', 'dong'] },
          { key: 'y', date: '2024-10-15', actors: ['dong', 'belousov'] },
        ],
      }),
    ]);
    expect(await pathsBetween('person/putin', 'person/dong-jun', { limit: 1 })).toEqual([
      ['person/putin', 'event/meeting/2024-10-14/x', 'person/dong-jun'],
    ]);
    const two = await pathsBetween('person/putin', 'person/dong-jun', { limit: 3 });
    expect(two).toContainEqual([
      'person/putin',
      'country/RU',
      'person/belousov-andrei',
      'event/meeting/2024-10-15/y',
      'person/dong-jun',
    ]);
    expect(await pathsBetween('person/putin', 'equipment/su-35', { maxLength: 1 })).toEqual([]);
    expect(await pathsBetween('person/putin', 'equipment/su-35')).toEqual([
      ['person/putin', 'country/RU', 'equipment/su-35'],
    ]);
    expect(await pathsBetween('person/putin', 'equipment/su-35', { types: 'MENTIONS' })).toEqual([
      ['person/putin', 'article/a', 'equipment/su-35'],
    ]);
    expect(await pathsBetween('person/putin', 'source/xinhua', { limit: 1 })).toEqual([
      ['person/putin', 'article/a', 'source/xinhua'],
    ]);
    expect(await pathsBetween('person/putin', 'country/CN', { types: 'OF' })).toEqual([]);
  });

  test('of the shortest paths the best attested come first, and those not shown are counted', async () => {
    const actors = ['dong', 'belousov'] as const;
    const meetings = ['14', '15', '16'].map((day) => ({ key: day, date: `2024-10-${day}`, actors }));
    await store().putArticles([
      anArticleGraph({ key: 'a', publisher: 'xinhua', body: OWN_WORDS, events: meetings }),
      anArticleGraph({ key: 'b', publisher: 'tass', events: meetings.slice(1, 2) }),
    ]);
    const ask = (limit: number) =>
      store().paths(PathsRequest.parse({ from: 'person/dong-jun', to: 'person/belousov-andrei', limit }));
    const one = await ask(1);
    expect(idsOf(one.paths[0]?.nodes ?? [])[1]).toBe('event/meeting/2024-10-15/15');
    expect(one).toMatchObject({ total: 3, remaining: 2, complete: true });
    const three = await ask(3);
    expect(three.paths.map(({ nodes }) => idsOf(nodes)[1]?.split('/').at(-1))).toEqual(['15', '14', '16']);
    expect(three).toMatchObject({ total: 3, remaining: 0, complete: true });
  });

  test('between two that nothing ties there are no paths, and none that are not shown', async () => {
    await store().putArticles([anArticleGraph({ mentions: ['putin', 'dong'] })]);
    const asked = store().paths(PathsRequest.parse({ from: 'person/putin', to: 'person/dong-jun' }));
    expect(await asked).toEqual({ paths: [], total: 0, remaining: 0, complete: true });
  });

  test('statistics count kinds and types and give the first and last day', async () => {
    await store().putArticles([
      anArticleGraph({
        mentions: ['putin'],
        events: [
          { key: 'x', date: '2023' },
          { key: 'y', date: '2024-10', dateEnd: '2024-11' },
        ],
      }),
    ]);
    const { nodes, relationships, firstEvent, lastEvent } = await store().stats();
    expect(nodes).toMatchObject({ Person: 1, Country: 1, Event: 2, Article: 1 });
    expect(relationships).toMatchObject({ MENTIONS: 1, OF: 1, REPORTS: 2 });
    expect({ firstEvent, lastEvent }).toEqual({ firstEvent: '2023-01-01', lastEvent: '2024-11-30' });
  });

  test('an export is sorted by id, nodes first, and holds articles only when asked', async () => {
    const extra = {
      kind: 'Person',
      id: 'person/putin-2',
      name: '普京二',
      aliases: [],
      country: 'RU',
    } as const;
    const graph = anArticleGraph({
      publisher: 'xinhua',
      mentions: ['putin', 'dong'],
      describe: { dong: extra },
      events: [{ ...summit, actors: ['putin'] }],
    });
    await store().putArticles([{ ...graph, mentions: [], reports: graph.reports }]);
    const collect = async (articles: boolean) => {
      const nodes: string[] = [];
      const edges: string[] = [];
      for await (const line of store().export({ kind: 'all', articles })) {
        if ('node' in line) nodes.push(line.node.id);
        else edges.push(line.edge.id);
      }
      expect(nodes).toEqual(nodes.toSorted());
      expect(edges).toEqual(edges.toSorted());
      return [...nodes, ...edges];
    };
    const whole = await collect(true);
    expect(whole).toContain('OF|person/putin-2|country/RU');
    const facts = await collect(false);
    expect(facts).toEqual(whole.filter((id) => !id.includes('article/')));
  });

  test('an export of chosen nodes holds them and the edges among them', async () => {
    await store().putArticles([
      anArticleGraph({ mentions: ['putin'], events: [{ ...summit, actors: ['putin', 'dong'] }] }),
    ]);
    const ids = ['person/putin', 'event/meeting/2024-10-14/x', 'country/RU'].map((id) => NodeId.parse(id));
    const lines: string[] = [];
    for await (const line of store().export({ kind: 'nodes', ids }))
      lines.push('node' in line ? line.node.id : line.edge.id);
    expect(lines).toEqual([
      'country/RU',
      'event/meeting/2024-10-14/x',
      'person/putin',
      'OF|person/putin|country/RU',
      'TOOK_PART_IN|person/putin|event/meeting/2024-10-14/x|participant',
    ]);
  });
}
