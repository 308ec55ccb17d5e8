import type { GraphStore } from '#store';
import type { ModelOptions } from '../llm/model.ts';
import { openSources, type SourceOptions } from '../sources/index.ts';
import { countFiles } from '../worker/count-files.ts';
import { ingestItems, type IngestOptions } from '../worker/ingest-run.ts';
import { addSummaries, NOTHING, type IngestSummary } from '../worker/ledger.ts';
import { READING_LIMITS, type ReadingLimits } from '../worker/limits.ts';
import { openQuarantine } from '../worker/quarantine.ts';
import { createStopwatch } from '../worker/stage-times.ts';
import { ALL_WANTED, wantedKeyOf, type Unwanted, type Wanted } from '../worker/wanted.ts';
import { roundsOf } from '../worker/watch.ts';
import { endLines, roundLine } from './ingest-report.ts';
import { openReading, type Reading } from './open-reading.ts';
import { createProgress } from './progress.ts';
import { listenForStop } from './stop-signals.ts';
import { pagesFolder, quarantineFile } from './store-option.ts';

export interface IngestIntoOptions {
  readonly force?: boolean;
  readonly model?: ModelOptions;
  readonly threads?: number;
  readonly batchSize?: number;
  readonly limits?: ReadingLimits;
  readonly wanted?: Wanted;
  /** Go on with what changes; addresses are asked again so often, in seconds. */
  readonly watchEvery?: number | undefined;
  /** Read addresses of one's own network as well. */
  readonly allowsPrivate?: boolean;
  /** The store is empty and for this run alone: nothing was fetched for it before, and what is stopped is lost. */
  readonly isOnce?: boolean;
  /** Report in JSON, one object a line. */
  readonly json?: boolean;
  /** Say where the time went. */
  readonly profile?: boolean;
}

/** Ingests what the inputs hold into an open store with progress, and says at the end what became of every article. */
export async function ingestInto(
  store: GraphStore,
  address: string,
  inputs: readonly string[],
  options: IngestIntoOptions = {},
): Promise<IngestSummary & { readonly isStopped: boolean }> {
  const { force = false, batchSize = 50, json = false, limits = READING_LIMITS, watchEvery } = options;
  const { isOnce = false } = options;
  const started = performance.now();
  const quarantine = openQuarantine(quarantineFile(address));
  const stopwatch = createStopwatch();
  const { signal, release } = listenForStop();
  let reading: Reading | undefined;
  try {
    reading = await openReading(inputs, { ...options, signal });
    const passed = new Map<string, number>();
    const pass = (reason: string) => passed.set(reason, (passed.get(reason) ?? 0) + 1);
    const { wanted = ALL_WANTED } = options;
    const run = {
      store,
      quarantine,
      stopwatch,
      batchSize,
      force,
      rereads: reading.isModelled,
      onUnwanted: (reason: Unwanted) => void pass(UNWANTED[reason]),
      wantedKey: wantedKeyOf(wanted),
      signal,
    };
    const sourceOptions = {
      maxItemBytes: limits.bytes,
      cacheFolder: pagesFolder(address),
      again: force || reading.isModelled || isOnce,
      allowsPrivate: options.allowsPrivate === true,
      signal,
      onPassedOver: pass,
    };
    let summary = NOTHING;
    for await (const some of roundsOf(inputs, { watchEvery, signal })) {
      const round = await ingestRound(some, reading, { ...run, json, sourceOptions });
      summary = addSummaries(summary, round);
      if (watchEvery !== undefined && !signal.aborted) console.log(roundLine(round, json));
    }
    const end = { ...summary, isStopped: signal.aborted };
    const seconds = (performance.now() - started) / 1000;
    const times = options.profile === true ? stopwatch.times() : undefined;
    const about = { json, seconds, times, passed, quarantine: quarantine.file, isOnce };
    for (const line of endLines(end, about)) console.log(line);
    for (const line of reading.remarks()) console.error(line);
    return end;
  } finally {
    await reading?.close();
    release();
  }
}

const UNWANTED: Readonly<Record<Unwanted, string>> = {
  language: 'not in Chinese (--language)',
  topic: 'on another topic (--topic)',
};

async function ingestRound(
  inputs: readonly string[],
  reading: Reading,
  {
    json,
    sourceOptions,
    ...run
  }: Omit<IngestOptions, 'onProgress'> & { readonly json: boolean; readonly sourceOptions: SourceOptions },
): Promise<IngestSummary> {
  const progress = createProgress({ total: await countFiles(inputs), json });
  try {
    return await ingestItems(openSources(inputs, sourceOptions), reading.read, {
      ...run,
      onProgress: progress.update,
    });
  } finally {
    progress.stop();
  }
}
