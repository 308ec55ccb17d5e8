import type { EntityId, Participant } from '#domain';
import { countryOf, type Clause, type Reading } from './reading.ts';

/** Offices that one person of a country holds, in every wording. */
const OFFICES: readonly (readonly [office: string, words: RegExp])[] = [
  ['defence', /(?:国防部?长|防长|国防大臣|防相)$/],
  ['foreign', /(?:外交部?长|外长|外相|国务卿)$/],
  ['head', /(?:总统|国家主席|元首)$/],
  ['premier', /(?:总理|首相)$/],
];
const BARE =
  /(国防部?长|防长|防务部长|外交部?长|外长|外相|总统|元首|国家领导人|总理)(?![\uE001]|[^，]{0,6}[\uE001])/;
const NOT_NOW = /(?:前|时任|前任|候任|副)[^，]{0,6}$/;

/** Who is meant where a clause names countries and an office but nobody: 中俄防长 in an article about the two. */
export function holdersIn(
  reading: Reading,
  clause: Clause,
  participants: readonly Participant[],
): readonly EntityId[] {
  const named = participants.flatMap(({ entity }) =>
    entity.startsWith('person/') ? (countryOf(reading, entity) ?? []) : [],
  );
  const written = BARE.exec(reading.painted.slice(clause.start, clause.end))?.[1];
  const office = OFFICES.find(([, words]) => written !== undefined && words.test(written))?.[0];
  if (office === undefined) return [];
  const holders = holdersOf(reading, office);
  return participants
    .filter(({ entity }) => !named.some((code) => entity === `country/${code}`))
    .flatMap(({ entity }) => holders.get(entity) ?? []);
}

/** The one person of each country that the article gives the office to. */
function holdersOf(reading: Reading, office: string): ReadonlyMap<EntityId, EntityId> {
  const words = OFFICES.find(([name]) => name === office)?.[1];
  const holders = new Map<EntityId, EntityId>();
  for (const { kind, entity, start } of reading.mentions) {
    const code = kind === 'Person' ? countryOf(reading, entity) : undefined;
    if (code === undefined) continue;
    const before = reading.text.normalised.slice(Math.max(0, start - 12), start);
    if (words?.test(before) !== true || NOT_NOW.test(before)) continue;
    // The schema of an entity id holds for every country code.
    holders.set(`country/${code}` as EntityId, entity);
  }
  return holders;
}
