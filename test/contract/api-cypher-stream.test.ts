import { request } from 'node:http';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { QueryLine, QueryResponse } from '#domain';
import { ENGINES, openApiOn } from './api-engines.ts';
import { answerOf, problemOf, type Api } from './api-server.ts';
import { RUNAWAY } from './runaway.ts';

describe.for(ENGINES)('statements on %s', (engine) => {
  let api: Api;
  let signals: AbortSignal[] = [];
  beforeAll(async () => {
    api = await openApiOn(engine, (store) => ({
      ...store,
      query: (statement, params, options) => {
        if (options.signal !== undefined) signals.push(options.signal);
        return store.query(statement, params, options);
      },
      stream: (statement, params, options) => {
        if (options.signal !== undefined) signals.push(options.signal);
        return store.stream(statement, params, options);
      },
    }));
  });
  afterAll(async () => {
    expect(api.takeErrors()).toEqual([]);
    await api.close();
  });

  const NDJSON = 'application/x-ndjson';
  const ask = (body: object, accept: string = NDJSON) =>
    fetch(`${api.server.address}/api/cypher`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify(body),
    });
  const linesOf = async (response: Response) => {
    expect(response.headers.get('content-type')).toMatch(/^application\/x-ndjson/);
    const text = await response.text();
    expect(text.endsWith('\n')).toBe(true);
    return text
      .trimEnd()
      .split('\n')
      .map((line) => QueryLine.parse(JSON.parse(line)));
  };

  test('the first line has the columns, then comes a row a line, and the summary is last', async () => {
    const lines = await linesOf(await ask({ statement: 'MATCH (p:Person) RETURN p AS p ORDER BY p.id' }));
    expect(lines[0]).toEqual({ columns: ['p'] });
    expect(lines[1]).toMatchObject({ row: [{ id: 'person/belousov-andrei', kind: 'Person' }] });
    expect(lines.at(-1)).toMatchObject({
      summary: {
        rows: lines.length - 2,
        truncated: false,
        graph: { nodes: lines.length - 2, complete: true },
      },
    });
  });

  test('who asks for JSON or anything gets one JSON value', async () => {
    for (const accept of ['application/json', '*/*', `application/json, ${NDJSON};q=0.5`]) {
      await answerOf(await ask({ statement: 'RETURN 1 AS n' }, accept), QueryResponse);
    }
  });

  test('any number of rows comes in lines, and 10,000 at most at once', async () => {
    const body = { statement: 'UNWIND range(1, 12000) AS n RETURN n', limit: 12_000 };
    const lines = await linesOf(await ask(body));
    expect([lines.length, lines.at(-2)]).toEqual([12_002, { row: [12_000] }]);
    expect(await problemOf(await ask(body, 'application/json'))).toMatchObject({
      status: 400,
      fields: [{ path: 'body.limit', message: expect.stringContaining(NDJSON) }],
    });
  });

  test.skipIf(engine === 'neo4j')('the embedded store says where it ends', async () => {
    const lines = await linesOf(
      await ask({ statement: 'UNWIND range(1, 1000000) AS n RETURN n', limit: 1_000_000, timeoutMs: 60_000 }),
    );
    expect(lines.at(-1)).toMatchObject({ summary: { rows: 100_000, truncated: true, cap: 100_000 } });
  });

  test.for([
    ['MATCH (n) DETACH DELETE n', 'query_refused', 403],
    ['MATCH (n)\nRETURN n,,', 'query_invalid', 400],
    ...(engine === 'embedded'
      ? ([['MATCH (n:Person|Place) RETURN n', 'unsupported_on_engine', 422]] as const)
      : []),
    [RUNAWAY, 'query_timeout', 422],
  ] as const)(
    'what fails before the first line is a problem like any other: %s',
    async ([statement, code, status]) => {
      expect(await problemOf(await ask({ statement, timeoutMs: 1000 }))).toMatchObject({ code, status });
    },
  );

  test.for(['application/json', NDJSON])(
    'who hangs up while waiting for %s stops the statement',
    async (accept) => {
      signals = [];
      const asking = request(`${api.server.address}/api/cypher`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept },
      });
      asking.on('error', () => undefined);
      asking.end(JSON.stringify({ statement: RUNAWAY, timeoutMs: 60_000 }));
      await expect.poll(() => signals.length, { timeout: 10_000 }).toBe(1);
      const [signal] = signals;
      expect(signal?.aborted).toBe(false);
      asking.destroy();
      await expect.poll(() => signal?.aborted, { timeout: 10_000 }).toBe(true);
      expect(
        (await answerOf(await ask({ statement: 'RETURN 1 AS n' }, 'application/json'), QueryResponse)).rows,
      ).toEqual([[1]]);
    },
  );

  test('who reads a little and hangs up harms nobody', async () => {
    const asking = request(`${api.server.address}/api/cypher`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: NDJSON },
    });
    asking.on('error', () => undefined);
    asking.end(
      JSON.stringify({
        statement: "UNWIND range(1, 90000) AS n RETURN n, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'",
        limit: 90_000,
      }),
    );
    const [response] = await once(asking, 'response');
    await once(response, 'data');
    asking.destroy();
    expect(
      (await answerOf(await ask({ statement: 'RETURN 1 AS n' }, 'application/json'), QueryResponse)).rows,
    ).toEqual([[1]]);
  });
});
