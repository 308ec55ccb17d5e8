import { createHash } from 'node:crypto';
import {
  EventId,
  type ArticleGraph,
  type Citation,
  type CountryCode,
  type Entity,
  type EntityId,
  type EventReport,
  type EventType,
  type Mention,
  type OfficeClaim,
} from '#domain';
import { createAttribution } from './attribution.ts';
import type { ExtractedEvent, Extraction, ResolvedMention } from './extraction.ts';
import { figuresIn } from './figures.ts';
import { createSectors } from './sectors.ts';
import { normalise } from './text/normalise.ts';

/** Types whose people tell one event from the next; of any other the countries do. */
const PERSONAL: ReadonlySet<EventType> = new Set(['appointment', 'dismissal', 'death', 'statement']);
/** Talks between two named people are theirs; with fewer names their countries'. */
const BETWEEN_PEOPLE: ReadonlySet<EventType> = new Set(['meeting', 'call']);

/** All that one article puts into the graph: what was read, with ids, and every entity that any of it names. */
export function toArticleGraph(extraction: Extraction): ArticleGraph {
  const { article, publisher, mentions, citations, events } = extraction;
  const attribute = createAttribution(extraction);
  const withSectors = createSectors(extraction);
  const reports = oneAnEvent(
    events.map((event) => ({ ...toReport(withSectors(event)), ...attribute(event) })),
  );
  const offices = toOfficeClaims(extraction);
  const needed = new Set<EntityId>([
    ...mentions.map(({ entity }) => entity),
    ...citations.map(({ source }) => source),
    ...(publisher === undefined ? [] : [publisher]),
    ...reports.flatMap(({ participants, place, cites = [], speaker }) => [
      ...cites,
      ...(speaker === undefined ? [] : [speaker]),
      ...participants.map(({ entity }) => entity),
      ...(place === undefined ? [] : [place]),
    ]),
    ...offices.flatMap(({ person, target }) => [person, target]),
  ]);
  return {
    article,
    ...(publisher === undefined ? {} : { publisher }),
    entities: withTheirCountries(
      [...needed].flatMap((id) => entityOf(extraction, id) ?? []),
      extraction,
    ),
    mentions: mentions.map(toMention),
    citations: citations.map(toCitation),
    reports,
    offices,
  };
}

function toMention({ entity, surface, start, end, zone, rule }: ResolvedMention): Mention {
  return { entity, surface, start, end, zone, rule };
}

function toCitation({
  source,
  quote,
  start,
  end,
  rule,
  confidence,
}: Extraction['citations'][number]): Citation {
  return { source, quote, start, end, rule, confidence };
}

function toReport(event: ExtractedEvent): EventReport {
  const { type, title, date, dateEnd, dateBasis, status, participants, place, series } = event;
  const { quote, start, end, rule, confidence } = event;
  const figures = figuresIn(quote);
  return {
    event: eventIdOf(event),
    type,
    title,
    ...(date === undefined ? {} : { date }),
    ...(dateEnd === undefined ? {} : { dateEnd }),
    dateBasis,
    status,
    participants: [...participants],
    ...(place === undefined ? {} : { place }),
    ...(series === undefined ? {} : { series }),
    ...(figures.length === 0 ? {} : { figures: [...figures] }),
    quote,
    start,
    end,
    rule,
    confidence,
  };
}

/** `event/<type>/<date>/<hash>`, with the name of a numbered series in place of the date, from the report alone, so that every article that tells of the event names it alike. */
export function eventIdOf(
  event: Pick<ExtractedEvent, 'type' | 'date' | 'participants' | 'series' | 'place'>,
): EventId {
  const { type, date, series } = event;
  // A numbered exercise is one, whatever day each article gives it.
  const identity =
    series === undefined ? [type, date ?? '', ...participantsThatIdentify(event)] : [type, series];
  const hash = createHash('sha256').update(identity.join('|')).digest('hex').slice(0, 10);
  return EventId.parse(`event/${type}/${series ?? date ?? 'undated'}/${hash}`);
}

function participantsThatIdentify({
  type,
  date,
  participants,
  place,
}: Pick<ExtractedEvent, 'type' | 'date' | 'participants' | 'place'>): readonly string[] {
  const ids = [...new Set(participants.map(({ entity }) => entity))].toSorted();
  const people = ids.filter((id) => id.startsWith('person/'));
  const countries = ids.filter((id) => id.startsWith('country/'));
  // Without a day to tell events apart, everything else that is known has to.
  if (date === undefined) return [...ids, ...(place === undefined ? [] : [`@${place}`])];
  if (people.length > 0 && PERSONAL.has(type)) return people;
  if (people.length > 1 && BETWEEN_PEOPLE.has(type)) return people;
  return countries.length > 0 ? countries : ids;
}

/** An article reports an event once: of reports that share an id the surest stays, the first of equals. */
function oneAnEvent(reports: readonly EventReport[]): EventReport[] {
  const byId = new Map<EventId, EventReport>();
  for (const report of reports) {
    const other = byId.get(report.event);
    if (other === undefined || report.confidence > other.confidence) byId.set(report.event, report);
  }
  return [...byId.values()];
}

/** What the article says of who holds which office, each claim once, at its first mention. The title is in Simplified
 *  characters, so that articles of both scripts speak of one office; the quote has it as printed. */
function toOfficeClaims({ article, mentions, entities }: Extraction): OfficeClaim[] {
  const claims = new Map<string, OfficeClaim>();
  for (const mention of mentions) {
    const { entity: person, office } = mention;
    if (mention.kind !== 'Person' || office === undefined) continue;
    const known = entities.get(person);
    const country = known?.kind === 'Person' ? known.country : undefined;
    const target = office.target ?? (country === undefined ? undefined : countryId(country));
    if (target === undefined) continue;
    const title = normalise(office.title);
    const key = `${person}|${target}|${title}`;
    if (claims.has(key)) continue;
    const start = Math.min(office.start, mention.start);
    const end = Math.max(office.end, mention.end);
    claims.set(key, {
      person,
      target,
      office: title,
      quote: article.text.slice(start, end),
      start,
      end,
      rule: `office/${office.tense}`,
      confidence: mention.confidence,
    });
  }
  return [...claims.values()];
}

function entityOf({ entities }: Extraction, id: EntityId): Entity | undefined {
  return entities.get(id) ?? (id.startsWith('country/') ? countryNamed(id) : undefined);
}

/** Adds the countries that these entities belong to. */
function withTheirCountries(entities: readonly Entity[], extraction: Extraction): Entity[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  for (const entity of entities) {
    if (entity.kind === 'Country' || entity.country === undefined) continue;
    const id = countryId(entity.country);
    const country = byId.has(id) ? undefined : entityOf(extraction, id);
    if (country !== undefined) byId.set(id, country);
  }
  return [...byId.values()];
}

function countryId(code: CountryCode): EntityId {
  // The schema of an entity id holds for every country code.
  return `country/${code}` as EntityId;
}

const NAMES_ZH = new Intl.DisplayNames(['zh-Hans'], { type: 'region' });
const NAMES_EN = new Intl.DisplayNames(['en'], { type: 'region' });

/** A country that no mention brought along, by its code alone. */
function countryNamed(id: EntityId): Entity {
  const iso2 = id.slice('country/'.length);
  return {
    kind: 'Country',
    id,
    name: NAMES_ZH.of(iso2) ?? iso2,
    nameEn: NAMES_EN.of(iso2) ?? iso2,
    aliases: [],
    iso2,
  };
}
