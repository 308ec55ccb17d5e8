import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore, type GraphStore } from '#store';
import { createApp } from '../../server/app.ts';
import { loadSavedQueries } from '../../server/saved-queries/load.ts';
import { traversals } from './api-hostile-inputs.ts';
import { problemOf, recordingLog, sendRaw } from './api-server.ts';

const PAGE = '<!doctype html><title>脉络</title>';
const SECRET = 'nobody must read this';

let folder: string;
let store: GraphStore;
const servers: Server[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailuo-client-'));
  const client = join(folder, 'dist', 'client');
  await mkdir(join(client, 'assets'), { recursive: true });
  await writeFile(join(client, 'index.html'), PAGE);
  await writeFile(join(client, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(join(client, 'assets', 'index-B4t_W5F8.js'), 'export {};');
  await writeFile(join(client, '.env'), SECRET);
  for (const place of ['', 'dist']) await writeFile(join(folder, place, 'secret.json'), SECRET);
  store = await openStore(`embedded:${join(folder, 'graph')}`);
  await store.migrate();
});
afterAll(async () => {
  for (const server of servers) server.close().closeAllConnections();
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

async function serve(clientDirectory: string | undefined): Promise<string> {
  const { log } = recordingLog();
  const context = {
    store,
    log,
    clientDirectory,
    queries: loadSavedQueries(),
    version: '0',
    checkAnswers: true,
  };
  const server = createServer(createApp(context)).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('not listening');
  return `http://127.0.0.1:${address.port}`;
}

describe('the built client', () => {
  let at: string;
  beforeAll(async () => {
    at = await serve(join(folder, 'dist', 'client'));
  });

  test.for(['/', '/index.html', '/graph/person/dong-jun', '/nothing.html', '/apiary', '/assetsomething'])(
    'its page answers %s, and is asked for anew each time',
    async (path) => {
      const response = await fetch(`${at}${path}`);
      expect([response.status, await response.text()]).toEqual([200, PAGE]);
      expect(response.headers.get('content-type')).toMatch(/^text\/html/);
      expect(response.headers.get('cache-control')).not.toMatch(/immutable|max-age=[1-9]/);
    },
  );

  test('its assets may be kept for ever, since their names change with what they hold', async () => {
    const response = await fetch(`${at}/assets/index-B4t_W5F8.js`);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-type')).toMatch(/javascript/);
    expect(await response.text()).toBe('export {};');
  });

  test('an asset of an older build is not found, instead of a page where a script should be', async () => {
    const response = await fetch(`${at}/assets/index-older.js`);
    expect(response.headers.get('cache-control') ?? '').not.toContain('immutable');
    expect((await problemOf(response)).status).toBe(404);
  });

  test('files beside the page are served as what they are', async () => {
    const response = await fetch(`${at}/icon.svg`);
    expect(response.headers.get('content-type')).toMatch(/^image\/svg/);
    expect(await response.text()).toMatch(/^<svg/);
  });

  test.for(['/', '/icon.svg', '/assets/index-B4t_W5F8.js', '/api/health', '/api/nothing', '/assets/none.js'])(
    '%s says what a browser may do with it, and not what made it',
    async (path) => {
      const { headers } = await fetch(`${at}${path}`);
      const policy = headers.get('content-security-policy') ?? '';
      const directives = new Map(policy.split(';').map((each) => [each.split(' ')[0], each] as const));
      expect(directives.get('default-src')).toBe("default-src 'self'");
      expect(directives.get('frame-ancestors')).toBe("frame-ancestors 'none'");
      expect(directives.get('object-src')).toBe("object-src 'none'");
      expect(directives.has('script-src')).toBe(false);
      expect(policy).not.toMatch(/unsafe-eval|\*|https?:/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  test.for(['POST', 'PUT', 'DELETE'])('%s is no operation of its pages', async (method) => {
    expect((await problemOf(await fetch(`${at}/`, { method }))).status).toBe(404);
  });

  test('no spelling of a path reaches a file outside of its folder', async () => {
    const spellings = traversals('secret.json');
    expect(spellings.length).toBeGreaterThan(150);
    for (const path of spellings) {
      const { status, text } = await sendRaw(
        at,
        `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
      );
      expect(text, path).not.toContain(SECRET);
      expect([200, 400, 403, 404], `${path} ${status}`).toContain(status);
    }
  });

  test.for(['/.env', '/%2eenv', '/assets/../.env'])('a hidden file is not served: %s', async (path) => {
    const { text } = await sendRaw(
      at,
      `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
    );
    expect(text).not.toContain(SECRET);
  });
});

test('without a built client the API is served, and a problem says that there is nothing else', async () => {
  const at = await serve(undefined);
  expect((await fetch(`${at}/api/health`)).status).toBe(200);
  expect((await problemOf(await fetch(`${at}/`))).status).toBe(404);
});
