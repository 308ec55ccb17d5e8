import { z } from 'zod';

/** Where the browser keeps text: `localStorage`, or what a test has instead. */
export type RecentShelf = Pick<Storage, 'getItem' | 'setItem'>;

/** A list kept in the browser, the latest first; `most` is its length, two with the same `keyOf` are one. */
export interface RecentList<Item> {
  readonly key: string;
  readonly item: z.ZodType<Item>;
  readonly most: number;
  readonly keyOf: (item: Item) => string;
}

/** Empty where nothing is kept or it cannot be read. */
export function recentOf<Item>(shelf: RecentShelf, list: RecentList<Item>): readonly Item[] {
  try {
    return z.array(list.item).safeParse(JSON.parse(shelf.getItem(list.key) ?? '[]')).data ?? [];
  } catch {
    return []; // Written by another version, or forbidden.
  }
}

/** Puts one at the head and gives the list as it is now. */
export function withRecent<Item>(shelf: RecentShelf, list: RecentList<Item>, item: Item): readonly Item[] {
  const others = recentOf(shelf, list).filter((each) => list.keyOf(each) !== list.keyOf(item));
  return kept(shelf, list, [item, ...others].slice(0, list.most));
}

/** Takes out one, or all. */
export function withoutRecent<Item>(
  shelf: RecentShelf,
  list: RecentList<Item>,
  item?: Item,
): readonly Item[] {
  const left =
    item === undefined ? [] : recentOf(shelf, list).filter((each) => list.keyOf(each) !== list.keyOf(item));
  return kept(shelf, list, left);
}

function kept<Item>(shelf: RecentShelf, { key }: RecentList<Item>, items: readonly Item[]): readonly Item[] {
  try {
    shelf.setItem(key, JSON.stringify(items));
  } catch {
    // Full, or forbidden: the list lasts as long as the page.
  }
  return items;
}
