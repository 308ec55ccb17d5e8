import type { CountryCode, Entity, EntityId, SourceId } from '#domain';
import type {
  ArticleText,
  Byline,
  Candidate,
  ExtractedCitation,
  ResolvedMention,
  TraceEntry,
} from './extraction.ts';
import { countryAbbreviations } from './extractors/countries/abbreviations.ts';
import { ownCountry } from './extractors/countries/own-country.ts';
import { findEquipment } from './extractors/equipment/index.ts';
import { knownNames } from './extractors/known-names.ts';
import { latinOrganizations } from './extractors/organizations/latin.ts';
import { missions } from './extractors/organizations/missions.ts';
import { namedOrganizations } from './extractors/organizations/named.ts';
import {
  indexNationalBodies,
  nationalBodies,
  type NationalBodies,
} from './extractors/organizations/national-bodies.ts';
import { numberedUnits } from './extractors/organizations/numbered-units.ts';
import { quotedOrganizations } from './extractors/organizations/quoted.ts';
import { findPersons } from './extractors/persons/index.ts';
import { findPlaces } from './extractors/places/index.ts';
import { scan, type KnownWords, type Scan } from './extractors/scan.ts';
import { findSources } from './extractors/sources/index.ts';
import type { Lexicons } from './lexicons/load.ts';
import { createReadingMatcher } from './lexicons/reading.ts';
import { settleAmbiguous } from './refiners/ambiguity.ts';
import { dropArticleMakers } from './refiners/article-makers.ts';
import { bylinesOf } from './refiners/bylines.ts';
import { settleCapitals } from './refiners/capitals.ts';
import { citationsOf } from './refiners/citations.ts';
import { establishedBodies } from './refiners/established-bodies.ts';
import { establishedNames, type Named } from './refiners/established-names.ts';
import { identify } from './refiners/identity.ts';
import { dropOfficeBodies } from './refiners/office-bodies.ts';
import { loneBodies } from './refiners/lone-bodies.ts';
import { createLostNames, type LostNames } from './refiners/lost.ts';
import { mergeOrganizations } from './refiners/merged-organizations.ts';
import { dropNamesakesOfPlaces, placePeopleNamedAsPlaces } from './refiners/not-places.ts';
import { joinScripts } from './refiners/other-script.ts';
import { resolveOverlaps } from './refiners/overlap.ts';
import { splitPlaces } from './refiners/split-places.ts';
import { inReadableZones, withZones } from './refiners/zones.ts';

interface ArticleContext {
  readonly publisher?: SourceId | undefined;
  readonly title: string;
  readonly publishedAt?: string | undefined;
}

export interface Recognised {
  readonly mentions: readonly ResolvedMention[];
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly citations: readonly ExtractedCitation[];
  readonly bylines: readonly Byline[];
  readonly trace: readonly TraceEntry[];
}

export type EntityRecogniser = (text: ArticleText, context: ArticleContext) => Recognised;

/** Finds who and what an article names: extractors propose, refiners settle what competes and who is meant. */
export function createEntityRecogniser(lexicons: Lexicons): EntityRecogniser {
  const match = createReadingMatcher(lexicons);
  const bodies = indexNationalBodies(lexicons);
  const words = knownWords(lexicons);
  return (article, { publisher }) => {
    const scanned = scan(article, match, words);
    const ambiguous = settleAmbiguous(scanned, lexicons);
    const publisherCountry = countryOfPublisher(publisher, lexicons);
    const lost = createLostNames(article.text);
    const all = [...propose(scanned, { lexicons, bodies, publisherCountry }), ...ambiguous.candidates];
    const proposed = lost.step(
      'lies in a form that is an ordinary word here',
      all,
      all.filter(({ start, end }) => end > (ambiguous.ordinaryUntil.get(start) ?? 0)),
    );
    const refined = refineNames(scanned, proposed, lexicons, lost);
    const capitals = lost.step(
      'is the other reading of a capital',
      refined,
      settleCapitals(scanned, refined),
    );
    const readable = lost.step('stands in a byline or credit', capitals, inReadableZones(article, capitals));
    const settled = resolveOverlaps(scanned.text, readable, lost.overlap);
    const identified = identify(scanned.text, joinScripts(scanned.text, settled), lexicons);
    const repeated = inReadableZones(article, [
      ...establishedNames(scanned, identified.named, lexicons),
      ...establishedBodies(scanned, identified.named),
      ...loneBodies(scanned, identified.named, { bodies, publisherCountry }),
    ]);
    const named = addRepeated(scanned, identified.named, repeated);
    const mentions = withZones(article, named);
    return {
      mentions,
      entities: withAllNamed(identified.entities, mentions, lexicons),
      citations: citationsOf(article, mentions, publisher),
      bylines: bylinesOf(article),
      trace: [...ambiguous.trace, ...lost.entries],
    };
  };
}

/** A body may be named by an office alone (中央外办主任王毅), or by less than its own name (a bare 国防部). */
function withAllNamed(
  entities: ReadonlyMap<EntityId, Entity>,
  mentions: readonly ResolvedMention[],
  lexicons: Lexicons,
): ReadonlyMap<EntityId, Entity> {
  const named = mentions.flatMap(({ entity, office }) =>
    [entity, office?.target].flatMap((id) => (id === undefined ? [] : (lexicons.entities.get(id) ?? []))),
  );
  return new Map([...named.map((entity) => [entity.id, entity] as const), ...entities]);
}

function knownWords({ surfaces, vocabulary }: Lexicons): KnownWords {
  const names = new Set(surfaces.map(({ form }) => form).filter((form) => form.length <= 3));
  return {
    isWord: (word) => vocabulary.ordinary.has(word) || vocabulary.clause.has(word),
    isName: (word) => names.has(word),
  };
}

interface Proposing {
  readonly lexicons: Lexicons;
  readonly bodies: NationalBodies;
  readonly publisherCountry: CountryCode | undefined;
}

function propose(scanned: Scan, { lexicons, bodies, publisherCountry }: Proposing): readonly Candidate[] {
  const known = knownNames(scanned);
  return [
    ...known.filter(({ kind }) => kind !== 'Person'),
    ...findPersons(scanned, known, lexicons),
    ...countryAbbreviations(scanned, lexicons),
    ...ownCountry(scanned, publisherCountry, lexicons),
    ...nationalBodies(scanned, lexicons, bodies),
    ...namedOrganizations(scanned, lexicons),
    ...numberedUnits(scanned),
    ...missions(scanned),
    ...latinOrganizations(scanned),
    ...quotedOrganizations(scanned),
    ...findPlaces(scanned, lexicons),
    ...findEquipment(scanned),
    ...findSources(scanned),
  ];
}

function refineNames(
  scanned: Scan,
  proposed: readonly Candidate[],
  lexicons: Lexicons,
  { step }: LostNames,
): readonly Candidate[] {
  const inOffice = 'is the front of an office or of another word';
  const bodies = step(inOffice, proposed, dropOfficeBodies(scanned, proposed, lexicons));
  const merged = mergeOrganizations(scanned, bodies);
  const whole = step(inOffice, merged, dropOfficeBodies(scanned, merged, lexicons));
  const places = step('is two places, one in the other', whole, splitPlaces(whole));
  const named = step('names no place here', places, dropNamesakesOfPlaces(scanned, places));
  const people = placePeopleNamedAsPlaces(scanned, named);
  return step('made the article, or is a ship', people, dropArticleMakers(scanned, people));
}

/** Repeated names fill only what first mentions have left free. */
function addRepeated(scanned: Scan, first: readonly Named[], repeated: readonly Named[]): readonly Named[] {
  return resolveOverlaps(scanned.text, [...first.map((named) => ({ ...named, confidence: 2 })), ...repeated]);
}

function countryOfPublisher(publisher: SourceId | undefined, { outlets }: Lexicons): CountryCode | undefined {
  const outlet = outlets.find(({ id }) => String(id) === String(publisher));
  return outlet?.country;
}
