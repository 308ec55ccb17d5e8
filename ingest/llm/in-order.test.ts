import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inOrder } from './in-order.ts';

async function* upTo(count: number) {
  for (let index = 0; index < count; index += 1) yield index;
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

test.for([0, 1, 3, 10])(
  '%i results come in the order of the items, however long each takes',
  async (count) => {
    const work = async (item: number) => {
      await setTimeout((7 * (item + 1)) % 5);
      return item;
    };
    expect(await collect(inOrder(upTo(count), 3, work))).toEqual([...Array(count).keys()]);
  },
);

test('no more are under way at once than allowed, and as many as that', async () => {
  let now = 0;
  let most = 0;
  const work = async () => {
    now += 1;
    most = Math.max(most, now);
    await setTimeout(2);
    now -= 1;
  };
  await collect(inOrder(upTo(12), 3, work));
  expect(most).toBe(3);
});

test('a failure comes in its turn', async () => {
  const work = (item: number) => (item === 1 ? Promise.reject(new Error('one')) : Promise.resolve(item));
  const results = inOrder(upTo(3), 3, work);
  expect(await results.next()).toEqual({ done: false, value: 0 });
  await expect(results.next()).rejects.toThrow('one');
});
