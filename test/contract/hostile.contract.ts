import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import { isMailuoError, type QueryPart } from '#domain';
import { anArticleGraph } from './builders.ts';
import type { ContractContext } from './graph-store.contract.ts';
import { ENDLESS, FORBIDDEN } from './hostile-statements.ts';

const RUNAWAY = ENDLESS.at(-1)?.statement ?? '';

export function hostileContract({ store, test }: ContractContext): void {
  const options = { trust: 'adHoc', limit: 100, timeoutMs: 10_000 } as const;
  const failureOf = async (statement: string, timeoutMs: number) => {
    const answer: unknown = await store()
      .query(statement, {}, { ...options, timeoutMs })
      .catch((thrown: unknown) => thrown);
    if (isMailuoError(answer)) return answer;
    throw new Error(`not refused: ${JSON.stringify(answer)?.slice(0, 200)}`);
  };
  const count = async () => (await store().query('MATCH (n:Person) RETURN count(n) AS n', {}, options)).rows;

  test('nothing forbidden runs, whatever it is hidden in', async () => {
    await store().putArticles([anArticleGraph({ mentions: ['putin'] })]);
    const before = await store().stats();
    for (const { name, statement, codes } of FORBIDDEN) {
      const { code, message } = await failureOf(statement, 10_000);
      expect(codes, `${name}: ${message}`).toContain(code);
      expect(message).not.toMatch(/root:x:0:0/);
    }
    expect(await store().stats()).toEqual(before);
  });

  test('what never ends is ended, says after how long, and others are answered meanwhile', async () => {
    await store().putArticles([anArticleGraph({ mentions: ['putin'] })]);
    for (const { name, statement, codes } of ENDLESS) {
      const ended = failureOf(statement, 1000);
      await wait(200);
      expect(await count(), name).toEqual([[1]]);
      const { code, message } = await ended;
      expect(codes, `${name}: ${message}`).toContain(code);
      if (code === 'query_timeout') expect(message).toContain('1000 ms');
    }
    expect((await store().stats()).nodes).toMatchObject({ Person: 1 });
  });

  test('who is gone stops the statement', async () => {
    const controller = new AbortController();
    const reason = new Error('gone');
    const started = performance.now();
    const answer = store().query(RUNAWAY, {}, { ...options, timeoutMs: 60_000, signal: controller.signal });
    setTimeout(() => controller.abort(reason), 500);
    await expect(answer).rejects.toBe(reason);
    expect(performance.now() - started).toBeLessThan(30_000);
    expect(await count()).toEqual([[0]]);
  });

  test('a stream gives columns, rows and a summary, and elements of the graph in the rows', async () => {
    await store().putArticles([anArticleGraph({ mentions: ['putin'] })]);
    const statement = 'MATCH path = (p:Person)-[r:OF]->(c:Country) RETURN p AS p, r AS r, path AS path';
    const parts: QueryPart[] = [];
    for await (const part of store().stream(statement, {}, options)) parts.push(part);
    const elements = {
      node: { id: 'person/putin', kind: 'Person' },
      edge: { type: 'OF', target: 'country/RU' },
    };
    expect(parts).toMatchObject([
      { columns: ['p', 'r', 'path'] },
      {
        rows: [
          [
            elements.node,
            elements.edge,
            { nodes: [elements.node, { id: 'country/RU' }], edges: [elements.edge] },
          ],
        ],
      },
      { summary: { rows: 1, truncated: false, graph: { nodes: 2, edges: 1, complete: true } } },
    ]);
  });

  test('a stream goes beyond its batches, stops at its limit, and says so', async () => {
    const parts: QueryPart[] = [];
    const statement = 'UNWIND range(1, 4000) AS n RETURN n';
    for await (const part of store().stream(statement, {}, { ...options, limit: 2500 })) parts.push(part);
    const rows = parts.flatMap((part) => ('rows' in part ? part.rows.flat() : []));
    expect(rows).toEqual(Array.from({ length: 2500 }, (_, index) => index + 1));
    expect(parts.at(-1)).toMatchObject({ summary: { rows: 2500, truncated: true } });
    expect(parts.at(-1)).not.toHaveProperty('summary.cap');
  });

  test('who stops reading a stream leaves the store to others', async () => {
    for await (const part of store().stream(
      'UNWIND range(1, 90000) AS n RETURN n',
      {},
      { ...options, limit: 90_000 },
    )) {
      if ('rows' in part) break;
    }
    expect(await count()).toEqual([[0]]);
  });
}
