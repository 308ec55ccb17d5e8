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
  const calledBy = new Map<number, number[]>();
  needs.forEach((all, pattern) => {
    const best = bestOf(all);
    if (best === undefined) return;
    const id = idOf(best);
    calledBy.set(id, [...(calledBy.get(id) ?? []), pattern]);
  });
  const match = createMatcher(
    [...ids].flatMap(([key, id]) => key.split('|').map((word) => [word, id] as const)),
  );
  const seen = new Uint8Array(ids.size);
  let found: number[] = [];
  const note = (_end: number, words: readonly number[]) => {
    for (const id of words) {
      if (seen[id] === 0) found.push(id);
      seen[id] = 1;
    }
  };
  return (text) => {
    found = [];
    for (let at = 0; at < text.length; at += 1) match(text, at, note);
    const called = found.flatMap((id) => calledBy.get(id) ?? []);
    const likely = called.filter((pattern) => wanted[pattern]?.every((id) => seen[id] === 1) === true);
    for (const id of found) seen[id] = 0;
    return likely.length === 0 ? always : [...always, ...likely].toSorted((left, right) => left - right);
  };
}
