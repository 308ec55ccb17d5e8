import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '#store';
import { missingForNeo4j, startNeo4j, type Neo4jServer } from '../../scripts/neo4j.mjs';
import { startMailuo } from './ingest-process.ts';
import { sortedExport } from './ingest-sorted-export.ts';
import { setUpAdmin } from './neo4j-admin.ts';

const SAMPLES = join(import.meta.dirname, '..', '..', 'samples', 'articles');
const COUNT = 61;
const NO_ARCHIVES = 'The import needs the server as Java archives.';
const missing = missingForNeo4j();

// `neo4j.test.ts` fails where the server is required and missing; here there is nothing to add to that.
if (missing !== undefined) {
  test.skip(`a bulk load into Neo4j (${missing})`);
} else {
  let folder: string;
  let ingested: Neo4jServer | undefined;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mailuo-bulk-load-'));
    ingested = await startNeo4j({ log: console.error });
  });
  afterAll(async () => {
    await ingested?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test(
    'a bulk load makes the graph of an ingest, which a later ingest leaves as it is',
    { timeout: 600_000 },
    async ({ skip }) => {
      const uri = ingested?.uri ?? '';
      const ingest = startMailuo(['ingest', SAMPLES, '--store', uri], folder);
      expect(await ingest.ended).toMatchObject({ code: 0 });
      if (!(await bulkLoad('plain'))) return skip(NO_ARCHIVES);
      await withLoaded('plain', async (loaded) => {
        const store = await openStore(loaded);
        const other = await openStore(uri);
        try {
          await store.migrate();
          expect(await sortedExport(store)).toBe(await sortedExport(other));
          expect(await whole(loaded)).toEqual(await whole(uri));
          const version = await store.dataVersion();
          const again = startMailuo(['ingest', SAMPLES, '--store', loaded], folder);
          expect((await again.ended).out).toMatch(`stored 0, unchanged ${COUNT}, replaced 0`);
          expect(await store.dataVersion()).toBe(version);
        } finally {
          await store.close();
          await other.close();
        }
      });
    },
  );

  test('packed files are taken in as they are', { timeout: 600_000 }, async ({ skip }) => {
    if (!(await bulkLoad('packed', '--gzip'))) return skip(NO_ARCHIVES);
    await withLoaded('packed', async (loaded) => {
      const store = await openStore(loaded);
      const { nodes } = await store.stats();
      await store.close();
      expect(nodes.Article).toBe(COUNT);
    });
  });

  /** False where the server runs in a container, whose files are out of reach. */
  const bulkLoad = async (name: string, ...more: readonly string[]): Promise<boolean> => {
    const load = startMailuo(['bulk-load', SAMPLES, '--to', join(name, 'load'), ...more], folder);
    expect(await load.ended).toMatchObject({ code: 0 });
    const admin = await setUpAdmin(join(folder, name));
    if (admin === undefined) return false;
    const env = { ...admin.env, NEO4J_ADMIN: admin.path };
    await promisify(execFile)('sh', [join(folder, name, 'load', 'import.sh')], { env });
    return true;
  };
  const withLoaded = async (name: string, work: (uri: string) => Promise<void>) => {
    const server = await startNeo4j({ data: join(folder, name, 'data') });
    try {
      await work(server.uri);
    } finally {
      await server.stop();
    }
  };
}

/** All that a database holds but the turn of its writers, in a form to compare; whole numbers told from measures. */
async function whole(uri: string): Promise<readonly string[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', ''));
  try {
    const nodes = await driver.executeQuery(
      'MATCH (n) WHERE NOT n:StoreWriter RETURN labels(n) AS labels, properties(n) AS properties',
    );
    const edges = await driver.executeQuery(
      'MATCH (s)-[r]->(t) RETURN type(r) AS type, s.id AS source, t.id AS target, properties(r) AS properties',
    );
    return [...nodes.records, ...edges.records].map((record) => textOf(record.toObject())).toSorted();
  } finally {
    await driver.close();
  }
}

function textOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (neo4j.isInt(part)) return `int ${String(part)}`;
    if (typeof part === 'number') return `float ${part}`;
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).toSorted(([left], [right]) => (left < right ? -1 : 1)));
  });
}
