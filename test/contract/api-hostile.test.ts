import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HealthResponse } from '#domain';
import { ROUTES } from '../../server/routes/index.ts';
import { loadSavedQueries } from '../../server/saved-queries/load.ts';
import { HOSTILE_INPUTS, sendInput } from './api-hostile-inputs.ts';
import { answerOf, openApi, type Api } from './api-server.ts';
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

/** Half a surrogate pair has no percent-encoding. */
function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

test('the table of hostile inputs is long and has no input twice', () => {
  expect(HOSTILE_INPUTS.length).toBeGreaterThan(120);
  expect(new Set(HOSTILE_INPUTS.map((input) => JSON.stringify(input))).size).toBe(HOSTILE_INPUTS.length);
});

test.for(HOSTILE_INPUTS)('$name does no harm', async (input) => {
  const { status, text } = await sendInput(api.server.address, input);
  expect(text).not.toMatch(/root:x:0:0|node_modules|\n\s+at .+:\d+:\d+/);
  expect(status).toBeGreaterThanOrEqual(200);
  expect(status, text.slice(0, 1000)).toBeLessThan(500);
  await expectUnharmed();
});

/** A hundred megabytes, as far as the server lets them come before it answers. */
async function sendMuch(path: string, type: string, framing: string) {
  const socket = connect(Number(new URL(api.server.address).port), '127.0.0.1');
  const heard = { text: '' };
  let sent = 0;
  socket.on('data', (data) => (heard.text += data.toString('utf8')));
  socket.on('error', () => undefined);
  socket.write(`POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: ${type}\r\n${framing}\r\n\r\n`);
  const part = framing.startsWith('Content-Length')
    ? '['.repeat(2 ** 16)
    : `10000\r\n${'['.repeat(2 ** 16)}\r\n`;
  while (heard.text === '' && !socket.destroyed && sent < 100 * 2 ** 20) {
    const isTaken = socket.write(part);
    sent += 2 ** 16;
    // What is sent after the end of the connection is no failure.
    await (isTaken ? wait(0) : Promise.race([once(socket, 'drain'), wait(2000)]).catch(() => undefined));
  }
  for (let tries = 0; heard.text === '' && tries < 40; tries += 1) await wait(50);
  socket.destroy();
  return { sent, status: Number(/^HTTP\/1\.1 (\d{3})/.exec(heard.text)?.[1] ?? 0) };
}

test.for([
  ['/api/cypher', 'application/json', 'Content-Length: 104857600'],
  ['/api/cypher', 'application/json', 'Transfer-Encoding: chunked'],
  ['/api/scenes', 'application/json', 'Transfer-Encoding: chunked'],
  ['/api/queries/import', 'application/zip', 'Content-Length: 104857600'],
  ['/api/queries/import', 'application/zip', 'Transfer-Encoding: chunked'],
] as const)(
  'a body of 100 MB to %s as %s, with %s, is refused long before its end',
  async ([path, type, framing]) => {
    const { sent, status } = await sendMuch(path, type, framing);
    expect(status).toBe(413);
    expect(sent).toBeLessThan(30 * 2 ** 20);
    await expectUnharmed();
  },
);

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
