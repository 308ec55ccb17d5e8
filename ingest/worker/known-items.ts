import { createHash } from 'node:crypto';
import type { SetAside } from '#domain';
import type { GraphStore } from '#store';
import { INGEST_VERSION } from '../article.ts';
import type { SourceItem } from '../sources/index.ts';

/** An item of the sources: to be read, dealt with before, or set aside. */
export type SortedItem =
  | { readonly state: 'new'; readonly item: SourceItem; readonly hash: string }
  | { readonly state: 'known'; readonly item: SourceItem; readonly articles: number }
  | { readonly state: 'bad'; readonly setAside: SetAside };

/** What is asked for at once: many items at little cost, but none held back for long where they come slowly. */
const MOST_ITEMS = 200;
const MOST_BYTES = 4_000_000;
const LONGEST_WAIT_MS = 200;

export interface SortOptions {
  readonly store: Pick<GraphStore, 'knownInputs'>;
  /** Takes every item for new. */
  readonly skipNothing: boolean;
  readonly wantedKey: string;
}

/** Finds out what the store has dealt with already. */
export async function* sortItems(
  items: AsyncIterable<SourceItem | SetAside>,
  { store, skipNothing, wantedKey }: SortOptions,
): AsyncGenerator<SortedItem> {
  for await (const some of groupsOf(items)) {
    const hashed = some.map((each) =>
      'reason' in each ? each : { item: each, hash: hashOf(each, wantedKey) },
    );
    const hashes = hashed.flatMap((each) => ('hash' in each ? [each.hash] : []));
    const known = skipNothing ? new Map<string, number>() : await store.knownInputs(hashes, INGEST_VERSION);
    for (const each of hashed) {
      if ('reason' in each) yield { state: 'bad', setAside: each };
      else {
        const articles = known.get(each.hash);
        yield articles === undefined
          ? { state: 'new', ...each }
          : { state: 'known', item: each.item, articles };
      }
    }
  }
}

/** Of all that reading depends on: a file's name tells its format, an address its article, and what is wanted which of
 *  its documents. */
export function hashOf({ name, url = '', bytes }: SourceItem, wantedKey = ''): string {
  return createHash('sha256')
    .update(`${name}\0${url}\0${wantedKey}`)
    .update(bytes)
    .digest('hex')
    .slice(0, 32);
}

async function* groupsOf(
  items: AsyncIterable<SourceItem | SetAside>,
): AsyncGenerator<readonly (SourceItem | SetAside)[]> {
  let group: (SourceItem | SetAside)[] = [];
  let bytes = 0;
  let since = performance.now();
  for await (const item of items) {
    if (group.length === 0) since = performance.now();
    group.push(item);
    if ('bytes' in item) bytes += item.bytes.length;
    const isFull = group.length >= MOST_ITEMS || bytes >= MOST_BYTES;
    if (!isFull && performance.now() - since < LONGEST_WAIT_MS) continue;
    yield group;
    group = [];
    bytes = 0;
  }
  if (group.length > 0) yield group;
}
