import type { Candidate } from '../extraction.ts';

/** A place written behind the city it lies in gives both: 莫斯科|红场, 北京|天安门广场. */
export function splitPlaces(candidates: readonly Candidate[]): readonly Candidate[] {
  const places = candidates.filter(({ kind }) => kind === 'Place');
  const ends = new Map(places.map((place) => [`${place.start}-${place.end}`, place]));
  return candidates.filter(
    (whole) =>
      whole.kind !== 'Place' ||
      !places.some(
        (front) =>
          front.start === whole.start &&
          front.end < whole.end &&
          front.entity !== whole.entity &&
          ends.get(`${front.end}-${whole.end}`)?.entity !== undefined,
      ),
  );
}
