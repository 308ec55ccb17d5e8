import { EntityId, type CountryCode, type Entity } from '#domain';
import type { Candidate } from '../extraction.ts';
import type { Lexicons } from '../lexicons/load.ts';
import type { Named } from './established-names.ts';

/** The entities of one article: those of the lexicons that it mentions and those that it introduces. */
export interface Identified {
  readonly named: readonly Named[];
  readonly entities: ReadonlyMap<EntityId, Entity>;
}

/**
 * Gives every candidate its entity. Unknown names get an id made of the name and, where the text says it, the country;
 * the shorter forms of one person within an article share the id of the fullest.
 */
export function identify(text: string, candidates: readonly Candidate[], lexicons: Lexicons): Identified {
  const entities = new Map<EntityId, Entity>();
  const full = fullNames(text, candidates);
  const known = knownPersons(text, candidates);
  const countries = countriesByName(text, candidates, full);
  const named = candidates.flatMap((proposed): readonly Named[] => {
    const entity = entityOf(text, proposed, { lexicons, full, known, countries });
    if (entity === undefined) return [];
    if (!entities.has(entity.id)) entities.set(entity.id, entity);
    return [{ ...proposed, entity: entity.id, country: proposed.country ?? countryOf(entity) }];
  });
  return { named, entities };
}

interface Knowledge {
  readonly lexicons: Lexicons;
  readonly full: ReadonlyMap<string, string>;
  readonly known: ReadonlyMap<string, EntityId>;
  readonly countries: ReadonlyMap<string, CountryCode>;
}

function entityOf(text: string, proposed: Candidate, knowledge: Knowledge): Entity | undefined {
  const { lexicons, full, known, countries } = knowledge;
  const written = text.slice(proposed.start, proposed.end);
  const id =
    proposed.entity ??
    (proposed.kind === 'Person' ? known.get(written) : shipOf(text, proposed, lexicons.surfaces));
  if (id !== undefined) return lexicons.entities.get(id);
  const name =
    proposed.kind === 'Person' ? (full.get(written) ?? written) : canonicalName(written, proposed, lexicons);
  const country = proposed.kind === 'Person' ? countries.get(name) : proposed.country;
  return newEntity(proposed.kind, name, country);
}

/** “特里布茨海军上将”|号 is listed as 特里布茨海军上将号. */
function shipOf(text: string, { rule, start, end }: Candidate, surfaces: Lexicons['surfaces']) {
  if (rule !== 'equipment-ship-name' || !/^[”」』"]号/.test(text.slice(end, end + 2))) return undefined;
  const name = `${text.slice(start, end)}号`;
  return surfaces.find(({ form, kind }) => kind === 'Equipment' && form === name)?.entity;
}

/** A zone goes by several shorter names: 韩国防空识别区, 韩国识别区, 韩国防识区. */
const ZONE = /(?:防空)?(?:识别区|防识区|防空区)$/;

/** 俄国防部 and 俄罗斯国防部 are one body, under the country's usual name. */
function canonicalName(
  written: string,
  { rule, country }: Candidate,
  { countries, entities, vocabulary }: Lexicons,
): string {
  if (rule === 'place-head') return written.replace(ZONE, '防空识别区');
  if (rule !== 'organization-national-body' || country === undefined) return written;
  const id = countries.get(country);
  const name = id === undefined ? undefined : entities.get(id)?.name;
  const short = vocabulary.countryCharacters.get(written.charAt(0));
  return name === undefined ||
    short?.country !== country ||
    written.startsWith(name) ||
    written.charAt(1) === '国'
    ? written
    : name + written.slice(1);
}

function newEntity(
  kind: Candidate['kind'],
  name: string,
  country: CountryCode | undefined,
): Entity | undefined {
  const id = EntityId.parse(`${kind.toLowerCase()}/${name}${country === undefined ? '' : `@${country}`}`);
  const base = { id, name, aliases: [], ...(country === undefined ? {} : { country }) };
  return kind === 'Country' ? undefined : { kind, ...base };
}

/** From each short form of a dotted name to the fullest form in the article. */
function fullNames(text: string, candidates: readonly Candidate[]): ReadonlyMap<string, string> {
  const full = new Map<string, string>();
  for (const { kind, start, end, entity } of candidates) {
    const name = text.slice(start, end);
    if (kind !== 'Person' || entity !== undefined || !name.includes('·')) continue;
    const last = name.slice(name.lastIndexOf('·') + 1);
    if (last.length >= 2 && (full.get(last)?.length ?? 0) < name.length) full.set(last, name);
  }
  return full;
}

/** Listed people whose full form stands in the article are meant by its last part as well. */
function knownPersons(text: string, candidates: readonly Candidate[]): ReadonlyMap<string, EntityId> {
  const known = new Map<string, EntityId>();
  for (const { kind, start, end, entity } of candidates) {
    if (kind !== 'Person' || entity === undefined) continue;
    const name = text.slice(start, end);
    known.set(name.slice(name.lastIndexOf('·') + 1), entity);
  }
  return known;
}

function countriesByName(
  text: string,
  candidates: readonly Candidate[],
  full: ReadonlyMap<string, string>,
): ReadonlyMap<string, CountryCode> {
  const countries = new Map<string, CountryCode>();
  for (const { kind, start, end, country } of candidates) {
    const written = text.slice(start, end);
    const name = full.get(written) ?? written;
    if (kind === 'Person' && country !== undefined && !countries.has(name)) countries.set(name, country);
  }
  return countries;
}

function countryOf(entity: Entity): CountryCode | undefined {
  return entity.kind === 'Country' ? entity.iso2 : entity.country;
}
