import { afterAll, beforeAll, expect, test } from 'vitest';
import { isMailuoError } from '#domain';
import { openStore, type GraphStore } from '#store';
import { missingForNeo4j, startNeo4j, type Neo4jServer } from '../../scripts/neo4j.mjs';
import { graphStoreContract } from './graph-store.contract.ts';

const given = process.env['NEO4J_URI'];
const missing = given === undefined ? missingForNeo4j() : undefined;
const isRequired = (process.env['MAILUO_REQUIRE'] ?? '').split(',').includes('neo4j');

if (missing !== undefined && isRequired) {
  test('Neo4j is there, as MAILUO_REQUIRE asks', () => {
    expect.fail(missing);
  });
} else if (missing !== undefined) {
  console.log(`Skipped: the Neo4j store. ${missing} Or name an empty database in NEO4J_URI.`);
  test.skip('the Neo4j store');
} else {
  let server: Neo4jServer | undefined;
  beforeAll(async () => {
    if (given === undefined) server = await startNeo4j({ log: console.error });
    await refuseFullDatabase();
  });
  afterAll(() => server?.stop());

  const open = (): Promise<GraphStore> => openStore(given ?? server?.uri ?? '');
  /** The tests empty the database: it must not hold anybody's work. */
  const refuseFullDatabase = async () => {
    const store = await open();
    const { nodes } = await store.stats();
    await store.close();
    if (Object.values(nodes).some((count) => count > 0))
      throw new Error('NEO4J_URI names a database that is not empty');
  };

  test.skipIf(given !== undefined)(
    'of several that set up a new database at once one does it, and the others wait',
    async () => {
      const stores = await Promise.all([open(), open(), open(), open()]);
      try {
        const applied = (await Promise.all(stores.map((store) => store.migrate()))).filter(
          (names) => names.length > 0,
        );
        expect(applied).toEqual([expect.arrayContaining(['0001-keys'])]);
        expect(await stores[0]?.migrate()).toEqual([]);
      } finally {
        await Promise.all(stores.map((store) => store.close()));
      }
    },
  );

  graphStoreContract({ name: 'the Neo4j store', open, propertyRuns: 5 });

  test('a server that does not answer is said to be out of reach', async () => {
    const error: unknown = await openStore('bolt://127.0.0.1:9').catch((thrown: unknown) => thrown);
    expect(isMailuoError(error, 'store_unavailable') && error.details.retriable).toBe(true);
  });
}
