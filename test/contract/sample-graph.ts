import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphStore } from '#store';
import { ingestPaths } from '../../ingest/index.ts';
import { loadLexicons } from '../../ingest/lexicons/load.ts';
import { createPipeline } from '../../ingest/pipeline.ts';
import { openQuarantine } from '../../ingest/worker/quarantine.ts';

const SAMPLES = join(import.meta.dirname, '..', '..', 'samples', 'articles');

/** Migrates an empty store and puts the demo corpus in, as the first start does. */
export async function putSamples(store: GraphStore): Promise<void> {
  await store.migrate();
  const folder = await mkdtemp(join(tmpdir(), 'mailuo-quarantine-'));
  try {
    const quarantine = openQuarantine(join(folder, 'quarantine.jsonl'));
    await ingestPaths([SAMPLES], { store, pipeline: createPipeline(loadLexicons()), quarantine });
  } finally {
    await rm(folder, { recursive: true });
  }
}
