import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '#store';
import { ingestPaths } from '../../ingest/index.ts';
import { loadLexicons } from '../../ingest/lexicons/load.ts';
import { createPipeline } from '../../ingest/pipeline.ts';
import { openQuarantine } from '../../ingest/worker/quarantine.ts';
import { startNeo4j } from '../../scripts/neo4j.mjs';
import { sortedExport } from './ingest-sorted-export.ts';
import { writeArticles } from './queue-articles.ts';
test('equal', { timeout: 170_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mailuo-eq-'));
  await writeArticles(join(folder, 'news'), 70);
  const neo = await startNeo4j({});
  const pipeline = createPipeline(loadLexicons());
  const texts: string[] = [];
  for (const address of [neo.uri, `embedded:${join(folder, 'g')}`]) {
    const store = await openStore(address);
    await store.migrate();
    console.log(await ingestPaths([join(folder, 'news')], { store, pipeline, quarantine: openQuarantine(join(folder, 'q.jsonl')) }));
    texts.push(await sortedExport(store));
    await store.close();
  }
  await neo.stop();
  const [a = '', b = ''] = texts;
  const la = a.split('\n'); const lb = b.split('\n');
  console.log('LENGTHS', la.length, lb.length, la.filter((x, i) => x !== lb[i]).length);
  const at = la.findIndex((x, i) => x !== lb[i]);
  if (at >= 0) console.log('DIFF', la[at]?.slice(0, 600), '\n', lb[at]?.slice(0, 600));
  expect(a === b).toBe(true);
});
