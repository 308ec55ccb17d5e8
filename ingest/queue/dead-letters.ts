import { MailuoError } from '#domain';
import { onOneLine, secondOf, textTable } from '../text-table.ts';
import type { ArticleQueue, BatchJob } from './article-queue.ts';

/** A batch that is tried no more. */
export interface DeadLetter {
  readonly batch: string;
  readonly since: string;
  readonly attempts: number;
  readonly articles: number;
  readonly reason: string;
  readonly origins: readonly string[];
}

type DeadJob = Pick<BatchJob, 'id' | 'attemptsMade' | 'failedReason' | 'finishedOn' | 'data'>;

export function deadLetterOf({
  id = '',
  attemptsMade,
  failedReason,
  finishedOn = 0,
  data,
}: DeadJob): DeadLetter {
  // What somebody else put there has none; it is to be seen all the same.
  const items = Array.isArray(data.items) ? data.items : [];
  return {
    batch: id,
    since: new Date(finishedOn).toISOString(),
    attempts: attemptsMade,
    articles: items.length,
    reason: failedReason,
    origins: items.map(({ origin }) => origin),
  };
}

export function deadTable(letters: readonly DeadLetter[]): readonly string[] {
  if (letters.length === 0) return ['No batch is dead.'];
  const rows = letters.map(({ batch, since, attempts, articles, reason, origins: [first = '?'] }) => [
    batch,
    secondOf(since),
    String(attempts),
    articles > 1 ? `${first} and ${articles - 1} more` : first,
    onOneLine(reason),
  ]);
  return textTable(['batch', 'since (UTC)', 'attempts', 'articles', 'reason'], rows);
}

/** Puts dead batches, or all, into the queue again; returns how many. Throws `not_found` for a batch that is not dead. */
export async function retryDead(
  queue: Pick<ArticleQueue, 'dead' | 'deadBatch'>,
  ids: readonly string[],
): Promise<number> {
  const chosen = [...ids];
  // Listed first: one that fails again at once must not be taken twice.
  if (ids.length === 0) for await (const { id } of queue.dead()) if (id !== undefined) chosen.push(id);
  let again = 0;
  for (const id of chosen) {
    const job = await queue.deadBatch(id);
    if (job !== undefined) {
      await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true });
      again += 1;
    } else if (ids.length > 0)
      throw new MailuoError('not_found', `${id}: no dead batch; \`mailuo queue dead\` lists them`);
  }
  return again;
}
