import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '#store';
import { missingForNeo4j, startNeo4j, type Neo4jServer } from '../../scripts/neo4j.mjs';
import { startMailuo } from './ingest-process.ts';
import { sortedExport } from './ingest-sorted-export.ts';

const SAMPLES = join(import.meta.dirname, '..', '..', 'samples', 'articles');
const COUNT = 61;
const missing =
  missingForNeo4j() ?? ((await findJars()) === undefined ? 'needs Neo4j as Java archives' : undefined);

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
    async () => {
      const uri = ingested?.uri ?? '';
      const ingest = startMailuo(['ingest', SAMPLES, '--store', uri], folder);
      expect(await ingest.ended).toMatchObject({ code: 0 });
      await bulkLoad('plain');
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

  test('packed files are taken in as they are', { timeout: 600_000 }, async () => {
    await bulkLoad('packed', '--gzip');
    await withLoaded('packed', async (loaded) => {
      const store = await openStore(loaded);
      const { nodes } = await store.stats();
      await store.close();
      expect(nodes.Article).toBe(COUNT);
    });
  });

  const bulkLoad = async (name: string, ...more: readonly string[]) => {
    const load = startMailuo(['bulk-load', SAMPLES, '--to', join(name, 'load'), ...more], folder);
    expect(await load.ended).toMatchObject({ code: 0 });
    await importFiles(join(folder, name));
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

/** The folder where `startNeo4j` keeps the server's archives; undefined where it runs a container. */
async function findJars(): Promise<string | undefined> {
  const cache = process.env['MAILUO_CACHE'] ?? join(import.meta.dirname, '..', '..', '.cache');
  const folder = join(resolve(cache), 'neo4j');
  const versions = await readdir(folder).catch(() => []);
  const version = versions.find((name) => /^\d+(\.\d+)+$/.test(name));
  return version === undefined ? undefined : join(folder, version);
}

/** Runs the script beside the files in `load`, with the archives for `neo4j-admin`. */
async function importFiles(home: string): Promise<void> {
  await mkdir(join(home, 'conf'));
  await writeFile(join(home, 'conf', 'neo4j.conf'), '');
  const opened = ['java.nio', 'java.io', 'sun.nio.ch'].map(
    (name) => `--add-opens java.base/${name}=ALL-UNNAMED`,
  );
  const java = `java -Xmx512m ${opened.join(' ')} -cp '${(await findJars()) ?? ''}/*' org.neo4j.cli.AdminTool`;
  const admin = join(home, 'neo4j-admin');
  await writeFile(admin, `#!/bin/sh\nexec ${java} "$@"\n`, { mode: 0o755 });
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf'), NEO4J_ADMIN: admin };
  await promisify(execFile)('sh', [join(home, 'load', 'import.sh')], { env });
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
