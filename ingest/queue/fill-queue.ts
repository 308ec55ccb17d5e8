import { setTimeout as pause } from 'node:timers/promises';
import type { SetAside } from '#domain';
import type { SourceItem } from '../sources/index.ts';
import type { Quarantine } from '../worker/quarantine.ts';
import type { ArticleQueue } from './article-queue.ts';
import { groupItems, type BatchSize } from './group-items.ts';

export interface FillOptions {
  readonly quarantine: Quarantine;
  readonly size: BatchSize;
  /** How often a batch is tried before it is dead. */
  readonly attempts: number;
  /** Batches that wait in the queue, at most; then the workers are waited for. */
  readonly room: number;
  readonly onProgress?: (summary: FillSummary) => void;
  /** Stops after the batch in hand. */
  readonly signal: AbortSignal;
}

export interface FillSummary {
  readonly items: number;
  readonly batches: number;
  /** Of the batches, those that were in the queue already. */
  readonly there: number;
  readonly quarantined: number;
}

/** Between two looks at a full queue. */
const LOOK_MS = 500;

/** Puts all items into the queue in batches, and what is bad into the quarantine. Done again it adds nothing that is still
 *  in the queue. */
export async function fillQueue(
  found: AsyncIterable<SourceItem | SetAside>,
  queue: Pick<ArticleQueue, 'add' | 'counts'>,
  { quarantine, size, attempts, room, onProgress = () => undefined, signal }: FillOptions,
): Promise<FillSummary> {
  const summary = { items: 0, batches: 0, there: 0, quarantined: 0 };
  for await (const group of groupItems(found, size)) {
    if (signal.aborted) break;
    if ('reason' in group) {
      await quarantine.settle({ origin: group.origin, setAside: [group] });
      summary.quarantined += 1;
    } else {
      await roomIn(queue, room, signal);
      if (signal.aborted) break;
      if ((await queue.add(group, attempts)) === 'there') summary.there += 1;
      summary.batches += 1;
      summary.items += group.length;
      // From here on the queue has it.
      for (const item of group) await item.settled?.();
    }
    onProgress({ ...summary });
  }
  return summary;
}

async function roomIn(queue: Pick<ArticleQueue, 'counts'>, room: number, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const { waiting, delayed } = await queue.counts();
    if (waiting + delayed < room) return;
    // Stopping ends the pause, and that is all.
    await pause(LOOK_MS, undefined, { signal }).catch(() => undefined);
  }
}
