import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { batchId, packBatch, unpackBatch } from './batch.ts';

const anItem = fc.record(
  {
    origin: fc.string(),
    name: fc.string(),
    url: fc.webUrl(),
    contentType: fc.constant('text/html; charset=gb18030'),
    bytes: fc.uint8Array({ maxLength: 300 }),
  },
  { requiredKeys: ['origin', 'name', 'bytes'] },
);

test('what comes out of a batch is what went in, through JSON', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anItem, { minLength: 1, maxLength: 8 }), async (items) => {
      const stored: unknown = JSON.parse(JSON.stringify(await packBatch(items)));
      const back = await unpackBatch(stored);
      expect(back.map((item) => ({ ...item, bytes: [...item.bytes] }))).toEqual(
        items.map((item) => ({ ...item, bytes: [...item.bytes] })),
      );
      expect(batchId(back)).toBe(batchId(items));
    }),
    { numRuns: 50 },
  );
});

const item = (text: string) => ({ origin: 'a.txt', name: 'a.txt', bytes: Buffer.from(text) });

test('other bytes, or the same in another order, are another batch', () => {
  const ids = [[item('中')], [item('俄')], [item('中'), item('俄')], [item('俄'), item('中')]].map(batchId);
  expect(new Set(ids).size).toBe(4);
});

test('what somebody else put into the queue is refused', async () => {
  await expect(unpackBatch({ hello: 'world' })).rejects.toThrow(/items/);
  const batch = await packBatch([item('中俄')]);
  await expect(unpackBatch({ ...batch, packed: 'AAAA' })).rejects.toThrow(/header/);
  const shorter = batch.items.map((each) => ({ ...each, bytes: 1 }));
  await expect(unpackBatch({ ...batch, items: shorter })).rejects.toThrow('holds 6 bytes instead of 1');
});
