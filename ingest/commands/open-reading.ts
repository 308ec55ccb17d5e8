import { loadLexicons } from '../lexicons/load.ts';
import { askFirst } from '../llm/ask-first.ts';
import { openModel, type ModelOptions } from '../llm/model.ts';
import { modelSummary } from '../llm/summary.ts';
import { createPipeline } from '../pipeline.ts';
import { READING_LIMITS, type ReadingLimits } from '../worker/limits.ts';
import { readHere, type ItemReader } from '../worker/read-item.ts';
import { openReadingPool } from '../worker/reading-pool.ts';
import { ALL_WANTED, type Wanted } from '../worker/wanted.ts';
import { defaultThreads } from './reading-options.ts';

export interface OpenReadingOptions {
  readonly model?: ModelOptions;
  readonly threads?: number;
  readonly limits?: ReadingLimits;
  readonly wanted?: Wanted;
  readonly signal: AbortSignal;
}

/** Whatever reads articles in a run. */
export interface Reading {
  readonly read: ItemReader;
  /** Whether a model adds to what the rules read, also to what they dealt with before. */
  readonly isModelled: boolean;
  /** What is to be said of it at the end. */
  readonly remarks: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Rules read in threads; what a model answered is here, and so is the reading with it. */
export async function openReading(inputs: readonly string[], options: OpenReadingOptions): Promise<Reading> {
  const { model: modelOptions, threads = defaultThreads(), limits = READING_LIMITS, signal } = options;
  const { wanted = ALL_WANTED } = options;
  if (modelOptions === undefined) {
    const pool = openReadingPool({ threads, isKept: true, limits, wanted });
    return { read: pool.readItem, isModelled: false, remarks: () => [], close: pool.close };
  }
  const lexicons = loadLexicons();
  const model = openModel(modelOptions, lexicons, signal);
  const onFailure = (origin: string, reason: string) => console.error(`${origin}: the model ${reason}`);
  const pipeline = await askFirst(createPipeline(lexicons), inputs, { model, signal, onFailure });
  return {
    read: readHere(pipeline, limits, wanted),
    isModelled: true,
    remarks: () => modelSummary(model.counts()),
    close: async () => undefined,
  };
}
