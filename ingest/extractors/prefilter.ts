import { createMatcher } from '../lexicons/matcher.ts';
import { bestOf, branchNeedsOf, type Need } from './needs.ts';

/** Which of some patterns may match a text, by their places in the list, in order. */
export type Prefilter = (text: string) => readonly number[];

/** One pass over a text finds the words that the patterns need, so that most are never tried on it. */
export function createPrefilter(patterns: readonly RegExp[]): Prefilter {
  const ids = new Map<string, number>();
  const idOf = (need: Need) => {
    const key = [...need].toSorted().join('|');
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    return id;
  };
  // A pattern is as many rows as it has branches, so that each is tried on no more than its own words call for.
  const rows = patterns.flatMap(({ source }, pattern) =>
    branchNeedsOf(source).map((needs) => ({ pattern, needs, wanted: needs.map(idOf) })),
  );
  const always = [...new Set(rows.flatMap(({ needs, pattern }) => (needs.length === 0 ? [pattern] : [])))];
  const calledBy = Array.from(ids, (): Row[] => []);
  for (const { pattern, needs, wanted } of rows) {
    const best = bestOf(needs);
    if (best !== undefined && !always.includes(pattern)) calledBy[idOf(best)]?.push({ pattern, wanted });
  }
  const match = createMatcher(
    [...ids].flatMap(([key, id]) => key.split('|').map((word) => [word, id] as const)),
  );
  const seen = new Uint8Array(ids.size);
  const found = new Int32Array(ids.size);
  let count = 0;
  const note = (_end: number, words: readonly number[]) => {
    for (const id of words) {
      if (seen[id] === 1) continue;
      seen[id] = 1;
      found[count] = id;
      count += 1;
    }
  };
  const holdsAll = (wanted: readonly number[]) => {
    for (const id of wanted) if (seen[id] !== 1) return false;
    return true;
  };
  const likelyNow = () => {
    let likely: number[] | undefined;
    for (let index = 0; index < count; index += 1)
      for (const { pattern, wanted } of calledBy[found[index] ?? 0] ?? [])
        if (holdsAll(wanted) && likely?.includes(pattern) !== true) (likely ??= [...always]).push(pattern);
    return likely !== undefined && likely.length > 1 ? likely.sort(byPlace) : (likely ?? always);
  };
  return (text) => {
    count = 0;
    match.all(text, note);
    const likely = likelyNow();
    for (let index = 0; index < count; index += 1) seen[found[index] ?? 0] = 0;
    return likely;
  };
}

/** One branch of a pattern, and the needs that it has, by number. */
interface Row {
  readonly pattern: number;
  readonly wanted: readonly number[];
}

function byPlace(left: number, right: number): number {
  return left - right;
}
