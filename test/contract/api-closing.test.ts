import { Agent, request } from 'node:http';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { isMailuoError, StatsResponse } from '#domain';
import { startServer } from '../../server/main.ts';
import { answerOf, openApi, recordingLog } from './api-server.ts';

test('a request in flight is answered although the server closes, and later ones are not taken', async () => {
  let begun: () => void = () => undefined;
  const isAsked = new Promise<void>((resolve) => (begun = resolve));
  const api = await openApi([], (store) => ({
    ...store,
    stats: async () => {
      begun();
      await wait(300);
      return store.stats();
    },
  }));
  const answer = api.get('/api/stats');
  await isAsked;
  const started = performance.now();
  const closing = api.server.close();
  await expect(api.get('/api/health')).rejects.toThrow();
  expect((await answerOf(await answer, StatsResponse)).nodes).toBeDefined();
  await closing;
  // Less than a connection is kept open for a next request.
  expect(performance.now() - started).toBeLessThan(3000);
  await api.close();
});

test('connections that are kept open without a request do not hold up closing', async () => {
  const api = await openApi([]);
  const agent = new Agent({ keepAlive: true });
  const asking = request(`${api.server.address}/api/health`, { agent }).end();
  const [response] = await once(asking, 'response');
  response.resume();
  await once(response, 'end');
  const started = performance.now();
  await api.server.close();
  expect(performance.now() - started).toBeLessThan(2000);
  agent.destroy();
  await api.close();
});

test('closing leaves the store open and can be repeated', async () => {
  const api = await openApi();
  await api.server.close();
  await api.server.close();
  expect((await api.store.stats()).nodes.Article).toBe(2);
  await api.close();
});

test('a port that is taken is said to be, with what to do', async () => {
  const api = await openApi([]);
  const { log } = recordingLog();
  const port = Number(new URL(api.server.address).port);
  const error: unknown = await startServer({ store: api.store, host: '127.0.0.1', port, log }).catch(
    (thrown: unknown) => thrown,
  );
  expect(isMailuoError(error, 'port_taken') && error.message).toMatch(/--port/);
  await api.close();
});

test('an address that this machine does not have is said to be wrong', async () => {
  const api = await openApi([]);
  const { log } = recordingLog();
  const error: unknown = await startServer({
    store: api.store,
    host: '203.0.113.1',
    port: 0,
    log,
    insecure: true,
  }).catch((thrown: unknown) => thrown);
  expect(isMailuoError(error, 'invalid_input') && error.message).toMatch(/--host/);
  await api.close();
});
