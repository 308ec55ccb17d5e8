import { once } from 'node:events';
import { request } from 'node:http';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { QueryLine } from '#domain';
import { ENGINES, openApiOn } from './api-engines.ts';
import { problemOf, type Api } from './api-server.ts';
import { RUNAWAY } from './runaway.ts';

const ROWS = 90_000;

describe.for(ENGINES)('statements beside others on %s', (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await openApiOn(engine);
  });
  afterAll(async () => {
    expect(api.takeErrors()).toEqual([]);
    await api.close();
  });

  /** Asks and hangs up. */
  const hangUpAfter = async (ms: number) => {
    const asking = request(`${api.server.address}/api/cypher`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    asking.on('error', () => undefined);
    asking.end(JSON.stringify({ statement: RUNAWAY, timeoutMs: 60_000 }));
    await wait(ms);
    asking.destroy();
  };

  test('an answer that is being read comes to its end although somebody else hangs up meanwhile', async () => {
    const asking = request(`${api.server.address}/api/cypher`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/x-ndjson' },
    });
    const statement = `UNWIND range(1, ${ROWS}) AS n RETURN n, '${'x'.repeat(100)}' AS x`;
    asking.end(JSON.stringify({ statement, limit: ROWS, timeoutMs: 60_000 }));
    const [response] = await once(asking, 'response');
    // Not read for now: most of the rows wait in the engine.
    await hangUpAfter(1000);
    await hangUpAfter(300);
    await wait(500);
    let rows = 0;
    let last: QueryLine | undefined;
    for await (const line of createInterface({ input: response })) {
      last = QueryLine.parse(JSON.parse(line));
      if ('row' in last) rows += 1;
    }
    expect([rows, last]).toEqual([ROWS, { summary: expect.objectContaining({ rows: ROWS }) }]);
  });

  test('a statement is stopped at its own time limit, however often others hang up', async () => {
    const started = performance.now();
    const answer = api.post('/api/cypher', { statement: RUNAWAY, timeoutMs: 4000 });
    for (let time = 0; time < 4; time += 1) await hangUpAfter(700);
    expect(await problemOf(await answer)).toMatchObject({ status: 422, code: 'query_timeout' });
    const took = performance.now() - started;
    expect(took).toBeGreaterThan(3900);
    expect(took).toBeLessThan(6500);
  });

  test.skipIf(engine === 'embedded')(
    'what takes long to plan is given up at its time limit, and others are answered meanwhile',
    async () => {
      const planned = `MATCH ${Array.from({ length: 31 }, (_, n) => `(n${n})`).join('--')} RETURN count(*) AS n`;
      const started = performance.now();
      const slow = Array.from({ length: 4 }, () =>
        api.post('/api/cypher', { statement: planned, timeoutMs: 6000 }),
      );
      const ended = Promise.all(slow).then(() => 'ended');
      await wait(300);
      const others = api.get('/api/stats').then(({ status }) => status);
      expect(await Promise.race([others, ended])).toBe(200);
      for (const answer of await Promise.all(slow))
        expect(await problemOf(answer)).toMatchObject({ status: 422, code: 'query_timeout' });
      expect(performance.now() - started).toBeLessThan(9000);
      expect((await api.post('/api/cypher', { statement: 'RETURN 1 AS n' })).status).toBe(200);
    },
  );
});
