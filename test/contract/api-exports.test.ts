import { once } from 'node:events';
import { request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  CytoscapeExport,
  ExportFormat,
  HealthResponse,
  MailuoError,
  NodeId,
  type GraphEdge,
  type GraphNode,
} from '#domain';
import type { GraphStore } from '#store';
import { EXPORTERS } from '../../server/exports/index.ts';
import { answerOf, MEETING, openApi, problemOf, type Api } from './api-server.ts';

type Element = { readonly node: GraphNode } | { readonly edge: GraphEdge };

/** The text of an export; the files of a zip one after the other. */
function textOf(bytes: Uint8Array): string {
  if (strFromU8(bytes.subarray(0, 2)) !== 'PK') return strFromU8(bytes);
  return Object.entries(unzipSync(bytes))
    .map(([name, file]) => `== ${name}\n${strFromU8(file)}`)
    .join('\n');
}

describe('exports', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const exported = async (body: object) => answerOf(await api.post('/api/export', body), CytoscapeExport);
  const everything = { kind: 'all', articles: true };

  test.for(ExportFormat.options)('the whole world as %s is as it was', async (format) => {
    const bytes = await (await api.post('/api/export', { selection: everything, format })).bytes();
    const timeless = textOf(bytes)
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:]{8}\.\d{3}Z/g, '…')
      .replaceAll(/(?<=mailuo )\d[\w.-]*/g, '…')
      .replace(/(?<=lastmodifieddate=")[^"]+/, '…');
    await expect(timeless).toMatchFileSnapshot(`./api-exports/${format}.golden`);
  });

  test.for(ExportFormat.options)('%s comes with its own ending', async (format) => {
    const response = await api.post('/api/export', { selection: everything, format });
    await response.body?.cancel();
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename=mailuo.${EXPORTERS[format].extension}`,
    );
  });

  test.for(ExportFormat.options)('%s comes with its own media type', async (format) => {
    const response = await api.post('/api/export', { selection: everything, format });
    await response.body?.cancel();
    expect(response.headers.get('content-type')?.split(';')[0]).toBe(EXPORTERS[format].mediaType);
  });

  test('an export says where and when it was made and counts what it holds', async () => {
    const started = new Date().toISOString();
    const response = await api.post('/api/export', { selection: everything });
    expect(response.headers.get('content-disposition')).toBe('attachment; filename=mailuo.cytoscape.json');
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    const { meta, elements } = await answerOf(response, CytoscapeExport);
    expect(meta).toMatchObject({
      format: 'cytoscape',
      nodes: elements.nodes.length,
      edges: elements.edges.length,
    });
    expect(meta.generator).toMatch(/^mailuo \d/);
    expect(meta.exportedAt >= started && meta.exportedAt <= new Date().toISOString()).toBe(true);
  });

  test('Chinese text leaves as it came in', async () => {
    const { elements } = await exported({ selection: everything });
    const names = elements.nodes.map(({ data }) => data.name);
    expect(names).toEqual(expect.arrayContaining(['董军', '别洛乌索夫', '防长会谈', '別洛烏索夫訪問北京']));
  });

  test('every edge has both its ends in the file', async () => {
    const { elements } = await exported({ selection: everything });
    const ids = new Set(elements.nodes.map(({ data }) => data.id));
    expect(elements.edges.length).toBeGreaterThan(10);
    for (const { data } of elements.edges)
      expect([ids.has(data.source), ids.has(data.target)]).toEqual([true, true]);
  });

  test('articles and what hangs on them are left out unless asked for', async () => {
    const { elements } = await exported({ selection: { kind: 'all' } });
    expect(elements.nodes.some(({ data }) => data.kind === 'Article')).toBe(false);
    expect(new Set(elements.edges.map(({ data }) => data.type))).toEqual(
      new Set(['HAPPENED_IN', 'HOLDS', 'OF', 'TOOK_PART_IN']),
    );
  });

  test('chosen nodes come with exactly the edges among them, however often and in whatever order they are named', async () => {
    const chosen = [MEETING, 'person/dong-jun', 'country/CN', 'person/dong-jun', 'person/nobody'];
    const { elements } = await exported({ selection: { kind: 'nodes', ids: chosen } });
    expect(elements.nodes.map(({ data }) => data.id)).toEqual(['country/CN', MEETING, 'person/dong-jun']);
    expect(elements.edges.map(({ data }) => data.id)).toEqual([
      'OF|person/dong-jun|country/CN',
      `TOOK_PART_IN|person/dong-jun|${MEETING}|participant`,
    ]);
  });

  test('a selection may name as many nodes as its schema allows', async () => {
    const ids = Array.from(
      { length: 49_999 },
      (_, n) => `event/meeting/2024-10-14/${String(n).padStart(24, '0')}`,
    );
    const { elements } = await exported({ selection: { kind: 'nodes', ids: [...ids, 'person/dong-jun'] } });
    expect(elements.nodes.map(({ data }) => data.id)).toEqual(['person/dong-jun']);
  });

  test('a neighbourhood holds the nearest and says how many more there are', async () => {
    const selection = { kind: 'neighbourhood', id: MEETING, types: ['TOOK_PART_IN', 'OF'], depth: 2 };
    const { elements, meta } = await exported({ selection });
    expect(elements.nodes.map(({ data }) => data.id)).toEqual([
      ...['country/CN', 'country/RU', MEETING, 'person/belousov-andrei', 'person/dong-jun'],
    ]);
    expect(new Set(elements.edges.map(({ data }) => data.type))).toEqual(new Set(['OF', 'TOOK_PART_IN']));
    expect(meta.cap).toEqual({ of: 'nodes', limit: 1000, leftOut: 0 });

    const response = await api.post('/api/export', { selection: { ...selection, limit: 1 } });
    expect(response.headers.get('x-left-out')).toBe('3 nodes beyond the limit of 1 are left out');
    const near = await answerOf(response, CytoscapeExport);
    expect(near.elements.nodes.map(({ data }) => data.id)).toEqual([MEETING, 'person/belousov-andrei']);
    expect(near.meta.cap).toEqual({ of: 'nodes', limit: 1, leftOut: 3 });
  });

  test('what a query or a statement finds is exported, sorted, and says where its rows end', async () => {
    const statement = 'MATCH (p:Person)-[r:TOOK_PART_IN]->(e:Event) RETURN p, r, e ORDER BY p.id DESC';
    const all = await exported({ selection: { kind: 'statement', statement } });
    expect(all.elements.nodes.map(({ data }) => data.id)).toEqual([
      ...[MEETING, 'person/belousov-andrei', 'person/dong-jun'],
    ]);
    expect(all.elements.edges).toHaveLength(2);
    expect(all.meta.cap).toEqual({ of: 'rows', limit: 1000, leftOut: 0 });
    const some = await exported({ selection: { kind: 'statement', statement, limit: 1 } });
    expect(some.elements.nodes.map(({ data }) => data.id)).toEqual([MEETING, 'person/dong-jun']);
    expect(some.meta.cap).toEqual({ of: 'rows', limit: 1, leftOut: 'some' });

    const selection = { kind: 'query', name: 'ties-between-countries', params: { a: 'CN', b: 'RU' } };
    const saved = await exported({ selection });
    expect(saved.elements.nodes.map(({ data }) => data.id)).toContain('event/exercise/2024-09/drill');
    const lines = await (await api.post('/api/export', { selection, format: 'ndjson' })).text();
    expect(JSON.parse(lines.trimEnd().split('\n').at(-1) ?? '')).toEqual({ meta: { cap: saved.meta.cap } });
  });

  test.for([
    ['an unknown node', { kind: 'neighbourhood', id: 'person/nobody' }, 404, 'not_found'],
    ['an unknown query', { kind: 'query', name: 'nothing' }, 404, 'not_found'],
    ['a statement that writes', { kind: 'statement', statement: 'CREATE (n)' }, 403, 'query_refused'],
    ['rows without nodes', { kind: 'statement', statement: 'RETURN 1 AS n' }, 400, 'invalid_input'],
    ['too deep a neighbourhood', { kind: 'neighbourhood', id: MEETING, depth: 3 }, 400, 'invalid_input'],
  ] as const)('%s is a problem and no file', async ([, selection, status, code]) => {
    const response = await api.post('/api/export', { selection });
    expect(response.headers.get('content-disposition')).toBeNull();
    expect(await problemOf(response)).toMatchObject({ status, code });
  });

  test('nothing to export is an empty graph, not an error', async () => {
    const { elements, meta } = await exported({ selection: { kind: 'nodes', ids: ['person/nobody'] } });
    expect(elements).toEqual({ nodes: [], edges: [] });
    expect(meta).toMatchObject({ nodes: 0, edges: 0 });
  });

  test('a property cannot overwrite what a node is, and is not lost either', async () => {
    const { elements } = await exported({ selection: { kind: 'nodes', ids: ['source/tass'] } });
    expect(elements.nodes[0]?.data).toMatchObject({ id: 'source/tass', kind: 'Source', subkind: 'agency' });
  });
});

describe('an export from a store that fails', () => {
  let elements: () => AsyncGenerator<Element>;
  let api: Api;
  beforeAll(async () => {
    const failing = (store: GraphStore): GraphStore => ({ ...store, export: () => elements() });
    api = await openApi([], failing);
  });
  afterAll(() => api.close());

  const node = (n: number): Element => ({
    node: {
      id: NodeId.parse(`person/${n}`),
      kind: 'Person',
      name: `人${n}`,
      properties: { note: 'x'.repeat(2000) },
    },
  });
  const send = (format: string) => api.post('/api/export', { selection: { kind: 'all' }, format });

  test.for(ExportFormat.options)('at once, is a problem as %s and not half a file', async (format) => {
    elements = async function* () {
      await wait(20);
      yield* [];
      throw new MailuoError('store_unavailable', 'the store is away', { details: { retriable: true } });
    };
    const response = await send(format);
    expect(response.headers.get('content-disposition')).toBeNull();
    expect(response.headers.get('retry-after')).toBe('2');
    expect(await problemOf(response)).toMatchObject({ status: 503, code: 'store_unavailable' });
    expect(api.takeErrors()).toHaveLength(1);
  });

  test.for(ExportFormat.options)(
    'half-way, is cut off as %s, so that nobody takes it for whole',
    async (format) => {
      elements = async function* () {
        for (let n = 0; n < 100; n += 1) yield node(n);
        await wait(50);
        throw new MailuoError('store_unavailable', 'the store is away');
      };
      const response = await send(format);
      expect(response.status).toBe(200);
      await expect(response.text()).rejects.toThrow();
      expect(api.takeErrors()).toHaveLength(1);
      await answerOf(await api.get('/api/health'), HealthResponse);
    },
  );

  test.for(ExportFormat.options)(
    'that loses its reader stops reading the store and logs no error, as %s',
    async (format) => {
      const progress = { given: 0, isClosed: false };
      elements = async function* () {
        try {
          for (; ; progress.given += 1) {
            yield node(progress.given);
            if (progress.given % 100 === 0) await wait(1);
          }
        } finally {
          progress.isClosed = true;
        }
      };
      const { port } = new URL(api.server.address);
      const headers = { 'content-type': 'application/json' };
      const going = request({ host: '127.0.0.1', port, path: '/api/export', method: 'POST', headers });
      going.on('error', () => undefined);
      going.end(JSON.stringify({ selection: { kind: 'all' }, format }));
      const [response] = await once(going, 'response');
      await once(response, 'data');
      going.destroy();
      await expect.poll(() => progress.isClosed, { timeout: 5000 }).toBe(true);
      expect(api.takeErrors()).toEqual([]);
      await answerOf(await api.get('/api/health'), HealthResponse);
    },
  );
});
