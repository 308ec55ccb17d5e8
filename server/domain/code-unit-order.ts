/** Code-unit order: the same on every machine, unlike `localeCompare`. */
export function byCodeUnits(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The order of ids, so that the order of loading shows nowhere. */
export function byId(left: { readonly id: string }, right: { readonly id: string }): number {
  return byCodeUnits(left.id, right.id);
}
