import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '#store';
import { missingForNeo4j, startNeo4j, type Neo4jServer } from '../../scripts/neo4j.mjs';
import { empty } from './dump.ts';
import { killAfter, startMailuo } from './ingest-process.ts';
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
      const started = performance.now();
      expect((await ingest().ended).code).toBe(0);
      const whole = performance.now() - started;
      const store = await openStore(uri);
      try {
        const undisturbed = await sortedExport(store);
        await empty(store);
        let killed = 0;
        for (let time = 0; time < 3; time += 1) {
          if (await killAfter(ingest(), whole * (0.4 + 0.4 * Math.random()))) killed += 1;
        }
        expect(killed).toBeGreaterThan(0);
        expect(await ingest().ended).toMatchObject({ code: 0 });
        expect(await sortedExport(store)).toBe(undisturbed);
        expect((await ingest().ended).out).toMatch(/stored 0, unchanged 61, replaced 0/);
      } finally {
        await store.close();
      }
    },
  );
}
