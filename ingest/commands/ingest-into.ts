import type { GraphStore } from '#store';
import { loadLexicons } from '../lexicons/load.ts';
import { createPipeline } from '../pipeline.ts';
import { ingestPaths, type IngestSummary } from '../worker/ingest-run.ts';
import { openQuarantine } from '../worker/quarantine.ts';
import { walk } from '../worker/walk.ts';
import { createProgress } from './progress.ts';
import { quarantineFile } from './store-option.ts';

/** Ingests paths into an open store with progress, and says at the end what became of every article. */
export async function ingestInto(
  store: GraphStore,
  address: string,
  paths: readonly string[],
  { force = false }: { readonly force?: boolean } = {},
): Promise<IngestSummary> {
  let files = 0;
  for await (const _ of walk(paths)) files += 1;
  const quarantine = openQuarantine(quarantineFile(address));
  const stop = new AbortController();
  const onInterrupt = () => {
    console.error('\nStopping after the batch in hand…');
    stop.abort();
  };
  process.once('SIGINT', onInterrupt);
  const progress = createProgress(files);
  try {
    const pipeline = createPipeline(loadLexicons());
    const summary = await ingestPaths(paths, {
      store,
      pipeline,
      quarantine,
      onProgress: progress.update,
      force,
      signal: stop.signal,
    });
    progress.stop();
    console.log(summaryLine(summary, quarantine.file));
    return summary;
  } finally {
    progress.stop();
    process.removeListener('SIGINT', onInterrupt);
  }
}

function summaryLine({ stored, unchanged, replaced, quarantined }: IngestSummary, file: string): string {
  const where = quarantined > 0 ? ` → see ${file}` : '';
  return `stored ${stored}, unchanged ${unchanged}, replaced ${replaced}, quarantined ${quarantined}${where}`;
}
