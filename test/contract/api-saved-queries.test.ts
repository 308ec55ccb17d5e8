import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  isMailuoError,
  maskedStatement,
  type QueryParams,
  type QueryResponse,
  type SavedQuery,
} from '#domain';
import { dialectProblems, openStore, type GraphStore } from '#store';
import { missingForNeo4j, startNeo4j, type Neo4jServer } from '../../scripts/neo4j.mjs';
import { bindParameters } from '../../server/saved-queries/bind.ts';
import { loadSavedQueries } from '../../server/saved-queries/load.ts';
import { suggestionsFor } from '../../server/saved-queries/suggestions.ts';
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

/** Narrower than the defaults where these give more rows than anybody reads; `event` is looked up. */
const NARROWED: Readonly<Record<string, QueryParams>> = {
  'first-reporter': { from: '2024-10' },
  'only-in-outlet': { from: '2024-05', types: ['visit', 'exercise', 'incident'] },
  'outlets-by-country': { atLeast: 6 },
  'places-of-two-countries': { from: '2024', types: 'exercise,patrol' },
  'person-timeline': { person: 'person/belousov-andrei' },
  'single-source': { from: '2024-10' },
  'ties-between-countries': { from: '2024-10-14', to: '2024-10-15' },
  'ties-by-month': { from: '2024-10', to: '2024-12' },
  travels: { from: '2024-06' },
  'who-met-whom': { atLeast: 3 },
};

test('there is a query for each question that the project set itself', () => {
  expect(names.length).toBeGreaterThanOrEqual(24);
});

test.for(names)('%s declares the parameters that it uses and no others', (name) => {
  const { statement, params } = queries.get(name);
  const used = [...maskedStatement(statement).matchAll(/\$(\w+)/g)].map(([, parameter = '']) => parameter);
  expect([...new Set(used)].toSorted()).toEqual(Object.keys(params).toSorted());
});

test.for(names)('%s keeps to what both engines run', (name) => {
  expect(dialectProblems(queries.get(name).statement)).toEqual([]);
});

/** The hash at the end of an event's id says nothing to a reader, and changes with what identifies an event. */
const HASH = /(event\/[^|]+)\/[0-9a-f]{10}(?=\||"|$)/g;

/** Rows as a reader of the file can check them: of nodes and relationships their ids, of paths the nodes' ids. */
function readable(cell: unknown): unknown {
  if (Array.isArray(cell)) return cell.map(readable);
  if (typeof cell !== 'object' || cell === null) return cell;
  if ('id' in cell) return String(cell.id).replaceAll(HASH, '$1');
  return 'nodes' in cell ? readable(cell.nodes) : cell;
}

function golden(params: QueryParams, { columns, rows }: QueryResponse): string {
  const lines = rows.map((row) => `    ${JSON.stringify(row.map(readable))}`);
  return `{
  "params": ${JSON.stringify(params).replaceAll(HASH, '$1')},
  "columns": ${JSON.stringify(columns)},
  "rows": [
${lines.join(',\n')}
  ]
}
`;
}

function textOf(cell: unknown): string {
  return typeof cell === 'string' ? cell : '';
}

/** More values than are looked through. */
const MANY = 'UNWIND range(1, 1500) AS n RETURN n AS value, n AS label';

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

    test.for(names)('%s gives the rows that the sample articles hold', async (name) => {
      const query = queries.get(name);
      const given = NARROWED[name] ?? (await required(query));
      const file = join(import.meta.dirname, 'api-saved-queries', `${name}.golden`);
      await expect(golden(given, await run(name, given))).toMatchFileSnapshot(file);
    });

    const suggested = async (name: string, param: string, q = '') =>
      (await suggestionsFor(store, queries.get(name), { param, q })).suggestions;

    test('a parameter suggests by a statement, by a kind or by its type', async () => {
      expect(await suggested('about-weapon', 'weapon')).toContainEqual({
        value: 'equipment/su-57',
        label: expect.stringContaining('苏-57'),
      });
      expect((await suggested('about-weapon', 'weapon', '图-95')).map(({ value }) => value)).toEqual([
        'equipment/tu-95',
      ]);
      expect((await suggested('only-in-outlet', 'outlet', '示例晚報')).map(({ value }) => value)).toContain(
        'source/demo-evening',
      );
      expect((await suggested('travels', 'person', '普丁')).map(({ value }) => value)).toContain(
        'person/putin-vladimir',
      );
      expect((await suggested('sanctions', 'on', '中国')).map(({ value }) => value)).toContain('country/CN');
      expect((await suggested('single-source', 'types', 'patr')).map(({ value }) => value)).toEqual([
        'patrol',
      ]);
    });

    test('more suggestions than are shown are counted', async () => {
      const types = await suggestionsFor(store, queries.get('single-source'), { param: 'types', q: 'e' });
      expect(types).toMatchObject({ total: types.suggestions.length, remaining: 0, complete: true });
      const weapon = { type: 'string', zh: '数', en: 'Number', suggest: MANY } as const;
      const query = { ...queries.get('about-weapon'), params: { weapon } };
      const some = await suggestionsFor(store, query, { param: 'weapon', q: '99' });
      expect(some).toMatchObject({ total: 19, remaining: 0, complete: false });
      const all = await suggestionsFor(store, query, { param: 'weapon', q: '' });
      expect(all).toMatchObject({ total: 1000, remaining: 980, complete: false });
      expect(all.suggestions).toHaveLength(20);
    });

    test('what fits nothing, and a type without values to choose from, suggest nothing', async () => {
      expect(await suggested('about-weapon', 'weapon', '没有这种武器')).toEqual([]);
      expect(await suggested('travels', 'from', '2024')).toEqual([]);
      expect(await suggested('travels', 'person')).toEqual([]);
    });

    test('suggestions for an unknown parameter are not found, and the answer names those there are', async () => {
      const error: unknown = await suggested('travels', 'who').catch((reason: unknown) => reason);
      expect(isMailuoError(error, 'not_found') && error.message).toMatch(/person, from, to/);
    });

    test('a suggest statement without a usable value is refused by name', async () => {
      const weapon = { type: 'entity', zh: '武器', en: 'Weapon' } as const;
      const query = {
        ...queries.get('about-weapon'),
        params: { weapon: { ...weapon, suggest: 'RETURN [1] AS value, 2 AS label' } },
      };
      const asked = suggestionsFor(store, query, { param: 'weapon', q: '' });
      await expect(asked).rejects.toThrow(/about-weapon\.weapon .*value/);
    });

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
