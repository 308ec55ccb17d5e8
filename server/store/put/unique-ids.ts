/** Each id once, in one order, whatever order they came in. */
export function uniqueIds(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].toSorted();
}
