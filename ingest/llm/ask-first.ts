import type { Extraction } from '../extraction.ts';
import type { Pipeline } from '../pipeline.ts';
import { readArticles } from '../worker/read-articles.ts';
import type { Asked } from './asking.ts';
import { CONCURRENCY } from './chat.ts';
import { inOrder } from './in-order.ts';
import type { Model } from './model.ts';

export interface AskFirstOptions {
  readonly model: Model;
  /** Asks no more once it is aborted. */
  readonly signal: AbortSignal;
  /** Called with each article that the model was asked about in vain, and why. */
  readonly onFailure: (origin: string, reason: string) => void;
}

/**
 * Asks the model about every article below the paths and gives a pipeline that adds its answers. Storing stays as it
 * is, in batches and without waiting for a network; reading twice costs milliseconds an article, a model seconds.
 */
export async function askFirst(
  rules: Pipeline,
  paths: readonly string[],
  { model, signal, onFailure }: AskFirstOptions,
): Promise<Pipeline> {
  const answers = new Map<string, Asked>();
  const asking = inOrder(readArticles(paths), CONCURRENCY, async (result) => {
    const extraction =
      'rejected' in result || signal.aborted ? undefined : readOrSkip(rules, result.document);
    if (extraction === undefined || 'rejected' in result) return;
    const asked = await model.ask(extraction);
    if ('failed' in asked && !signal.aborted) onFailure(result.document.origin, asked.failed);
    answers.set(extraction.article.textHash, asked);
  });
  for await (const _ of asking) if (signal.aborted) break;
  return (document) => {
    const extraction = rules(document);
    const asked = answers.get(extraction.article.textHash);
    return asked === undefined ? extraction : model.apply(extraction, asked);
  };
}

/** What cannot be read goes to quarantine when it is read for the store. */
function readOrSkip(rules: Pipeline, document: Parameters<Pipeline>[0]): Extraction | undefined {
  try {
    return rules(document);
  } catch {
    return undefined;
  }
}
