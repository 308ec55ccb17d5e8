import { expect, test } from 'vitest';
import type { SetAside } from '#domain';
import type { SourceItem } from '../sources/index.ts';
import { groupItems } from './group-items.ts';

async function* from(sizes: readonly (number | 'bad')[]): AsyncGenerator<SourceItem | SetAside> {
  for (const [index, size] of sizes.entries()) {
    const origin = `${index}.txt`;
    yield size === 'bad'
      ? { origin, stage: 'read', reason: 'torn' }
      : { origin, name: origin, bytes: new Uint8Array(size) };
  }
}

test.for([
  { what: 'nothing', sizes: [], groups: [] },
  { what: 'a full batch and a rest', sizes: [1, 1, 1, 1], groups: [[1, 1, 1], [1]] },
  { what: 'no more bytes than a batch may have', sizes: [6, 5, 5, 1], groups: [[6], [5, 5], [1]] },
  { what: 'an item that is larger alone', sizes: [1, 50, 1], groups: [[1], [50], [1]] },
  { what: 'what is bad at once', sizes: [1, 'bad', 1] as const, groups: ['bad', [1, 1]] },
])('a stream gives $what', async ({ sizes, groups }) => {
  const found: unknown[] = [];
  for await (const group of groupItems(from(sizes), { items: 3, bytes: 10 }))
    found.push('reason' in group ? 'bad' : group.map(({ bytes }) => bytes.length));
  expect(found).toEqual(groups);
});
