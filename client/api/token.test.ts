import { HealthResponse } from '#domain';
import { afterEach, expect, test, vi } from 'vitest';
import { fetchJson } from './fetch-json.ts';
import { giveToken, tokenStore } from './token.ts';

afterEach(() => vi.unstubAllGlobals());

test('a request that wants a token waits for it and is then made again, like all that wait', async () => {
  vi.stubGlobal('fetch', (_path: string, init: RequestInit) => {
    const isRight = new Headers(init.headers).get('authorization') === 'Bearer right';
    const answer = isRight ? { status: 'ok', version: '1', engine: 'neo4j' } : {};
    return Promise.resolve(Response.json(answer, { status: isRight ? 200 : 401 }));
  });
  const at = '/api/health';
  const asked = () => expect.poll(() => tokenStore.getState().isWanted).toBe(true);

  const both = Promise.all([fetchJson(HealthResponse, at), fetchJson(HealthResponse, at)]);
  await asked();
  giveToken('wrong');
  await asked();
  giveToken('right');
  expect((await both).map(({ status }) => status)).toEqual(['ok', 'ok']);

  giveToken('stale');
  const refused = fetchJson(HealthResponse, at).catch(String);
  await asked();
  giveToken(undefined);
  expect(await refused).toMatch(/401/);
});
