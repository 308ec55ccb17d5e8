import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApi, problemOf, sendRaw, type Api } from './api-server.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const NODE = '/api/nodes/person%2Fdong-jun';
const PATHS = '/api/paths?from=person%2Fdong-jun&to=person%2Fputin';

test.for([
  ['/api/search', 'query.q'],
  ['/api/search?q=', 'query.q'],
  ['/api/search?q=%20%20', 'query.q'],
  [`/api/search?q=${'a'.repeat(201)}`, 'query.q'],
  ['/api/search?q=a&q=b', 'query.q'],
  ['/api/search?q=a&kinds=Dragon', 'query.kinds.0'],
  ['/api/search?q=a&kinds=Person,person', 'query.kinds.1'],
  ['/api/search?q=a&limit=0', 'query.limit'],
  ['/api/search?q=a&limit=101', 'query.limit'],
  ['/api/search?q=a&limit=1.5', 'query.limit'],
  ['/api/search?q=a&limit=many', 'query.limit'],
  ['/api/search?q=a&limit=1&limit=2', 'query.limit'],
  [`/api/search?q=a&cursor=${'c'.repeat(401)}`, 'query.cursor'],
  ['/api/search?q=a&cursor=page2', 'cursor'],
  ['/api/search?q=a&sort=name', 'query'],
  ['/api/health?verbose=1', 'query'],
  ['/api/stats?x=', 'query'],
  ['/api/queries?x=1', 'query'],
  ['/api/nodes/nobody', 'path.id'],
  ['/api/nodes/planet%2Fmars', 'path.id'],
  ['/api/nodes/person%2F', 'path.id'],
  [`/api/nodes/person%2F${'x'.repeat(400)}`, 'path.id'],
  [`${NODE}?limit=1`, 'query'],
  ['/api/nodes/nobody/evidence', 'path.id'],
  [`${NODE}/evidence?limit=201`, 'query.limit'],
  [`${NODE}/evidence?cursor=page2`, 'cursor'],
  [`${NODE}/evidence?kinds=Person`, 'query'],
  ['/api/nodes/nobody/neighbours', 'path.id'],
  [`${NODE}/neighbours?types=LIKES`, 'query.types.0'],
  [`${NODE}/neighbours?kinds=Dragon`, 'query.kinds.0'],
  [`${NODE}/neighbours?limit=501`, 'query.limit'],
  [`${NODE}/neighbours?cursor=page2`, 'cursor'],
  [`${NODE}/neighbours?depth=2`, 'query'],
  ['/api/events?from=soon', 'query.from'],
  ['/api/events?from=2024-02-30', 'query.from'],
  ['/api/events?to=2024-13', 'query.to'],
  ['/api/events?to=24', 'query.to'],
  ['/api/events?types=party', 'query.types.0'],
  ['/api/events?status=maybe', 'query.status.0'],
  ['/api/events?participants=event%2Fx', 'query.participants.0'],
  ['/api/events?limit=1001', 'query.limit'],
  ['/api/events?cursor=page2', 'cursor'],
  ['/api/events?until=2024', 'query'],
  ['/api/paths?to=person%2Fputin', 'query.from'],
  ['/api/paths?from=person%2Fputin', 'query.to'],
  ['/api/paths?from=putin&to=person%2Fputin', 'query.from'],
  [`${PATHS}&types=LIKES`, 'query.types.0'],
  [`${PATHS}&maxLength=9`, 'query.maxLength'],
  [`${PATHS}&maxLength=0`, 'query.maxLength'],
  [`${PATHS}&limit=21`, 'query.limit'],
  [`${PATHS}&kinds=Dragon`, 'query.kinds.0'],
  [`${PATHS}&avoid=putin`, 'query.avoid.0'],
  [`${PATHS}&maxLinks=0`, 'query.maxLinks'],
  [`${PATHS}&order=best`, 'query.order'],
  [`${PATHS}&via=person%2Fxi`, 'query'],
  ['/api/articles?limit=501', 'query.limit'],
  ['/api/articles?cursor=page2', 'cursor'],
  ['/api/articles?q=x', 'query'],
  ['/api/articles/person%2Fputin', 'path.id'],
  ['/api/articles/article%2Fa?full=1', 'query'],
] as const)('GET %s is refused for %s', async ([path, field]) => {
  const problem = await problemOf(await api.get(path));
  expect(problem).toMatchObject({
    status: 400,
    code: 'invalid_input',
    type: 'urn:mailuo:problem:invalid_input',
  });
  expect(problem.fields?.map((each) => each.path)).toContain(field);
});

const RUN = '/api/queries/who-met-whom/run';
const ids = { kind: 'nodes', ids: ['person/putin'] };

test.for([
  ['/api/cypher', {}, 'body.statement'],
  ['/api/cypher', { statement: '  ' }, 'body.statement'],
  ['/api/cypher', { statement: 7 }, 'body.statement'],
  ['/api/cypher', { statement: `RETURN 1 ${'/'.repeat(20_000)}` }, 'body.statement'],
  ['/api/cypher', { statement: 'RETURN 1', params: [] }, 'body.params'],
  ['/api/cypher', { statement: 'RETURN 1', params: 'id' }, 'body.params'],
  ['/api/cypher', { statement: 'RETURN 1', limit: 0 }, 'body.limit'],
  ['/api/cypher', { statement: 'RETURN 1', limit: 10_001 }, 'body.limit'],
  ['/api/cypher', { statement: 'RETURN 1', timeoutMs: 99 }, 'body.timeoutMs'],
  ['/api/cypher', { statement: 'RETURN 1', timeoutMs: 60_001 }, 'body.timeoutMs'],
  ['/api/cypher', { statement: 'RETURN 1', trust: 'saved' }, 'body'],
  ['/api/cypher?limit=1', { statement: 'RETURN 1' }, 'query'],
  ['/api/cypher', [], 'body'],
  [RUN, { params: 7 }, 'body.params'],
  [RUN, { limit: 'all' }, 'body.limit'],
  [RUN, { timeoutMs: 500 }, 'body'],
  [RUN, { params: { from: '2024-13' } }, 'params.from'],
  [RUN, { params: { to: 7 } }, 'params.to'],
  [RUN, { params: { atLeast: 0 } }, 'params.atLeast'],
  [RUN, { params: { atLeast: 'often' } }, 'params.atLeast'],
  [RUN, { params: { atLeast: [2] } }, 'params.atLeast'],
  [RUN, { params: { atLeast: true } }, 'params.atLeast'],
  [RUN, { params: { toString: 'x' } }, 'params.toString'],
  [RUN, { params: { constructor: 'x' } }, 'params.constructor'],
  ['/api/queries/ties-between-countries/run', { params: { a: 'China' } }, 'params.a'],
  ['/api/queries/person-timeline/run', {}, 'params.person'],
  ['/api/queries/person-timeline/run', { params: { person: 'country/CN' } }, 'params.person'],
  ['/api/queries/sources-of-event/run', { params: { event: 'person/putin' } }, 'params.event'],
  ['/api/export', {}, 'body.selection'],
  ['/api/export', { selection: 'all' }, 'body.selection'],
  ['/api/export', { selection: { kind: 'some' } }, 'body.selection.kind'],
  ['/api/export', { selection: { kind: 'nodes', ids: [] } }, 'body.selection.ids'],
  ['/api/export', { selection: { kind: 'nodes', ids: ['putin'] } }, 'body.selection.ids.0'],
  ['/api/export', { selection: { kind: 'all', articles: 'yes' } }, 'body.selection.articles'],
  ['/api/export', { selection: { kind: 'all', ids: [] } }, 'body.selection'],
  ['/api/export', { selection: ids, format: 'xml' }, 'body.format'],
  ['/api/export', { selection: ids, pretty: true }, 'body'],
] as const)('POST %s with %j is refused for %s', async ([path, body, field]) => {
  const problem = await problemOf(await api.post(path, body));
  expect(problem).toMatchObject({ status: 400, code: 'invalid_input' });
  expect(problem.fields?.map((each) => each.path)).toContain(field);
});

test('every bad field is named at once', async () => {
  const { fields } = await problemOf(await api.get('/api/events?from=soon&to=late&limit=0&types=party'));
  expect(fields?.map(({ path }) => path).toSorted()).toEqual([
    'query.from',
    'query.limit',
    'query.to',
    'query.types.0',
  ]);
});

test.for(['/api', '/api/nothing', '/api/nodes', '/api/nodes/person/dong-jun', '/api/health/more'])(
  'there is nothing at %s',
  async (path) => {
    expect(await problemOf(await api.get(path))).toMatchObject({
      status: 404,
      code: 'not_found',
      instance: path,
    });
  },
);

test.for([
  '/api/nodes/person%2Fnobody',
  '/api/nodes/person%2Fnobody/evidence',
  '/api/nodes/person%2Fnobody/neighbours',
  '/api/articles/article%2Fnone',
  '/api/paths?from=person%2Fnobody&to=person%2Fputin',
  '/api/paths?from=person%2Fputin&to=event%2Fnone',
])('an unknown id is not found: %s', async (path) => {
  expect(await problemOf(await api.get(path))).toMatchObject({ status: 404, code: 'not_found' });
});

test.for(['nothing', '__proto__', 'constructor', '..%2Fread%2Fnodes'])(
  'an unknown saved query is not found: %s',
  async (name) => {
    const problem = await problemOf(await api.post(`/api/queries/${name}/run`, {}));
    expect(problem.status).toBe(404);
    expect(problem.detail).toContain('who-met-whom');
  },
);

test.for([
  ['POST', '/api/health', 'GET, HEAD, OPTIONS'],
  ['PUT', '/api/articles/article%2Fa', 'GET, HEAD, DELETE, OPTIONS'],
  ['DELETE', '/api/articles', 'GET, HEAD, OPTIONS'],
  ['PUT', NODE, 'GET, HEAD, OPTIONS'],
  ['PATCH', '/api/search', 'GET, HEAD, OPTIONS'],
  ['GET', '/api/cypher', 'POST, OPTIONS'],
  ['GET', RUN, 'POST, OPTIONS'],
  ['GET', '/api/export', 'POST, OPTIONS'],
  ['GET', '/api/queries/who-met-whom', 'PUT, DELETE, OPTIONS'],
] as const)('%s %s is not allowed, and the answer says what is', async ([method, path, allow]) => {
  const response = await fetch(`${api.server.address}${path}`, { method });
  expect(response.headers.get('allow')).toBe(allow);
  expect(await problemOf(response)).toMatchObject({ status: 405, code: 'method_not_allowed' });
});

test('OPTIONS says which methods a path takes', async () => {
  const response = await fetch(`${api.server.address}/api/cypher`, { method: 'OPTIONS' });
  expect([response.status, response.headers.get('allow')]).toEqual([204, 'POST, OPTIONS']);
});

test('a statement that writes is refused, and one that does not parse is told where', async () => {
  const refused = await problemOf(await api.post('/api/cypher', { statement: 'MATCH (n) DETACH DELETE n' }));
  expect(refused).toMatchObject({ status: 403, code: 'query_refused' });
  const invalid = await problemOf(
    await api.post('/api/cypher', { statement: 'MATCH (n:Person)\nRETURN n.name,, 1' }),
  );
  expect(invalid).toMatchObject({ status: 400, code: 'query_invalid', position: { line: 2 } });
});

describe('bodies that cannot be read', () => {
  const send = (body: string | Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>>) =>
    fetch(`${api.server.address}/api/cypher`, { method: 'POST', headers, body });
  const json = { 'content-type': 'application/json' };
  const good = JSON.stringify({ statement: 'RETURN 1 AS n' });

  test.for([
    ['is cut off', '{"statement":', json, 400, /JSON/],
    ['is JSON5', '{statement: 1}', json, 400, /JSON/],
    ['is a bare string', '"RETURN 1"', json, 400, /JSON/],
    ['is null', 'null', json, 400, /JSON/],
    ['is a number', 'NaN', json, 400, /JSON/],
    [
      'is a form',
      'statement=RETURN+1',
      { 'content-type': 'application/x-www-form-urlencoded' },
      400,
      /Content-Type/,
    ],
    ['is JSON called text', good, { 'content-type': 'text/plain' }, 400, /Content-Type/],
    [
      'is of an unknown charset',
      good,
      { 'content-type': 'application/json; charset=klingon' },
      400,
      /charset/,
    ],
    ['is of an unknown encoding', good, { ...json, 'content-encoding': 'lzma' }, 400, /encoding/],
    ['is no gzip although it says so', good, { ...json, 'content-encoding': 'gzip' }, 400, /cannot be read/],
    ['is too large', JSON.stringify({ statement: 'x'.repeat(5_000_000) }), json, 413, /larger/],
    [
      'is nested too deeply',
      `{"statement":"RETURN 1","params":{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}}`,
      json,
      400,
      /levels/,
    ],
  ] as const)('a body that %s', async ([, body, headers, status, reason]) => {
    const problem = await problemOf(await send(body, headers));
    expect(problem.status).toBe(status);
    expect(problem.detail).toMatch(reason);
  });

  test('a body that becomes too large when unpacked', async () => {
    const bomb = new Uint8Array(gzipSync(JSON.stringify({ statement: 'x'.repeat(20_000_000) })));
    expect((await problemOf(await send(bomb, { ...json, 'content-encoding': 'gzip' }))).status).toBe(413);
  });
});

test.for(['/api/nodes/%E0%A4%A', '/api/nodes/%', '/api/queries/%ff/run'])(
  'an address that is no percent-encoding is refused: %s',
  async (path) => {
    const { status, text } = await sendRaw(
      api.server.address,
      `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
    );
    expect(status).toBe(400);
    expect(text).toMatch(/application\/problem\+json/);
  },
);
