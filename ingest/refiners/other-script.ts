import type { Candidate } from '../extraction.ts';

/** 中文名（Latin Name）: what stands in brackets right after a name is another form of it. */
const BRACKET = /^\s?[（(]\s?([A-Za-z][^（()）\n]{1,60}?)\s?(?:[，,;；、][^（()）\n]{0,40})?[)）]/;
const PERSON_LATIN = /^[A-Z][\p{L}.'’-]*(?:\s+[\p{L}.'’-]+){0,4}$/u;
const BODY_LATIN = /^[A-Z][\p{L}\d&.,'’ -]*$/u;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the Latin form of a person, body or place stands that the text gives in brackets behind the name. */
export function latinFormAfter(text: string, { kind, end: after }: Candidate): Span | undefined {
  if (kind !== 'Person' && kind !== 'Organization' && kind !== 'Place') return undefined;
  if (!/[（(]/.test(text.slice(after, after + 2))) return undefined;
  const bracket = BRACKET.exec(text.slice(after, after + 110));
  const written = bracket?.[1];
  if (bracket === null || written === undefined) return undefined;
  if (!(kind === 'Person' ? PERSON_LATIN : BODY_LATIN).test(written)) return undefined;
  const start = after + bracket[0].indexOf(written);
  return { start, end: start + written.length };
}

/**
 * A person named in two scripts side by side is one: 奥塔格斯（Morgan Ortagus） is whom the lexicon knows by either form,
 * the full Latin name before the Chinese surname. The Latin form of an unknown person is left to the name before it.
 */
export function joinScripts(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const people = candidates.filter(({ kind }) => kind === 'Person');
  const byStart = new Map(people.map((person) => [person.start, person]));
  const written = ({ start, end }: Span) => text.slice(start, end);
  const entities = new Map<string, Candidate['entity']>();
  const latinForms = new Set<string>();
  for (const person of people) {
    const latin = latinFormAfter(text, person);
    if (latin === undefined) continue;
    latinForms.add(written(latin));
    const other = byStart.get(latin.start);
    if (other?.entity !== undefined && other.end <= latin.end && written(other).includes(' '))
      entities.set(written(person), other.entity);
  }
  return candidates.flatMap((one) => {
    if (one.kind !== 'Person') return one;
    if (one.entity === undefined && latinForms.has(written(one))) return [];
    const entity = entities.size === 0 ? undefined : entities.get(written(one));
    return entity === undefined ? one : { ...one, entity };
  });
}
