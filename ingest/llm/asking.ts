import type { Article } from '#domain';
import type { ModelAnswer } from './answer.ts';
import type { AnswerCache } from './answer-cache.ts';
import type { Chat } from './chat.ts';
import type { ModelLimits } from './config.ts';
import { questionAbout } from './prompt.ts';

/** What the model said about an article; `failed` and `left` say in words why it said nothing. */
export type Asked =
  | { readonly answer: ModelAnswer }
  | { readonly failed: string }
  | { readonly left: string };

/** What asking came to so far. */
export interface AskingCounts {
  readonly answered: number;
  readonly cached: number;
  readonly failed: number;
  readonly left: number;
  readonly tokens: number;
  /** Answered articles so long that their end was not sent. */
  readonly cut: number;
  /** Answers that could not be kept on disk. */
  readonly unkept: number;
}

export interface Asking {
  /** Never rejects. */
  readonly ask: (article: Article) => Promise<Asked>;
  readonly counts: () => AskingCounts;
}

/** So many failures in a row mean that the server is gone or the key is wrong, and no more articles should wait for it. */
const MOST_FAILURES = 5;

/** Asks within the limits of a run: the cache first, then the model. */
export function createAsking(
  { chat, cache }: { readonly chat: Chat; readonly cache: AnswerCache },
  limits: Pick<ModelLimits, 'articles' | 'tokens'>,
): Asking {
  const counts = { answered: 0, cached: 0, failed: 0, left: 0, tokens: 0, cut: 0, unkept: 0 };
  let asked = 0;
  let failedInARow = 0;

  const reasonToLeave = (): string | undefined => {
    if (asked >= limits.articles) return `${limits.articles} articles were asked about already`;
    if (counts.tokens >= limits.tokens) return `${counts.tokens} tokens were used already`;
    return failedInARow >= MOST_FAILURES ? `it failed ${failedInARow} times in a row` : undefined;
  };

  return {
    ask: async (article) => {
      const { messages, isCut } = questionAbout(article);
      const kept = await cache.get(messages);
      if (kept !== undefined) {
        counts.cached += 1;
        if (isCut) counts.cut += 1;
        return { answer: kept };
      }
      const left = reasonToLeave();
      if (left !== undefined) {
        counts.left += 1;
        return { left };
      }
      asked += 1;
      const reply = await chat(messages);
      counts.tokens += reply.tokens;
      if ('failed' in reply) {
        counts.failed += 1;
        failedInARow += 1;
        return { failed: reply.failed };
      }
      failedInARow = 0;
      counts.answered += 1;
      if (isCut) counts.cut += 1;
      // An answer that cannot be kept is still an answer.
      await cache.put(messages, reply.answer).catch(() => (counts.unkept += 1));
      return { answer: reply.answer };
    },
    counts: () => ({ ...counts }),
  };
}
