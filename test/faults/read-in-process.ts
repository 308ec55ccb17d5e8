import { join } from 'node:path';
import { openStore } from '#store';
import { loadLexicons } from '../../ingest/lexicons/load.ts';
import { createPipeline, type Pipeline } from '../../ingest/pipeline.ts';
import { ingestPaths } from '../../ingest/worker/ingest-run.ts';
import { openQuarantine } from '../../ingest/worker/quarantine.ts';
import { sortedExport } from '../contract/ingest-sorted-export.ts';

let pipeline: Pipeline | undefined;

/** The sorted export of what an embedded store in a folder holds. */
export async function exportOf(folder: string): Promise<string> {
  const store = await openStore(`embedded:${folder}`);
  try {
    await store.migrate();
    return await sortedExport(store);
  } finally {
    await store.close();
  }
}

/** The first lines that only one of two exports has; none where they are the same, byte for byte. */
export function differenceOf(one: string, other: string): readonly string[] {
  if (one === other) return [];
  const [left, right] = [one.split('\n'), other.split('\n')];
  const [inLeft, inRight] = [new Set(left), new Set(right)];
  const only = [
    ...left.filter((line) => !inRight.has(line)).map((line) => `- ${line}`),
    ...right.filter((line) => !inLeft.has(line)).map((line) => `+ ${line}`),
  ];
  return only.length === 0 ? ['the same lines in another order'] : only.slice(0, 6);
}

/** Ingests into an embedded store in a folder here, where nothing disturbs it, and gives its sorted export. */
export async function undisturbed(inputs: readonly string[], folder: string): Promise<string> {
  pipeline ??= createPipeline(loadLexicons());
  const store = await openStore(`embedded:${folder}`);
  try {
    await store.migrate();
    await ingestPaths(inputs, {
      store,
      pipeline,
      quarantine: openQuarantine(join(folder, 'quarantine.jsonl')),
    });
    return await sortedExport(store);
  } finally {
    await store.close();
  }
}
