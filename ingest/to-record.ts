import { parse } from 'node:path';
import { z } from 'zod';
import { CountryCode, EventStatus, EventType, PartialDate, type EntityId } from '#domain';
import type { ExtractedEvent, Extraction, MentionKind, ResolvedMention } from './extraction.ts';

const Named = z.strictObject({ name: z.string().min(1), mentions: z.array(z.string().min(1)) });

const RecordEvent = z.strictObject({
  type: EventType,
  date: PartialDate.nullable(),
  dateEnd: PartialDate.exactOptional(),
  persons: z.array(z.string()),
  countries: z.array(CountryCode),
  organizations: z.array(z.string()),
  place: z.string().nullable(),
  status: EventStatus,
  evidence: z.string().min(1),
});
type RecordEvent = z.infer<typeof RecordEvent>;

/** What was read from one article as one JSON object, for scoring and for other programs. `null` is not known. */
export const ExtractionRecord = z.strictObject({
  file: z.string(),
  id: z.string(),
  publisher: z.string().nullable(),
  bylines: z.array(z.string()),
  persons: z.array(
    z.strictObject({ ...Named.shape, country: CountryCode.nullable(), offices: z.array(z.string()) }),
  ),
  countries: z.array(CountryCode),
  countriesByMetonymOnly: z.array(CountryCode),
  organizations: z.array(Named),
  places: z.array(Named),
  equipment: z.array(z.string()),
  citedSources: z.array(z.string()),
  events: z.array(RecordEvent),
});
export type ExtractionRecord = z.infer<typeof ExtractionRecord>;

interface Group {
  readonly entity: EntityId;
  readonly name: string;
  readonly surfaces: readonly string[];
  readonly mentions: readonly ResolvedMention[];
}

/** The digits that a file's name starts with, else its name without the ending. */
function idOf(file: string): string {
  return /^\d+/.exec(file)?.[0] ?? parse(file).name;
}

/** The record of an article; `file` is the name that it goes by. */
export function toRecord(extraction: Extraction, file: string): ExtractionRecord {
  const { article, bylines, citations, events, entities } = extraction;
  const persons = groupsOf(extraction, 'Person');
  const organizations = groupsOf(extraction, 'Organization');
  const places = groupsOf(extraction, 'Place');
  const names = new Map([...persons, ...organizations, ...places].map(({ entity, name }) => [entity, name]));
  const countries = groupsOf(extraction, 'Country');
  return {
    file,
    id: idOf(file),
    publisher: article.publisher ?? null,
    bylines: [...new Set(bylines.map(({ name }) => name))],
    persons: persons.map((group) => {
      const entity = entities.get(group.entity);
      return {
        ...namedOf(group),
        country: entity?.kind === 'Person' ? (entity.country ?? null) : null,
        offices: [...new Set(group.mentions.flatMap(({ office }) => office?.title ?? []))],
      };
    }),
    countries: countries.map(codeOf).toSorted(),
    countriesByMetonymOnly: countries.filter(isMetonym).map(codeOf).toSorted(),
    organizations: organizations.map(namedOf),
    places: places.map(namedOf),
    equipment: groupsOf(extraction, 'Equipment').flatMap(designationsOf),
    citedSources: [...new Set(citations.map(({ surface }) => surface))],
    events: events.map((event) =>
      toRecordEvent(event, (id) => names.get(id) ?? entities.get(id)?.name ?? id),
    ),
  };
}

function codeOf({ entity }: Group): string {
  return entity.slice('country/'.length);
}

function isMetonym({ mentions }: Group): boolean {
  return mentions.every(({ means }) => means === 'metonym');
}

function toRecordEvent(event: ExtractedEvent, nameOf: (id: EntityId) => string): RecordEvent {
  const ids = event.participants.map(({ entity }) => entity);
  const of = (prefix: string) => [...new Set(ids.filter((id) => id.startsWith(prefix)))];
  return {
    type: event.type,
    date: event.date ?? null,
    ...(event.dateEnd === undefined ? {} : { dateEnd: event.dateEnd }),
    persons: of('person/').map(nameOf),
    countries: of('country/').map((id) => id.slice('country/'.length)),
    organizations: of('organization/').map(nameOf),
    place: event.place === undefined ? null : nameOf(event.place),
    status: event.status,
    evidence: event.quote,
  };
}

function namedOf({ name, surfaces }: Group): z.infer<typeof Named> {
  return { name, mentions: [...surfaces] };
}

/** Every variant by its designation, each in one spelling (歼-20 and 歼20 are one, 米-171 and 米-171E are two); by its
 *  fullest name where no Chinese designation is printed. */
function designationsOf({ name, surfaces }: Group): readonly string[] {
  const hasHan = (surface: string) => /\p{Script=Han}/u.test(surface);
  const designated = surfaces.filter((each) => /\d/.test(each));
  if (designated.length === 0 || (hasHan(name) && !designated.some(hasHan))) return [name];
  const byDesignation = new Map<string, string>();
  for (const surface of designated) {
    const key = surface.replaceAll(/[-－—–·\s]/g, '').toLowerCase();
    const other = byDesignation.get(key);
    if (other === undefined || surface.length > other.length) byDesignation.set(key, surface);
  }
  return [...byDesignation.values()];
}

/** The entities of a kind that the text mentions, in order of their first mention; the name is the fullest Chinese form
 *  printed, else the fullest. */
function groupsOf({ mentions }: Extraction, kind: MentionKind): readonly Group[] {
  const byEntity = new Map<EntityId, ResolvedMention[]>();
  for (const mention of mentions) {
    if (mention.kind !== kind) continue;
    const own = byEntity.get(mention.entity) ?? [];
    own.push(mention);
    byEntity.set(mention.entity, own);
  }
  return [...byEntity].map(([entity, own]) => {
    const surfaces = [...new Set(own.map(({ surface }) => surface))];
    const chinese = surfaces.filter((surface) => /\p{Script=Han}/u.test(surface));
    const name = longest(chinese) ?? longest(surfaces) ?? entity;
    return { entity, name, surfaces, mentions: own };
  });
}

function longest(surfaces: readonly string[]): string | undefined {
  return surfaces.toSorted((left, right) => right.length - left.length)[0];
}
