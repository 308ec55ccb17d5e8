import type { EntityId, Participant } from '#domain';
import type { MentionKind, ResolvedMention } from '../extraction.ts';
import type { Locate, Stretch } from './locate.ts';

/** Who may take part in an event, and where one may happen. */
const TAKES_PART: ReadonlySet<MentionKind> = new Set(['Person', 'Country', 'Organization', 'Equipment']);
const IS_SOMEWHERE: ReadonlySet<MentionKind> = new Set(['Place', 'Country']);
/** What may stand between and after the names of a compound: 中俄两国, 中国和俄罗斯双方. */
const JOINING = /^(?:[和与及同、跟與兩两双雙三]|国|國|方)*$/;

interface Surroundings {
  readonly text: string;
  /** Where the event is told: of several places where a name stands, the nearest counts. */
  readonly near: Stretch;
  /** The rules' and the model's. */
  readonly mentions: readonly ResolvedMention[];
  readonly locate: Locate;
}

/** Undefined where the name is not in the text; empty where it names nobody who can take part. */
export function participantsNamed(
  name: string,
  { near, text, mentions, locate }: Surroundings,
): readonly Participant[] | undefined {
  const places = nearestFirst(locate(name), near);
  if (places.length === 0) return undefined;
  const able = mentions.filter(({ kind }) => TAKES_PART.has(kind));
  const named = places.map((place) => namedAt(text, place, able)).find((found) => found.length > 0) ?? [];
  return named.map(({ entity, kind }) => ({
    entity,
    role: kind === 'Equipment' ? 'platform' : 'participant',
  }));
}

/** `missing` where the name is not in the text; undefined where it names no place that is known. */
export function placeNamed(
  name: string,
  { near, mentions, locate }: Surroundings,
): EntityId | 'missing' | undefined {
  const places = nearestFirst(locate(name), near);
  if (places.length === 0) return 'missing';
  const able = mentions.filter(({ kind }) => IS_SOMEWHERE.has(kind));
  const inside = places.flatMap((place) => able.filter((mention) => isWithin(mention, place)));
  return (inside.find(({ kind }) => kind === 'Place') ?? inside[0])?.entity;
}

/** The mention of just these characters; else the people among them (国防部长董军); else the names that make them up. */
function namedAt(
  text: string,
  place: Stretch,
  mentions: readonly ResolvedMention[],
): readonly ResolvedMention[] {
  const exact = mentions.find(({ start, end }) => start === place.start && end === place.end);
  if (exact !== undefined) return [exact];
  const inside = mentions.filter((mention) => isWithin(mention, place));
  const people = inside.filter(({ kind }) => kind === 'Person');
  return people.length > 0 ? people : fills(text, place, inside) ? inside : [];
}

/** Whether names and what joins them leave nothing of the place over. */
function fills(text: string, place: Stretch, inside: readonly ResolvedMention[]): boolean {
  let from = place.start;
  const between: string[] = [];
  for (const { start, end } of inside.toSorted((left, right) => left.start - right.start)) {
    if (start < from) return false;
    between.push(text.slice(from, start));
    from = end;
  }
  between.push(text.slice(from, place.end));
  return inside.length > 0 && between.every((words) => JOINING.test(words));
}

function isWithin({ start, end }: Stretch, place: Stretch): boolean {
  return start >= place.start && end <= place.end;
}

function nearestFirst(places: readonly Stretch[], { start, end }: Stretch): readonly Stretch[] {
  const distance = (place: Stretch) => Math.max(0, start - place.end, place.start - end);
  return places.toSorted((left, right) => distance(left) - distance(right));
}
