import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '#store';
import { openSources, type SourceItem } from '../../ingest/sources/index.ts';
import { ingestItems } from '../../ingest/worker/ingest-run.ts';
import { openQuarantine } from '../../ingest/worker/quarantine.ts';
import { openReadingPool, type ReadingPool } from '../../ingest/worker/reading-pool.ts';
import { sortedExport } from './ingest-sorted-export.ts';

const SAMPLES = join(import.meta.dirname, '..', '..', 'samples', 'articles');
const ORDERS = Number(process.env['MAILUO_ORDERS'] ?? 4);

let folder: string;
let items: readonly SourceItem[];
const pools = new Map<number, ReadingPool>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailuo-order-'));
  const found: SourceItem[] = [];
  for await (const item of openSources([SAMPLES])) if ('bytes' in item) found.push(item);
  items = found;
});
afterAll(async () => {
  for (const pool of pools.values()) await pool.close();
  await rm(folder, { recursive: true });
});

function poolOf(threads: number): ReadingPool {
  const pool = pools.get(threads) ?? openReadingPool({ threads, isKept: true });
  pools.set(threads, pool);
  return pool;
}

async function* inOrder(order: readonly SourceItem[]): AsyncGenerator<SourceItem> {
  // Reading takes the bytes away.
  for (const item of order) yield { ...item, bytes: item.bytes.slice() };
}

let runs = 0;
async function exportAfter(
  order: readonly SourceItem[],
  batchSize: number,
  threads: number,
): Promise<string> {
  const store = await openStore(`embedded:${join(folder, String((runs += 1)))}`);
  try {
    await store.migrate();
    const quarantine = openQuarantine(join(folder, 'quarantine.jsonl'));
    const summary = await ingestItems(inOrder(order), poolOf(threads).readItem, {
      store,
      quarantine,
      batchSize,
    });
    expect(summary.quarantined).toBe(0);
    return await sortedExport(store);
  } finally {
    await store.close();
  }
}

test(
  'the same articles in any order, any batch size and any number of threads give the same export, byte for byte',
  { timeout: 300_000 },
  async () => {
    const expected = await exportAfter(items, 50, 1);
    expect(expected.split('\n').length).toBeGreaterThan(1000);
    const order = fc.shuffledSubarray([...items], { minLength: items.length });
    await fc.assert(
      fc.asyncProperty(
        order,
        fc.integer({ min: 1, max: 80 }),
        fc.integer({ min: 1, max: 2 }),
        async (...run) => {
          expect((await exportAfter(...run)) === expected).toBe(true);
        },
      ),
      { numRuns: ORDERS, endOnFailure: true },
    );
  },
);
