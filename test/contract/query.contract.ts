import { expect } from 'vitest';
import { MailuoError } from '#domain';
import { anArticleGraph } from './builders.ts';
import type { ContractContext } from './graph-store.contract.ts';
import { RUNAWAY } from './runaway.ts';

export function queryContract({ store, test }: ContractContext): void {
  const run = (statement: string, params = {}, { limit = 100, timeoutMs = 10_000 } = {}) =>
    store().query(statement, params, { trust: 'adHoc', limit, timeoutMs });
  const refused = async (statement: string, timeoutMs?: number) => {
    const error: unknown = await run(statement, {}, timeoutMs === undefined ? {} : { timeoutMs }).catch(
      (thrown: unknown) => thrown,
    );
    if (error instanceof MailuoError) return error;
    throw new Error(`not refused: ${statement}`);
  };
  const put = () =>
    store().putArticles([
      anArticleGraph({
        mentions: ['putin'],
        events: [{ key: 'x', date: '2024-10-14', actors: ['putin', 'dong'] }],
      }),
    ]);

  test('a query sees what was just put, and gives rows and graph', async () => {
    await put();
    const statement =
      'MATCH (p:Person)-[r:TOOK_PART_IN]->(e:Event) WHERE p.id = $id RETURN p.name AS name, r AS link, [e.date] AS dates, {n: 1} AS map';
    const answer = await run(statement, { id: 'person/putin' });
    expect(answer.columns).toEqual(['name', 'link', 'dates', 'map']);
    expect(answer.rows).toMatchObject([
      ['普京', { type: 'TOOK_PART_IN', source: 'person/putin' }, ['2024-10-14'], { n: 1 }],
    ]);
    expect(answer.graph.nodes.map(({ id }) => id).toSorted()).toEqual([
      'event/meeting/2024-10-14/x',
      'person/putin',
    ]);
    expect(answer.graph.edges.map(({ id }) => id)).toEqual([
      'TOOK_PART_IN|person/putin|event/meeting/2024-10-14/x|participant',
    ]);
    expect(JSON.stringify(answer)).not.toMatch(/searchText|variants|sortDay/);
  });

  test('paths and collected nodes stand in the graph as well', async () => {
    await put();
    const answer = await run(
      'MATCH path = (:Person)-[:OF]->(c:Country) RETURN path, collect(c) AS countries',
    );
    expect(answer.graph.nodes.map(({ kind }) => kind)).toContain('Country');
    expect(answer.graph.edges.every(({ type }) => type === 'OF')).toBe(true);
  });

  test('rows beyond the limit are left out, and said to be', async () => {
    expect(await run('UNWIND range(1, 5) AS n RETURN n', {}, { limit: 3 })).toMatchObject({
      rows: [[1], [2], [3]],
      truncated: true,
    });
    expect(await run('UNWIND range(1, 3) AS n RETURN n', {}, { limit: 3 })).toMatchObject({
      truncated: false,
    });
  });

  for (const statement of [
    'CREATE (n:Person {id: "person/x"}) RETURN n',
    'MATCH (n) SET n.name = "x"',
    'MATCH (n) DETACH DELETE n',
    'MERGE (n:Entity {id: "person/x"}) RETURN n.id AS id',
    'CREATE INDEX sneaky FOR (n:Person) ON (n.name)',
    'DROP CONSTRAINT entity_key',
    "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    "LOAD /* a comment */ CSV FROM '/etc/passwd' AS line RETURN line",
    'CALL dbms.listConfig() YIELD name RETURN name',
    'PROFILE MATCH (n) RETURN n',
  ]) {
    test(`a query that does more than read is refused: ${statement}`, async () => {
      await put();
      expect((await refused(statement)).code).toBe('query_refused');
      expect((await store().stats()).nodes).toMatchObject({ Person: 2, Article: 1 });
    });
  }

  test('the words of a refused statement are harmless in a string, a name or a comment', async () => {
    const answer = await run("RETURN 'LOAD CSV' AS `CALL dbms.x` // DETACH DELETE");
    expect(answer.rows).toEqual([['LOAD CSV']]);
  });

  test('a statement that does not parse is told where', async () => {
    const { code, details } = await refused('MATCH (n:Person)\nRETURN n.name,, n.id');
    expect(code).toBe('query_invalid');
    expect(details.position?.line).toBe(2);
  });

  test('a runaway query is stopped at its limit while others are answered', async () => {
    await put();
    const started = performance.now();
    const stopped = refused(RUNAWAY, 1500);
    const other = await run('MATCH (n:Person) RETURN count(n) AS n');
    expect(other.rows).toEqual([[2]]);
    expect((await store().stats()).nodes).toMatchObject({ Person: 2 });
    expect((await stopped).code).toBe('query_timeout');
    expect(performance.now() - started).toBeLessThan(10_000);
    expect((await run('MATCH (n:Person) RETURN count(n) AS n')).rows).toEqual([[2]]);
  });
}
