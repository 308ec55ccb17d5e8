import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { QueryParams, SavedQuery } from '#domain';
import { dialectProblems, openStore, type GraphStore } from '#store';
import { missingForNeo4j, startNeo4j, type Neo4jServer } from '../../scripts/neo4j.mjs';
import { bindParameters } from '../../server/saved-queries/bind.ts';
import { loadSavedQueries } from '../../server/saved-queries/load.ts';
import { maskedStatement } from '../../server/store/masked-statement.ts';
import { empty } from './dump.ts';
import { putSamples } from './sample-graph.ts';

const queries = loadSavedQueries();
const names = queries.list().map(({ name }) => name);

/** What to give a parameter without a standard value, by its type, so that the query finds something in the samples. */
const GIVEN: Readonly<Record<string, string>> = {
  person: 'person/belousov-andrei',
  entity: 'person/belousov-andrei',
  country: 'RU',
  date: '2024-10',
  eventType: 'meeting',
  string: '会谈',
};

test.for(names)('%s declares the parameters that it uses and no others', (name) => {
  const { statement, params } = queries.get(name);
  const used = [...maskedStatement(statement).matchAll(/\$(\w+)/g)].map(([, parameter = '']) => parameter);
  expect([...new Set(used)].toSorted()).toEqual(Object.keys(params).toSorted());
});

test.for(names)('%s keeps to what both engines run', (name) => {
  expect(dialectProblems(queries.get(name).statement)).toEqual([]);
});

function textOf(cell: unknown): string {
  return typeof cell === 'string' ? cell : '';
}

interface Engine {
  readonly name: string;
  readonly open: () => Promise<GraphStore>;
  readonly close: () => Promise<void>;
}

function savedQueriesOn({ name: engine, open, close }: Engine): void {
  describe(`the saved queries on ${engine}`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await putSamples(store);
    });
    afterAll(async () => {
      await empty(store);
      await store.close();
      await close();
    });

    const run = (name: string, given: QueryParams = {}) => {
      const query = queries.get(name);
      const options = { trust: 'saved', limit: 1000, timeoutMs: 30_000 } as const;
      return store.query(query.statement, bindParameters(query, given), options);
    };
    const rowsOf = async (name: string, given: QueryParams = {}) => {
      const { columns, rows } = await run(name, given);
      return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));
    };
    /** The meeting of the two ministers of defence, found as a reader would. */
    const meeting = async () => {
      const { graph } = await run('ties-between-countries', {
        a: 'CN',
        b: 'RU',
        from: '2024-10',
        to: '2024-10',
      });
      const isOf = (person: string, event: string) =>
        graph.edges.some(({ source, target }) => source === person && target === event);
      return graph.nodes.filter(
        ({ id }) =>
          id.startsWith('event/meeting/2024-10-14/') &&
          isOf('person/dong-jun', id) &&
          isOf('person/belousov-andrei', id),
      );
    };
    const required = async ({ params }: SavedQuery) =>
      Object.fromEntries(
        await Promise.all(
          Object.entries(params)
            .filter(([, { default: standard }]) => standard === undefined)
            .map(async ([parameter, { type }]) => [
              parameter,
              type === 'event' ? ((await meeting())[0]?.id ?? '') : (GIVEN[type] ?? ''),
            ]),
        ),
      );

    test.for(names)(
      '%s finds something in the samples and returns just the columns that it names',
      async (name) => {
        const query = queries.get(name);
        const { columns, rows, graph, truncated } = await run(name, await required(query));
        expect(columns).toEqual(query.columns);
        expect(rows.length).toBeGreaterThan(0);
        expect(truncated).toBe(false);
        expect(graph.nodes.length > 0).toBe(query.returns !== 'table');
      },
    );

    test('ties between China and Russia in October 2024 hold the meeting of 董军 and 别洛乌索夫 in 北京', async () => {
      const [found, ...others] = await meeting();
      expect(others).toEqual([]);
      expect(found?.properties).toMatchObject({ type: 'meeting', status: 'occurred', date: '2024-10-14' });
      const { graph } = await run('ties-between-countries', { from: '2024-10', to: '2024-10' });
      const parts = graph.edges.filter(({ target }) => target === found?.id);
      expect(parts.map(({ source }) => source)).toEqual(expect.arrayContaining(['country/CN', 'country/RU']));
      const venues = graph.edges.filter(({ source }) => source === found?.id);
      expect(venues).toMatchObject([{ type: 'HAPPENED_IN', target: 'place/beijing' }]);
    });

    test('ties hold only events of the period, and are the same from either side', async () => {
      const period = { from: '2024-10', to: '2024-10' };
      const { graph } = await run('ties-between-countries', { a: 'CN', b: 'RU', ...period });
      const events = graph.nodes.filter(({ kind }) => kind === 'Event');
      expect(events.every(({ properties }) => String(properties['date']).startsWith('2024'))).toBe(true);
      const turned = await run('ties-between-countries', { a: 'RU', b: 'CN', ...period });
      expect(turned.graph.nodes.map(({ id }) => id).toSorted()).toEqual(
        graph.nodes.map(({ id }) => id).toSorted(),
      );
    });

    test('countries without ties have none', async () => {
      expect(await rowsOf('ties-between-countries', { a: 'CN', b: 'IS' })).toEqual([]);
    });

    test('who met whom finds the pair once, counted', async () => {
      const pairs = await rowsOf('who-met-whom', { from: '2024-10-14', to: '2024-10-14' });
      const pair = pairs.filter(
        ({ person, other }) => [person, other].includes('别洛乌索夫') && [person, other].includes('董军'),
      );
      expect(pair).toHaveLength(1);
      expect(Number(pair[0]?.['events'])).toBeGreaterThanOrEqual(1);
      expect(Number(pair[0]?.['sources'])).toBeGreaterThanOrEqual(2);
      expect(pair[0]).toMatchObject({ first: '2024-10-14', last: '2024-10-14' });
    });

    test('who met whom asks for as many meetings as it is told, most first', async () => {
      const counts = (await rowsOf('who-met-whom', { atLeast: 2 })).map(({ events }) => Number(events));
      expect(counts.length).toBeGreaterThan(0);
      expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
      expect(counts).toEqual(counts.toSorted((left, right) => right - left));
    });

    test('the timeline of 别洛乌索夫 is in order of time and leads from his appointment to Beijing', async () => {
      const rows = await rowsOf('person-timeline', { person: 'person/belousov-andrei' });
      const dates = rows.flatMap(({ date }) => (typeof date === 'string' ? [date] : []));
      expect(dates).toEqual(dates.toSorted());
      const at = (type: string, from: string) =>
        rows.findIndex((row) => row['type'] === type && textOf(row['date']).startsWith(from));
      expect(at('appointment', '2024-05')).toBeGreaterThanOrEqual(0);
      expect(at('meeting', '2024-10-14')).toBeGreaterThan(at('appointment', '2024-05'));
      const later = await rowsOf('person-timeline', { person: 'person/belousov-andrei', from: '2024-06' });
      expect(later.some(({ type }) => type === 'appointment')).toBe(false);
    });

    test('the sources of the meeting are two, each with the words it used', async () => {
      const [found] = await meeting();
      const rows = await rowsOf('sources-of-event', { event: found?.id ?? '' });
      const publishers = rows.map(({ publisher }) => publisher);
      expect(new Set(publishers).size).toBeGreaterThanOrEqual(2);
      expect(publishers).toContain('示例通讯社');
      for (const { quote, article } of rows) {
        expect(textOf(quote)).toMatch(/董[军軍]/);
        expect(article).not.toBe('');
      }
    });

    test('an unknown person or event gives no rows', async () => {
      expect(await rowsOf('person-timeline', { person: 'person/nobody' })).toEqual([]);
      expect(await rowsOf('sources-of-event', { event: 'event/none' })).toEqual([]);
    });
  });
}

let folder = '';
savedQueriesOn({
  name: 'the embedded store',
  open: async () => {
    folder = await mkdtemp(join(tmpdir(), 'mailuo-queries-'));
    return openStore(`embedded:${join(folder, 'graph')}`);
  },
  close: () => rm(folder, { recursive: true, force: true }),
});

// A database named in NEO4J_URI belongs to the store's own contract, which may run at the same time.
const missing = missingForNeo4j();
const isRequired = (process.env['MAILUO_REQUIRE'] ?? '').split(',').includes('neo4j');
if (missing === undefined) {
  let server: Neo4jServer | undefined;
  savedQueriesOn({
    name: 'Neo4j',
    open: async () => {
      server = await startNeo4j({ log: console.error });
      return openStore(server.uri);
    },
    close: async () => server?.stop(),
  });
} else if (isRequired && process.env['NEO4J_URI'] === undefined) {
  test('Neo4j is there, as MAILUO_REQUIRE asks', () => {
    expect.fail(missing);
  });
} else {
  test.skip(`the saved queries on Neo4j (${missing})`);
}
