import { createMatcher } from '../lexicons/matcher.ts';
import { bestOf, needsOf, type Need } from './needs.ts';

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
  const needs = patterns.map(({ source }) => needsOf(source));
  const wanted = needs.map((all) => all.map(idOf));
  const always = needs.flatMap((all, pattern) => (all.length === 0 ? [pattern] : []));
  const calledBy = Array.from(ids, (): number[] => []);
  needs.forEach((all, pattern) => {
    const best = bestOf(all);
    if (best !== undefined) calledBy[idOf(best)]?.push(pattern);
  });
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
  const holdsAll = (pattern: number) => {
    for (const id of wanted[pattern] ?? []) if (seen[id] !== 1) return false;
    return true;
  };
  return (text) => {
    count = 0;
    match.all(text, note);
    let likely: number[] | undefined;
    for (let index = 0; index < count; index += 1)
      for (const pattern of calledBy[found[index] ?? 0] ?? [])
        if (holdsAll(pattern)) (likely ??= [...always]).push(pattern);
    for (let index = 0; index < count; index += 1) seen[found[index] ?? 0] = 0;
    return likely === undefined ? always : likely.toSorted((left, right) => left - right);
  };
}
