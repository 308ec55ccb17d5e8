import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inEdgeOrder } from './edge-order.ts';

test('pages of sorted ids come out in the order of the edges that begin there', async () => {
  const id = fc.string({ unit: fc.constantFrom('a', '-', '|', '~', '中'), minLength: 1, maxLength: 5 });
  const ids = fc.uniqueArray(id, { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(ids, fc.integer({ min: 1, max: 4 }), async (some, size) => {
      const flat: string[] = [];
      for await (const page of inEdgeOrder(pagesOf(some.toSorted(), size))) flat.push(...page);
      const byEdge = some.toSorted((left, right) => (`${left}|` < `${right}|` ? -1 : 1));
      expect(flat).toEqual(byEdge);
    }),
  );
});

async function* pagesOf(ids: readonly string[], size: number): AsyncGenerator<readonly string[]> {
  for (let start = 0; start < ids.length; start += size) yield ids.slice(start, start + size);
}
