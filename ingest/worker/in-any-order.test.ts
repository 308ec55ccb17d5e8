import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inAnyOrder } from './in-any-order.ts';

async function* from<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

test('every item comes out once, and never more than the limit are under way', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(3)), fc.integer({ min: 1, max: 5 }), async (delays, atOnce) => {
      let underWay = 0;
      let most = 0;
      const work = async (item: { readonly index: number; readonly delay: number }) => {
        underWay += 1;
        most = Math.max(most, underWay);
        await pause(item.delay);
        underWay -= 1;
        return item;
      };
      const items = delays.map((delay, index) => ({ delay, index }));
      const found = await all(inAnyOrder(from(items), { atOnce }, work));
      expect(found.map(({ index }) => index).toSorted((a, b) => a - b)).toEqual(
        items.map(({ index }) => index),
      );
      expect(most).toBeLessThanOrEqual(atOnce);
    }),
    { numRuns: 20 },
  );
});

test('one slow item holds up none of the others', async () => {
  const work = async (item: { readonly ms: number }) => {
    await pause(item.ms);
    return item;
  };
  const found = await all(inAnyOrder(from([{ ms: 100 }, { ms: 1 }, { ms: 2 }]), { atOnce: 2 }, work));
  expect(found.map(({ ms }) => ms)).toEqual([1, 2, 100]);
});

test('work goes on while nobody takes results, up to the limit', async () => {
  let begun = 0;
  const work = async (item: object) => {
    begun += 1;
    return item;
  };
  const results = inAnyOrder(from([{}, {}, {}, {}, {}, {}]), { atOnce: 3 }, work);
  await results.next();
  await pause(5);
  expect(begun).toBe(4);
  await results.return(undefined);
  await pause(5);
  expect(begun).toBe(4);
});

test('a failure of the source or of the work ends the results', async () => {
  async function* broken(): AsyncGenerator<object> {
    yield {};
    throw new Error('the source broke');
  }
  await expect(all(inAnyOrder(broken(), { atOnce: 2 }, async (item) => item))).rejects.toThrow(
    'the source broke',
  );
  const work = async () => {
    throw new Error('the work broke');
  };
  await expect(all(inAnyOrder(from([{}]), { atOnce: 2 }, work))).rejects.toThrow('the work broke');
});

test('a signal ends the results at once, also while a source says nothing', async () => {
  async function* silent(): AsyncGenerator<object> {
    yield {};
    await pause(60_000);
  }
  const stop = new AbortController();
  const results = inAnyOrder(silent(), { atOnce: 2, signal: stop.signal }, async (item) => item);
  await results.next();
  setTimeout(() => stop.abort(), 5);
  expect((await results.next()).done).toBe(true);
});
