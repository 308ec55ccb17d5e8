import type { Extraction } from '../extraction.ts';
import type { Lexicons } from '../lexicons/load.ts';
import { openAnswerCache } from './answer-cache.ts';
import { createAsking, type Asked, type AskingCounts } from './asking.ts';
import { createChat } from './chat.ts';
import type { ModelConfig, ModelLimits } from './config.ts';
import type { DropReason } from './drop.ts';
import { createGround, refine, type Ground } from './refine.ts';

/** What the model added and what of its answers was left out. */
export interface ModelCounts extends AskingCounts {
  readonly addedMentions: number;
  readonly addedEvents: number;
  readonly dropped: ReadonlyMap<DropReason, number>;
}

/** A model for one run: what it may cost is counted from the beginning. */
export interface Model {
  readonly rule: string;
  /** Never rejects. */
  readonly ask: (extraction: Extraction) => Promise<Asked>;
  /** The extraction with what the model adds, or as it was, with a trace of why it adds nothing. */
  readonly apply: (extraction: Extraction, asked: Asked) => Extraction;
  /** What of an answer stands in the article. */
  readonly ground: Ground;
  readonly counts: () => ModelCounts;
}

export interface ModelOptions {
  readonly config: ModelConfig;
  readonly limits: ModelLimits;
}

/** Without `stop`, requests under way end by themselves. */
export function openModel(
  { config, limits }: ModelOptions,
  lexicons: Lexicons,
  stop: AbortSignal = new AbortController().signal,
): Model {
  const rule = `llm/${config.model}`;
  const chat = createChat(config, limits, stop);
  const cache = openAnswerCache(config.cacheFolder, config.model);
  const asking = createAsking({ chat, cache }, limits);
  const ground = createGround(lexicons, rule);
  const added = { addedMentions: 0, addedEvents: 0 };
  const dropped = new Map<DropReason, number>();

  return {
    rule,
    ask: ({ article }) => asking.ask(article),
    ground,
    apply: (extraction, asked) => {
      if (!('answer' in asked)) return withTrace(extraction, rule, reasonOf(asked));
      const refined = refine(extraction, ground(extraction, asked.answer), rule);
      added.addedMentions += refined.addedMentions;
      added.addedEvents += refined.addedEvents;
      for (const { reason } of refined.drops) dropped.set(reason, (dropped.get(reason) ?? 0) + 1);
      return refined.extraction;
    },
    counts: () => ({ ...asking.counts(), ...added, dropped: new Map(dropped) }),
  };
}

function reasonOf(asked: Exclude<Asked, { readonly answer: unknown }>): string {
  const why =
    'failed' in asked ? `the model ${asked.failed}` : `the model was not asked, since ${asked.left}`;
  return `read by the rules alone: ${why}`;
}

function withTrace(extraction: Extraction, rule: string, reason: string): Extraction {
  return { ...extraction, trace: [...extraction.trace, { rule, start: 0, end: 0, reason }] };
}
