import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore, type GraphStore } from '#store';
import { missingForNeo4j, startNeo4j, type Neo4jServer } from '../../scripts/neo4j.mjs';
import { empty } from './dump.ts';
import { startMailuo, type RunningCommand } from './ingest-process.ts';
import { sortedExport } from './ingest-sorted-export.ts';

const SAMPLES = join(import.meta.dirname, '..', '..', 'samples', 'articles');
const missing = missingForNeo4j();

// `neo4j.test.ts` fails where the server is required and missing; here there is nothing to add to that.
if (missing !== undefined) {
  test.skip(`an ingest into Neo4j that is killed (${missing})`);
} else {
  let server: Neo4jServer | undefined;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mailuo-kill-neo4j-'));
    server = await startNeo4j({ log: console.error });
  });
  afterAll(async () => {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test(
    'an ingest into Neo4j that is killed, then run again, ends in the graph of an undisturbed one',
    { timeout: 300_000 },
    async () => {
      const uri = server?.uri ?? '';
      const ingest = () => startMailuo(['ingest', SAMPLES, '--batch', '4', '--store', uri], folder);
      expect((await ingest().ended).code).toBe(0);
      const store = await openStore(uri);
      try {
        const undisturbed = await sortedExport(store);
        await empty(store);
        for (const share of [0.2, 0.5, 0.8]) {
          expect(await killAt(ingest(), store, Math.round(61 * (share + 0.1 * Math.random())))).toBe(
            'SIGKILL',
          );
        }
        expect(await ingest().ended).toMatchObject({ code: 0 });
        expect(await sortedExport(store)).toBe(undisturbed);
        expect((await ingest().ended).out).toMatch(/stored 0, unchanged 61, replaced 0/);
      } finally {
        await store.close();
      }
    },
  );
}

/** Kills the process once so many articles are in; a Neo4j that has just started is much slower than it is later. */
async function killAt({ child, ended }: RunningCommand, store: GraphStore, articles: number) {
  while (child.exitCode === null) {
    const { nodes } = await store.stats();
    if ((nodes.Article ?? 0) >= articles) {
      child.kill('SIGKILL');
      break;
    }
    await wait(10);
  }
  await ended;
  return child.signalCode;
}
