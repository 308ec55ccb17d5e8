/** What is kept in one folder; `''` is outside any. */
export interface InFolder<Item> {
  readonly folder: string;
  readonly items: readonly Item[];
}

/** By folder in the order of their names, those outside any first; in a folder the last saved first. */
export function foldersOf<Item extends { readonly folder?: string; readonly updatedAt: string }>(
  kept: readonly Item[],
): readonly InFolder<Item>[] {
  const folders = new Set(kept.map(({ folder = '' }) => folder));
  return [...folders]
    .toSorted((left, right) => left.localeCompare(right, 'zh'))
    .map((folder) => ({
      folder,
      items: kept
        .filter((item) => (item.folder ?? '') === folder)
        .toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1)),
    }));
}
