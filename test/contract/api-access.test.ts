import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { isMailuoError } from '#domain';
import { startServer, type RunningServer, type ServerOptions } from '../../server/main.ts';
import { newToken, parseTokens } from '../../server/tokens.ts';
import { ROUTES } from '../../server/routes/index.ts';
import { openApi, problemOf, recordingLog, sendRaw, type Api } from './api-server.ts';

const made = { reader: newToken('reader'), editor: newToken('editor'), admin: newToken('admin') };
const tokens = parseTokens(
  Object.values(made)
    .map(({ line }) => line)
    .join('\n'),
  'tokens',
);

let api: Api;
const running: RunningServer[] = [];
beforeAll(async () => {
  api = await openApi();
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});
afterAll(() => api.close());

/** A second server on the same store. */
async function serve(options: Partial<ServerOptions>): Promise<string> {
  const { log } = recordingLog();
  const server = await startServer({ store: api.store, host: '127.0.0.1', port: 0, log, ...options });
  running.push(server);
  return server.address.replace('localhost', '127.0.0.1');
}

const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

describe('a server with tokens', () => {
  test('says without one what it wants, and what is open stays open', async () => {
    const at = await serve({ tokens });
    const response = await fetch(`${at}/api/stats`);
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect(await problemOf(response)).toMatchObject({ status: 401, code: 'unauthorized' });
    for (const path of ['/api/health', '/api/ready', '/api/openapi.json', '/api/docs'])
      expect([path, (await fetch(at + path)).status]).toEqual([path, 200]);
    expect((await fetch(`${at}/metrics`)).status).toBe(401);
  });

  test.for([
    'Bearer nonsense',
    'Basic dXNlcjpwYXNz',
    made.reader.token,
    'Bearer',
    `Bearer ${made.reader.line}`,
  ])('takes nothing else for a token: %s', async (authorization) => {
    const at = await serve({ tokens });
    expect((await fetch(`${at}/api/stats`, { headers: { authorization } })).status).toBe(401);
  });

  test('lets in by role', async () => {
    const at = await serve({ tokens });
    const remove = { method: 'DELETE' };
    expect((await fetch(`${at}/api/stats`, bearer(made.reader.token))).status).toBe(200);
    const article = `${at}/api/articles/article%2Fnone`;
    const refused = await problemOf(await fetch(article, { ...remove, ...bearer(made.editor.token) }));
    expect(refused).toMatchObject({ status: 403, code: 'forbidden' });
    expect(refused.detail).toMatch(/admin/);
    expect((await fetch(article, { ...remove, ...bearer(made.admin.token) })).status).toBe(404);
  });

  test('gives whole articles to editors, and to readers the articles without their texts, and says so', async () => {
    const at = await serve({ tokens });
    const body = JSON.stringify({ selection: { kind: 'all', articles: true }, format: 'ndjson' });
    const asked = async (token: string) => {
      const headers = { 'content-type': 'application/json', ...bearer(token).headers };
      const response = await fetch(`${at}/api/export`, { method: 'POST', headers, body });
      const lines = (await response.text()).trimEnd().split('\n');
      const count = (of: string) => lines.filter((line) => line.startsWith(of)).length;
      const counts = { nodes: count('{"node":{"id":"article/'), texts: count('{"article":') };
      return { ...counts, leftOut: response.headers.get('x-left-out') };
    };
    expect(await asked(made.editor.token)).toEqual({ nodes: 2, texts: 2, leftOut: null });
    const leftOut = 'the texts of the articles, which need the role editor';
    expect(await asked(made.reader.token)).toEqual({ nodes: 2, texts: 0, leftOut });
  });

  test.for(ROUTES.filter(({ role }) => role !== 'anyone'))(
    'asks for one at $method $path, before it looks at anything else',
    async ({ method, path }) => {
      const at = await serve({ tokens });
      const response = await fetch(`${at}/api${path}?nonsense`, { method: method.toUpperCase() });
      expect(response.status).toBe(401);
    },
  );

  test('no route that writes is open to readers', () => {
    const forReaders = ROUTES.filter(({ method, role }) => method !== 'get' && role === 'reader');
    expect(forReaders.map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual([
      'post /cypher',
      'post /export',
      'post /queries/:name/run',
    ]);
    expect(ROUTES.filter(({ method, role }) => method !== 'get' && role === 'anyone')).toEqual([]);
  });
});

describe('an address that others reach', () => {
  test('is refused without tokens, with what to do', async () => {
    const error: unknown = await serve({ host: '0.0.0.0' }).catch((thrown: unknown) => thrown);
    expect(isMailuoError(error, 'invalid_input') && error.message).toMatch(/--tokens.*token new.*--insecure/);
  });

  test.for([{ insecure: true }, { tokens }])('is served with %j', async (options) => {
    const at = await serve({ host: '0.0.0.0', ...options });
    expect((await fetch(`${at.replace('0.0.0.0', '127.0.0.1')}/api/health`)).status).toBe(200);
  });
});

describe('the rate limit', () => {
  test('ends in 429 that says when to come again', async () => {
    const at = await serve({ rateLimit: 3 });
    for (let n = 0; n < 3; n += 1) expect((await fetch(`${at}/api/health`)).status).toBe(200);
    const response = await fetch(`${at}/api/health`);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await problemOf(response)).toMatchObject({ status: 429, code: 'too_many_requests' });
  });

  test('counts each token for itself, and those without one by address, however they spell nonsense', async () => {
    const at = await serve({ tokens, rateLimit: 2 });
    const statuses = async (headers: readonly Record<string, string>[]) => {
      const found: number[] = [];
      for (const each of headers) found.push((await fetch(`${at}/api/stats`, { headers: each })).status);
      return found;
    };
    const by = (token: string) => ({ authorization: `Bearer ${token}` });
    expect(await statuses([by('a'), by('b'), by('c')])).toEqual([401, 401, 429]);
    const reader = made.reader.token;
    const spellings = [by(reader), { authorization: `bearer   ${reader}` }, by(reader)];
    expect(await statuses(spellings)).toEqual([200, 200, 429]);
    expect(await statuses([by(made.admin.token)])).toEqual([200]);
  });

  test('is not there on this machine alone without tokens', async () => {
    const at = await serve({});
    const response = await fetch(`${at}/api/health`);
    expect(response.headers.get('ratelimit')).toBeNull();
  });
});

describe('names and origins', () => {
  const withHost = (at: string, host: string) =>
    sendRaw(at, `GET /api/health HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);

  test.for(['localhost', 'localhost:3000', '127.0.0.1', '[::1]:3000', 'LOCALHOST', 'mailuo.localhost'])(
    'a server on this machine answers to %s',
    async (host) => expect((await withHost(await serve({}), host)).status).toBe(200),
  );

  test.for([
    'evil.example',
    'evil.example:3000',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '192.0.2.7',
  ])('a server on this machine refuses to be %s, as a page elsewhere may name it', async (host) => {
    const { status, text } = await withHost(await serve({}), host);
    expect(status).toBe(403);
    expect(text).toContain('--allow-host');
  });

  test('a name that was allowed is answered', async () => {
    const at = await serve({ allowedHosts: ['Graph.example'] });
    expect((await withHost(at, 'graph.example')).status).toBe(200);
  });

  const origin = 'https://pages.example';
  const post = (at: string, from: string) =>
    fetch(`${at}/api/cypher`, {
      method: 'POST',
      headers: { origin: from, 'content-type': 'application/json' },
      body: '{"statement":"RETURN 1 AS one"}',
    });

  test('pages of other origins are neither told anything nor may they write', async () => {
    const at = await serve({});
    const read = await fetch(`${at}/api/health`, { headers: { origin } });
    expect(read.headers.get('access-control-allow-origin')).toBeNull();
    expect(await problemOf(await post(at, origin))).toMatchObject({ status: 403, code: 'forbidden' });
    expect((await post(at, at)).status).toBe(200);
    expect((await post(at, 'null')).status).toBe(403);
  });

  test('--cors opens the API to one origin and no other', async () => {
    const at = await serve({ cors: [origin] });
    expect((await post(at, origin)).headers.get('access-control-allow-origin')).toBe(origin);
    const preflight = await fetch(`${at}/api/cypher`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    expect(preflight.headers.get('access-control-allow-headers')).toMatch(/Authorization/);
    expect((await post(at, 'https://other.example')).status).toBe(403);
  });
});

describe('a proxy in front', () => {
  const from = (forwarded: string) => ({ headers: { 'x-forwarded-for': forwarded } });

  test('says who asks where it is trusted: each has a limit of its own', async () => {
    const at = await serve({ rateLimit: 1, proxies: ['loopback'] });
    const ask = async (address: string) => (await fetch(`${at}/api/health`, from(address))).status;
    expect(await ask('198.51.100.1')).toBe(200);
    expect(await ask('198.51.100.2')).toBe(200);
    expect(await ask('198.51.100.2')).toBe(429);
    // What the asker wrote in front of what the proxy added is not believed.
    expect(await ask('203.0.113.9, 198.51.100.2')).toBe(429);
  });

  test('is not believed where nobody said so', async () => {
    const at = await serve({ rateLimit: 1 });
    expect((await fetch(`${at}/api/health`, from('198.51.100.1'))).status).toBe(200);
    expect((await fetch(`${at}/api/health`, from('198.51.100.2'))).status).toBe(429);
  });

  test.for([
    { proxies: ['loopback'], status: 200 },
    { proxies: ['192.0.2.0/24'], status: 403 },
  ])('tells the name that was asked for, where trusted: %j', async ({ proxies, status }) => {
    const at = await serve({ proxies, allowedHosts: ['graph.example'] });
    const headers = {
      'x-forwarded-host': 'graph.example',
      origin: 'https://graph.example',
      'content-type': 'application/json',
    };
    const body = '{"statement":"RETURN 1 AS one"}';
    expect((await fetch(`${at}/api/cypher`, { method: 'POST', headers, body })).status).toBe(status);
  });

  test('that is no address is refused with what would be', async () => {
    const error: unknown = await serve({ proxies: ['nginx'] }).catch((thrown: unknown) => thrown);
    expect(isMailuoError(error, 'invalid_input') && error.message).toMatch(/--trust-proxy nginx.*loopback/);
  });
});
