import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HealthResponse } from '#domain';
import { ROUTES } from '../../server/routes/index.ts';
import { loadSavedQueries } from '../../server/saved-queries/load.ts';
import { HOSTILE_INPUTS, type HostileInput } from './api-hostile-inputs.ts';
import { answerOf, openApi, sendRaw, type Api } from './api-server.ts';
import { dump } from './dump.ts';

let api: Api;
let before: { readonly stats: unknown; readonly all: readonly unknown[] };
beforeAll(async () => {
  api = await openApi();
  before = { stats: await api.store.stats(), all: await dump(api.store) };
});
afterAll(async () => {
  expect(await dump(api.store)).toEqual(before.all);
  await api.close();
});

/** Nothing was written, nothing failed inside, and the next caller is served. */
async function expectUnharmed() {
  await answerOf(await api.get('/api/health'), HealthResponse);
  expect(await api.store.stats()).toEqual(before.stats);
  expect(api.takeErrors()).toEqual([]);
}

function send({ method = 'GET', path, headers = {}, body = '' }: HostileInput) {
  const length = body === '' ? {} : { 'Content-Length': String(Buffer.byteLength(body, 'latin1')) };
  const all = { Host: 'localhost', Connection: 'close', ...length, ...headers };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return sendRaw(api.server.address, `${method} ${path} HTTP/1.1\r\n${head.join('')}\r\n${body}`);
}

/** Half a surrogate pair has no percent-encoding. */
function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

test('the table of hostile inputs is long and has no input twice', () => {
  expect(HOSTILE_INPUTS.length).toBeGreaterThan(120);
  expect(new Set(HOSTILE_INPUTS.map((input) => JSON.stringify(input))).size).toBe(HOSTILE_INPUTS.length);
});

test.for(HOSTILE_INPUTS)('$name does no harm', async (input) => {
  const { status, text } = await send(input);
  expect(text).not.toMatch(/root:x:0:0|node_modules|\n\s+at .+:\d+:\d+/);
  expect(status).toBeGreaterThanOrEqual(200);
  expect(status, text.slice(0, 1000)).toBeLessThan(500);
  await expectUnharmed();
});

test('nothing in prototypes was changed on the way', () => {
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('whatever is asked, no answer is a failure of the server', async () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }).filter(isWellFormed),
    fc.constantFrom('q', 'limit', 'person/putin', 'from', '', '__proto__', '2024-10', 'a,b', '-1', '普京'),
  );
  const path = fc.constantFrom(...ROUTES.map(({ path: each }) => each));
  const input = fc.record({
    path,
    method: fc.constantFrom('GET', 'POST', 'PUT', 'HEAD'),
    name: word,
    query: fc.array(fc.tuple(word, word), { maxLength: 4 }),
    body: fc.oneof(fc.json({ maxDepth: 6 }), fc.string({ unit: 'binary', maxLength: 60 })),
  });
  await fc.assert(
    fc.asyncProperty(input, async ({ path: pattern, method, name, query, body }) => {
      const search = query
        .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`)
        .join('&');
      const address = `${api.server.address}/api${pattern.replace(/:\w+/, encodeURIComponent(name) || 'x')}?${search}`;
      const response = await fetch(address, {
        method,
        ...(method === 'POST' || method === 'PUT'
          ? { body, headers: { 'content-type': 'application/json' } }
          : {}),
      });
      await response.arrayBuffer();
      expect(response.status).toBeLessThan(500);
    }),
    { numRuns: 250 },
  );
  await expectUnharmed();
});

test('whatever is put where a field belongs, no answer is a failure of the server', async () => {
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 4 }),
    fc.constantFrom(
      'all',
      'nodes',
      'json',
      'person/putin',
      'RETURN 1 AS n',
      'RETURN $a AS a',
      'MATCH (n) RETURN n',
      1,
    ),
  );
  const input = fc.oneof(
    fc.record({
      path: fc.constant('/api/cypher'),
      body: fc.record({ statement: value, params: fc.record({ a: value }) }),
    }),
    fc.record({
      path: fc.constantFrom(
        ...loadSavedQueries()
          .list()
          .map(({ name }) => `/api/queries/${name}/run`),
      ),
      body: fc.record({
        params: fc.record(
          { from: value, to: value, a: value, person: value, event: value },
          { requiredKeys: [] },
        ),
      }),
    }),
    fc.record({
      path: fc.constant('/api/export'),
      body: fc.record({
        selection: fc.record(
          { kind: value, ids: fc.array(value, { maxLength: 3 }) },
          { requiredKeys: ['kind'] },
        ),
        format: value,
      }),
    }),
  );
  await fc.assert(
    fc.asyncProperty(input, async ({ path, body }) => {
      const response = await api.post(path, body);
      const text = await response.text();
      expect(response.status, text).toBeLessThan(500);
    }),
    { numRuns: 150 },
  );
  await expectUnharmed();
});

test('an export that is asked for by twenty at once is served to all', async () => {
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => api.post('/api/export', { selection: { kind: 'all', articles: true } })),
  );
  const texts = new Set(
    (await Promise.all(answers.map((each) => each.text()))).map((text) =>
      text.replace(/"exportedAt":"[^"]+"/, ''),
    ),
  );
  expect([answers.every(({ status }) => status === 200), texts.size]).toEqual([true, 1]);
});
