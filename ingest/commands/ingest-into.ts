import type { GraphStore } from '#store';
import { loadLexicons } from '../lexicons/load.ts';
import { askFirst } from '../llm/ask-first.ts';
import { openModel, type ModelOptions } from '../llm/model.ts';
import { modelSummary } from '../llm/summary.ts';
import { createPipeline } from '../pipeline.ts';
import { ingestPaths, type IngestSummary } from '../worker/ingest-run.ts';
import { openQuarantine } from '../worker/quarantine.ts';
import { walk } from '../worker/walk.ts';
import { createProgress, type Progress } from './progress.ts';
import { quarantineFile } from './store-option.ts';

/** Ingests paths into an open store with progress, and says at the end what became of every article. */
export async function ingestInto(
  store: GraphStore,
  address: string,
  paths: readonly string[],
  { force = false, model: modelOptions }: { readonly force?: boolean; readonly model?: ModelOptions } = {},
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
  const lexicons = loadLexicons();
  const rules = createPipeline(lexicons);
  const model = modelOptions === undefined ? undefined : openModel(modelOptions, lexicons, stop.signal);
  const onFailure = (origin: string, reason: string) => console.error(`${origin}: the model ${reason}`);
  let progress: Progress | undefined;
  try {
    const pipeline =
      model === undefined ? rules : await askFirst(rules, paths, { model, signal: stop.signal, onFailure });
    progress = createProgress(files);
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
    if (model !== undefined) for (const line of modelSummary(model.counts())) console.error(line);
    return summary;
  } finally {
    progress?.stop();
    process.removeListener('SIGINT', onInterrupt);
  }
}

function summaryLine({ stored, unchanged, replaced, quarantined }: IngestSummary, file: string): string {
  const where = quarantined > 0 ? ` → see ${file}` : '';
  return `stored ${stored}, unchanged ${unchanged}, replaced ${replaced}, quarantined ${quarantined}${where}`;
}
