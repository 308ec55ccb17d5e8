import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MailuoError, StatsResponse, type ArticleGraph } from '#domain';
import type { GraphStore } from '#store';
import { startServer } from '../../server/main.ts';
import { anArticleGraph } from './builders.ts';
import { answerOf, openApi, problemOf, type Api } from './api-server.ts';

const another: ArticleGraph = anArticleGraph({
  key: 'c',
  title: '普京',
  publishedAt: '2024-11-01',
  mentions: ['putin'],
});

let api: Api;
let isAway = false;
let lines: string[] = [];
beforeAll(async () => {
  api = await openApi(undefined, (store) => ({
    ...store,
    dataVersion: () =>
      isAway
        ? Promise.reject(new MailuoError('store_unavailable', 'connection refused'))
        : store.dataVersion(),
  }));
});
afterAll(() => api.close());

describe('an answer says of which state of the data it is', () => {
  const ask = (path: string, mark?: string) =>
    fetch(`${api.server.address}${path}`, mark === undefined ? {} : { headers: { 'if-none-match': mark } });
  const markOf = async (path: string) => (await ask(path)).headers.get('etag') ?? '';

  test('who has it already is told so, until something is written', async () => {
    const mark = await markOf('/api/stats');
    expect(mark).toMatch(/^W\/"[\w-]{20,}"$/);
    const again = await ask('/api/stats', mark);
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', mark]);
    await api.store.putArticles([another]);
    const after = await ask('/api/stats', `W/"other", ${mark}`);
    expect(after.headers.get('etag')).not.toBe(mark);
    expect((await answerOf(after, StatsResponse)).nodes.Article).toBe(3);
    await api.store.deleteArticle(another.article.id);
    expect((await ask('/api/stats', after.headers.get('etag') ?? '')).status).toBe(200);
  });

  test('a mark is good for its own address alone, and a failure has none', async () => {
    const mark = await markOf('/api/stats');
    expect((await ask('/api/articles', mark)).status).toBe(200);
    expect((await ask('/api/nodes/person%2Fnobody', mark)).status).toBe(404);
    const failed = await ask('/api/nodes/person%2Fnobody', '*');
    expect(failed.status).toBe(404);
    expect([failed.headers.get('etag'), failed.headers.get('cache-control')]).toEqual([null, 'no-store']);
  });

  test.for([
    ['/api/stats', 'private, no-cache'],
    ['/api/health', 'no-store'],
    ['/api/nothing', 'no-store'],
    ['/metrics', 'no-store'],
  ] as const)('%s may be kept as far as "%s" says', async ([path, rule]) => {
    expect((await api.get(path)).headers.get('cache-control')).toBe(rule);
  });

  test('what was asked for by POST is not kept', async () => {
    const response = await api.post('/api/cypher', { statement: 'RETURN 1 AS one' });
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
  });
});

test('a server whose store is away is up but not ready, and says why', async () => {
  expect((await api.get('/api/ready')).status).toBe(200);
  isAway = true;
  expect((await api.get('/api/health')).status).toBe(200);
  const response = await api.get('/api/ready');
  isAway = false;
  expect(response.headers.get('retry-after')).toBeTruthy();
  expect(await problemOf(response)).toMatchObject({
    status: 503,
    detail: expect.stringContaining('connection refused'),
  });
});

test('metrics count requests by route and calls on the store by method', async () => {
  await api.get('/api/nodes/person%2Fdong-jun');
  await api.get('/api/nodes/person%2Fnobody');
  await api.get('/api/nothing/at/all');
  const response = await api.get('/metrics');
  const text = await response.text();
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  const count = (name: string, labels: string) =>
    Number(new RegExp(`^${name}_count\\{${labels}\\} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
  const request = (route: string, status: number) =>
    count('mailuo_http_request_duration_seconds', `method="GET",route="${route}",status="${status}"`);
  expect(request('/api/nodes/:id', 200)).toBeGreaterThan(0);
  expect(request('/api/nodes/:id', 404)).toBeGreaterThan(0);
  expect(request('none', 404)).toBeGreaterThan(0);
  expect(count('mailuo_store_call_duration_seconds', 'method="node",outcome="ok"')).toBeGreaterThan(0);
  expect(count('mailuo_store_call_duration_seconds', 'method="node",outcome="failed"')).toBeGreaterThan(0);
  expect(text).toMatch(/^process_resident_memory_bytes \d+/m);
  expect(text).not.toContain('dong-jun');
});

describe('the log', () => {
  async function logged(headers: Record<string, string>, wrap = (store: GraphStore) => store) {
    lines = [];
    const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
    const server = await startServer({ store: wrap(api.store), host: '127.0.0.1', port: 0, log });
    const response = await fetch(`${server.address}/api/stats`, { headers });
    await response.text();
    await server.close();
    return { text: lines.join(''), id: response.headers.get('x-request-id') ?? '' };
  }

  test('a request has the id that its answer carries, the caller’s own where that is sane', async () => {
    const own = await logged({});
    expect(own.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(own.text).toContain(own.id);
    expect(await logged({ 'x-request-id': 'trace-7.b' })).toMatchObject({
      id: 'trace-7.b',
      text: expect.stringContaining('trace-7.b'),
    });
    expect((await logged({ 'x-request-id': 'a b"}' })).id).toMatch(/^[0-9a-f-]{36}$/);
    expect((await logged({ 'x-request-id': 'x'.repeat(101) })).id).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('nothing secret is in it', async () => {
    const fails = (store: GraphStore): GraphStore => ({
      ...store,
      stats: () => Promise.reject(new Error('bolt://neo4j:s3cret@db:7687 refused Bearer s3cret')),
    });
    const { text } = await logged({ authorization: 'Bearer s3cret', cookie: 'session=s3cret' }, fails);
    expect(text).toContain('[hidden]');
    expect(text).toContain('db:7687 refused');
    expect(text).not.toContain('s3cret');
  });
});

test('a request that takes longer than closing waits is cut, and closing ends', async () => {
  let begun: () => void = () => undefined;
  const isAsked = new Promise<void>((resolve) => (begun = resolve));
  const log = pino({ level: 'silent' });
  const slow: GraphStore = {
    ...api.store,
    stats: async () => {
      begun();
      await wait(5000);
      return api.store.stats();
    },
  };
  const server = await startServer({ store: slow, host: '127.0.0.1', port: 0, log, graceMs: 200 });
  const answer = fetch(`${server.address}/api/stats`).then(
    () => 'answered',
    () => 'cut',
  );
  await isAsked;
  const started = performance.now();
  await server.close();
  expect(performance.now() - started).toBeLessThan(3000);
  expect(await answer).toBe('cut');
});

test('an answer that is written bit by bit is compressed, and comes whole', async () => {
  const body = JSON.stringify({ selection: { kind: 'all' }, format: 'json' });
  const headers = { 'content-type': 'application/json' };
  const ask = (encoding: string) =>
    fetch(`${api.server.address}/api/export`, {
      method: 'POST',
      headers: { ...headers, 'accept-encoding': encoding },
      body,
    });
  const packed = await ask('gzip');
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  const plain = await ask('identity');
  expect(plain.headers.get('content-encoding')).toBeNull();
  const whole = (text: string) => text.replace(/"exportedAt":\s*"[^"]*"/, '');
  expect(whole(await packed.text())).toBe(whole(await plain.text()));
});

test('the reference page loads nothing that is not of this server, and holds no script', async () => {
  const page = await (await api.get('/api/docs')).text();
  const parts = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map((found) => found[1] ?? '');
  expect(parts.length).toBe(4);
  for (const part of parts) {
    const response = await fetch(new URL(part, `${api.server.address}/api/docs`));
    expect([part, response.status]).toEqual([part, 200]);
    expect(new URL(response.url).origin).toBe(api.server.address);
  }
  expect(page).not.toMatch(/<script(?![^>]*src=)|<style|onload=/);
});
