import type { Candidate } from '../extraction.ts';

/** A place written behind the city it lies in gives both: 莫斯科|红场, 北京|天安门广场. */
export function splitPlaces(candidates: readonly Candidate[]): readonly Candidate[] {
  const places = candidates.filter(({ kind }) => kind === 'Place');
  const byStart = new Map<number, Candidate[]>();
  for (const place of places) byStart.set(place.start, [...(byStart.get(place.start) ?? []), place]);
  const listed = new Set(
    places.filter(({ entity }) => entity !== undefined).map(({ start, end }) => `${start}-${end}`),
  );
  const isTwo = (whole: Candidate) =>
    byStart
      .get(whole.start)
      ?.some(
        (front) =>
          front.end < whole.end && front.entity !== whole.entity && listed.has(`${front.end}-${whole.end}`),
      ) ?? false;
  return candidates.filter((one) => one.kind !== 'Place' || !isTwo(one));
}
