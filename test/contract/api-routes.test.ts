import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ArticleResponse,
  ArticlesResponse,
  EventsResponse,
  EvidenceResponse,
  HealthResponse,
  NeighboursResponse,
  NodeResponse,
  PathsResponse,
  QueriesResponse,
  QueryResponse,
  SearchResponse,
  StatsResponse,
} from '#domain';
import { ROUTES } from '../../server/routes/index.ts';
import { answerOf, MEETING, openApi, type Api } from './api-server.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const at = encodeURIComponent;
const idsOf = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);

test('the API is these operations, each with a summary', () => {
  expect(ROUTES.map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual([
    'delete /articles/:id',
    'delete /jobs/:id',
    'delete /queries/:name',
    'delete /scenes/:id',
    'get /articles',
    'get /articles/:id',
    'get /events',
    'get /health',
    'get /jobs',
    'get /jobs/:id',
    'get /jobs/:id/added',
    'get /jobs/:id/events',
    'get /jobs/:id/quarantine',
    'get /nodes/:id',
    'get /nodes/:id/evidence',
    'get /nodes/:id/neighbours',
    'get /openapi.json',
    'get /paths',
    'get /queries',
    'get /queries/:name/file',
    'get /queries/:name/suggestions',
    'get /queries/export',
    'get /ready',
    'get /scenes',
    'get /scenes/:id',
    'get /search',
    'get /stats',
    'post /cypher',
    'post /export',
    'post /jobs',
    'post /jobs/:id/resume',
    'post /queries',
    'post /queries/:name/run',
    'post /queries/import',
    'post /scenes',
    'put /queries/:name',
    'put /scenes/:id',
  ]);
  for (const { summary } of ROUTES) expect(summary).toMatch(/^[A-Z].{9,}\.$/);
});

test('health names version and engine', async () => {
  const health = await answerOf(await api.get('/api/health'), HealthResponse);
  expect(health).toEqual({
    status: 'ok',
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    engine: 'embedded',
  });
});

test('statistics count what was put in', async () => {
  const { nodes, relationships, firstEvent, lastEvent } = await answerOf(
    await api.get('/api/stats'),
    StatsResponse,
  );
  expect(nodes).toMatchObject({ Article: 2, Event: 2, Person: 3, Source: 2, Equipment: 1 });
  expect(relationships).toMatchObject({ PUBLISHED: 2, REPORTS: 3, CITES: 1, HOLDS: 1 });
  expect({ firstEvent, lastEvent }).toEqual({ firstEvent: '2024-09-01', lastEvent: '2024-10-14' });
});

test.for([
  ['a name', `q=${at('董军')}`, 'person/dong-jun', undefined],
  ['the other script', `q=${at('別洛烏索夫')}&kinds=Person`, 'person/belousov-andrei', undefined],
  ['an alias', `q=${at('普丁')}`, 'person/putin', '普丁'],
  ['pinyin', 'q=dongjun&kinds=Person,Country', 'person/dong-jun', undefined],
] as const)('search finds by %s', async ([, query, id, matched]) => {
  const { hits, total } = await answerOf(await api.get(`/api/search?${query}`), SearchResponse);
  expect(hits[0]?.node.id).toBe(id);
  if (matched !== undefined) expect(hits[0]?.matched).toBe(matched);
  expect(total).toBeGreaterThanOrEqual(hits.length);
});

test('search goes on where the page before ended', async () => {
  const first = await answerOf(await api.get(`/api/search?q=${at('京')}&limit=1`), SearchResponse);
  expect(first).toMatchObject({ hits: [expect.anything()], remaining: first.total - 1 });
  const next = `/api/search?q=${at('京')}&limit=1&cursor=${at(first.nextCursor ?? '')}`;
  const second = await answerOf(await api.get(next), SearchResponse);
  expect(second.hits[0]?.node.id).not.toBe(first.hits[0]?.node.id);
});

test('a node comes with its relations and the sentences that support it', async () => {
  const path = `/api/nodes/${at('person/belousov-andrei')}`;
  const { node, relations, evidence } = await answerOf(await api.get(path), NodeResponse);
  expect(node).toMatchObject({
    kind: 'Person',
    name: '别洛乌索夫',
    properties: { country: 'RU', nameEn: 'Belousov' },
  });
  expect(relations).toContainEqual({ type: 'TOOK_PART_IN', direction: 'out', kind: 'Event', count: 1 });
  expect(relations).toContainEqual({ type: 'MENTIONS', direction: 'in', kind: 'Article', count: 2 });
  expect(evidence.items.map(({ article }) => article)).toEqual(['article/a', 'article/b']);
  expect(evidence.items[0]?.quote).toContain('别洛乌索夫');
});

test('evidence of an event quotes both articles, and every quote stands in its article', async () => {
  const path = `/api/nodes/${at(MEETING)}/evidence?limit=1`;
  const first = await answerOf(await api.get(path), EvidenceResponse);
  expect(first).toMatchObject({
    total: 2,
    remaining: 1,
    items: [{ relation: 'REPORTS', publisher: '新华社' }],
  });
  const second = await answerOf(
    await api.get(`${path}&cursor=${at(first.nextCursor ?? '')}`),
    EvidenceResponse,
  );
  expect(second.items[0]).toMatchObject({
    article: 'article/b',
    publisher: '塔斯社',
    rule: 'meets',
    confidence: 0.9,
  });
  for (const { article: id, quote, start, end } of [...first.items, ...second.items]) {
    const { article } = await answerOf(await api.get(`/api/articles/${at(id)}`), ArticleResponse);
    expect(article.text.slice(start, end)).toBe(quote);
  }
});

test('neighbours can be narrowed, by repeated and by comma-separated values alike', async () => {
  const path = `/api/nodes/${at('person/dong-jun')}/neighbours`;
  const all = await answerOf(await api.get(path), NeighboursResponse);
  expect(idsOf(all.nodes)).toEqual(
    expect.arrayContaining([MEETING, 'country/CN', 'organization/cn-mod', 'article/a']),
  );
  expect(all.counts).toContainEqual({ type: 'HOLDS', direction: 'out', kind: 'Organization', count: 1 });
  const comma = await answerOf(
    await api.get(`${path}?types=HOLDS,OF&kinds=Organization`),
    NeighboursResponse,
  );
  const repeated = await answerOf(
    await api.get(`${path}?types=HOLDS&types=OF&kinds=Organization`),
    NeighboursResponse,
  );
  expect(idsOf(comma.nodes)).toEqual(['organization/cn-mod']);
  expect(comma.edges).toMatchObject([
    { type: 'HOLDS', source: 'person/dong-jun', properties: { office: '国防部长' } },
  ]);
  expect(repeated).toEqual(comma);
});

test('events come with who took part and where', async () => {
  const query = `from=2024-10&to=2024-10-31&types=meeting&status=occurred&participants=${at('person/dong-jun,person/belousov-andrei')}`;
  const { nodes, edges, total } = await answerOf(await api.get(`/api/events?${query}`), EventsResponse);
  expect(total).toBe(1);
  expect(idsOf(nodes).toSorted()).toEqual([
    MEETING,
    'person/belousov-andrei',
    'person/dong-jun',
    'place/beijing',
  ]);
  expect(nodes.find(({ kind }) => kind === 'Event')?.properties).toMatchObject({
    articleCount: 2,
    sourceCount: 2,
  });
  expect(edges.map(({ type }) => type).toSorted()).toEqual(['HAPPENED_IN', 'TOOK_PART_IN', 'TOOK_PART_IN']);
});

test('events outside the period are left out', async () => {
  const { nodes } = await answerOf(await api.get('/api/events?to=2024-09'), EventsResponse);
  expect(nodes.filter(({ kind }) => kind === 'Event').map(({ name }) => name)).toEqual(['联合演习']);
});

test('the shortest path between two ministers is their meeting', async () => {
  const query = `from=${at('person/dong-jun')}&to=${at('person/belousov-andrei')}&limit=1`;
  const { paths } = await answerOf(await api.get(`/api/paths?${query}`), PathsResponse);
  expect(paths.map(({ nodes }) => idsOf(nodes))).toEqual([
    ['person/dong-jun', MEETING, 'person/belousov-andrei'],
  ]);
});

test('the saved queries are listed with their parameters in both languages', async () => {
  const { queries } = await answerOf(await api.get('/api/queries'), QueriesResponse);
  const met = queries.find(({ name }) => name === 'who-met-whom');
  expect(met).toMatchObject({ title: { zh: '谁与谁会面', en: 'Who met whom' }, returns: 'table' });
  expect(met?.params['from']).toMatchObject({ type: 'date', zh: '起', en: 'From' });
});

test('a saved query runs with the values of a form', async () => {
  const answer = await answerOf(
    await api.post('/api/queries/who-met-whom/run', { params: { from: '2024-10', atLeast: '1' } }),
    QueryResponse,
  );
  expect(answer.rows).toEqual([['别洛乌索夫', '董军', 1, 2, '2024-10-14', '2024-10-14']]);
  expect(answer.truncated).toBe(false);
});

test('Cypher gives rows, and what stands in them as a graph', async () => {
  const statement =
    'MATCH (p:Person {id: $id})-[r:TOOK_PART_IN]->(e:Event) RETURN p.name AS name, r AS link, e AS event';
  const answer = await answerOf(
    await api.post('/api/cypher', { statement, params: { id: 'person/dong-jun' } }),
    QueryResponse,
  );
  expect(answer.columns).toEqual(['name', 'link', 'event']);
  expect(answer.rows).toMatchObject([['董军', { type: 'TOOK_PART_IN' }, { id: MEETING }]]);
  expect(idsOf(answer.graph.nodes).toSorted()).toEqual([MEETING, 'person/dong-jun']);
});

test('rows beyond the limit are left out and said to be', async () => {
  const answer = await api.post('/api/cypher', { statement: 'UNWIND range(1, 5) AS n RETURN n', limit: 2 });
  expect(await answerOf(answer, QueryResponse)).toMatchObject({
    rows: [[1], [2]],
    limit: 2,
    truncated: true,
  });
});

test('articles are listed newest first without their text', async () => {
  const first = await answerOf(await api.get('/api/articles?limit=1'), ArticlesResponse);
  expect(first).toMatchObject({
    articles: [{ id: 'article/b', publisher: '塔斯社' }],
    total: 2,
    remaining: 1,
  });
  const rest = await answerOf(
    await api.get(`/api/articles?cursor=${at(first.nextCursor ?? '')}`),
    ArticlesResponse,
  );
  expect(idsOf(rest.articles)).toEqual(['article/a']);
});

test('an article comes with the spans that support nodes, each in its place', async () => {
  const { article, spans } = await answerOf(
    await api.get(`/api/articles/${at('article/a')}`),
    ArticleResponse,
  );
  expect(article.title).toBe('董军与别洛乌索夫在北京会谈');
  const mention = spans.find(({ node, relation }) => node === 'person/dong-jun' && relation === 'MENTIONS');
  expect(article.text.slice(mention?.start, mention?.end)).toBe('董军');
});

test('answers are compressed where the client takes it, and come whole', async () => {
  const response = await fetch(`${api.server.address}/api/queries`, {
    headers: { 'accept-encoding': 'gzip' },
  });
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect((await answerOf(response, QueriesResponse)).queries.length).toBeGreaterThan(3);
});

test('HEAD answers like GET without a body', async () => {
  const response = await fetch(`${api.server.address}/api/health`, { method: 'HEAD' });
  expect(response.status).toBe(200);
  expect(await response.text()).toBe('');
});
