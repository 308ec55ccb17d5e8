import type { IngestSummary } from '../worker/ledger.ts';
import type { ArticleQueue, QueueCounts } from './article-queue.ts';

export interface QueueStatus {
  /** When this was so. */
  readonly at: string;
  readonly queue: string;
  readonly name: string;
  readonly batches: QueueCounts;
  readonly workers: readonly string[];
  /** Over all workers, since the queue was made. */
  readonly articles: Omit<IngestSummary, 'quarantined'>;
}

export async function queueStatus(
  queue: Pick<ArticleQueue, 'shown' | 'name' | 'counts' | 'workers' | 'totals'>,
  clock: () => Date = () => new Date(),
): Promise<QueueStatus> {
  const [batches, workers, totals] = await Promise.all([
    queue.counts(),
    queue.workers(),
    queue.totals.read(),
  ]);
  const { stored, unchanged, replaced } = totals;
  return {
    at: clock().toISOString(),
    queue: queue.shown,
    name: queue.name,
    batches,
    workers,
    articles: { stored, unchanged, replaced },
  };
}

/** For people; with the status before it, also how fast it goes. */
export function statusLines(
  { queue, name, at, batches, workers, articles }: QueueStatus,
  before?: QueueStatus,
): readonly string[] {
  const { stored, unchanged, replaced } = articles;
  const rate = before === undefined ? undefined : perSecond(before, { at, articles });
  const rows: readonly (readonly [string, string])[] = [
    ['queue', `${name} at ${queue}`],
    ['waiting', `${batches.waiting} batches`],
    ['in hand', `${batches.active}`],
    ['to try again', `${batches.delayed}`],
    ['dead', `${batches.dead}${batches.dead > 0 ? ' → see `mailuo queue dead`' : ''}`],
    [
      'workers',
      workers.length === 0 ? 'none: start `mailuo work`' : `${workers.length}: ${workers.join(', ')}`,
    ],
    ['articles', `stored ${stored}, unchanged ${unchanged}, replaced ${replaced}`],
    ...(rate === undefined ? [] : [['rate', `${rate} articles/s`] as const]),
  ];
  return rows.map(([what, value]) => `${what.padEnd(13)}${value}`);
}

function perSecond(before: QueueStatus, now: Pick<QueueStatus, 'at' | 'articles'>): number {
  const done = ({ stored, unchanged, replaced }: QueueStatus['articles']) => stored + unchanged + replaced;
  const seconds = (Date.parse(now.at) - Date.parse(before.at)) / 1000;
  return Math.round((10 * (done(now.articles) - done(before.articles))) / Math.max(seconds, 0.001)) / 10;
}
