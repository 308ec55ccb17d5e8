/** Code-unit order: the same on every machine, unlike `localeCompare`. */
export function byCodeUnits(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
