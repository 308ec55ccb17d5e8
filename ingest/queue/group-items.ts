import type { SetAside } from '#domain';
import type { SourceItem } from '../sources/index.ts';

export interface BatchSize {
  /** Items, at most. */
  readonly items: number;
  /** Bytes as unpacked, at most; one item may have more, and is then alone. */
  readonly bytes: number;
}

/** Gathers items in their order into batches, the same each time; what is bad goes by at once. Holds one batch. */
export async function* groupItems(
  found: AsyncIterable<SourceItem | SetAside>,
  size: BatchSize,
): AsyncGenerator<readonly SourceItem[] | SetAside> {
  let batch: SourceItem[] = [];
  let bytes = 0;
  for await (const each of found) {
    if ('reason' in each) {
      yield each;
      continue;
    }
    if (batch.length > 0 && (batch.length >= size.items || bytes + each.bytes.length > size.bytes)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(each);
    bytes += each.bytes.length;
  }
  if (batch.length > 0) yield batch;
}
