import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SetAside } from '#domain';
import type { SourceItem } from '../sources/index.ts';
import { openQuarantine } from '../worker/quarantine.ts';
import { batchId } from './batch.ts';
import { fillQueue } from './fill-queue.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailuo-fill-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function* articles(count: number, settled: string[] = []): AsyncGenerator<SourceItem | SetAside> {
  for (let number = 0; number < count; number += 1) {
    const origin = `${number}.txt`;
    yield {
      origin,
      name: origin,
      bytes: Buffer.from(origin),
      settled: async () => {
        settled.push(origin);
      },
    };
  }
  yield { origin: 'torn.gz', stage: 'read', reason: 'is cut off' };
}

/** What the queue in Redis does with ids, in memory. */
function aQueue() {
  const ids = new Set<string>();
  return {
    ids,
    counts: async () => ({ waiting: ids.size, active: 0, delayed: 0, dead: 0 }),
    add: async (items: readonly SourceItem[]) => {
      const id = batchId(items);
      const result = ids.has(id) ? ('there' as const) : ('added' as const);
      ids.add(id);
      return result;
    },
  };
}

const options = () => ({
  quarantine: openQuarantine(join(folder, 'quarantine.jsonl')),
  size: { items: 2, bytes: 1000 },
  attempts: 3,
  room: 100,
  signal: new AbortController().signal,
});

test('everything gets in once, what is bad is set aside, and pages are settled once they are in', async () => {
  const [queue, settled] = [aQueue(), new Array<string>()];
  const given = options();
  expect(await fillQueue(articles(5, settled), queue, given)).toEqual({
    items: 5,
    batches: 3,
    there: 0,
    quarantined: 1,
  });
  expect(settled).toHaveLength(5);
  expect(await given.quarantine.entries()).toMatchObject([{ origin: 'torn.gz', reason: 'is cut off' }]);
  expect(await fillQueue(articles(5), queue, options())).toMatchObject({ batches: 3, there: 3 });
  expect(queue.ids.size).toBe(3);
});

test('a full queue is waited for, and stopping ends the wait', async () => {
  const queue = aQueue();
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 30);
  const filled = await fillQueue(articles(9), queue, { ...options(), room: 2, signal: stop.signal });
  expect(filled).toMatchObject({ batches: 2, items: 4 });
});
