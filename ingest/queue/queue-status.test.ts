import { expect, test } from 'vitest';
import { queueStatus, statusLines } from './queue-status.ts';

const aQueue = (stored: number, workers: readonly string[] = []) => ({
  shown: 'redis://queue:6379',
  name: 'articles',
  counts: async () => ({ waiting: 3, active: 2, delayed: 1, dead: 4 }),
  workers: async () => workers,
  totals: {
    add: async () => undefined,
    read: async () => ({ stored, unchanged: 5, replaced: 0, quarantined: 0 }),
  },
});
const at = (second: number) => () => new Date(Date.UTC(2024, 9, 15, 0, 0, second));

test('a status says what waits, who works and what is dead, with what to do about it', async () => {
  const text = statusLines(await queueStatus(aQueue(100), at(0))).join('\n');
  expect(text).toMatch(/waiting +3 batches/);
  expect(text).toMatch(/to try again +1/);
  expect(text).toMatch(/dead +4 → see `mailuo queue dead`/);
  expect(text).toMatch(/workers +none: start `mailuo work`/);
  expect(text).not.toContain('articles/s');
});

test('the second status of a watch has the rate between the two', async () => {
  const before = await queueStatus(aQueue(100), at(0));
  const now = await queueStatus(aQueue(130, ['a-1', 'b-2']), at(4));
  const text = statusLines(now, before).join('\n');
  expect(text).toMatch(/rate +7\.5 articles\/s/);
  expect(text).toMatch(/workers +2: a-1, b-2/);
});
