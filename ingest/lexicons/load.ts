import type { CountryCode, Entity, EntityId } from '#domain';
import { countryOf, equipmentOf, organizationOf, personOf, placeOf, sourceOf } from './entity-of-row.ts';
import {
  AmbiguousRow,
  CountryRow,
  EquipmentRow,
  OrganisationRow,
  OutletRow,
  PersonRow,
  PlaceRow,
} from './rows.ts';
import { surfacesOf, type Surface } from './surfaces.ts';
import { readFolder, readTable } from './tsv.ts';
import { loadWords, type Words } from './words.ts';

/** All that is known before an article is read: entities with their surface forms, and the words that rules need. */
export interface Lexicons {
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly surfaces: readonly Surface[];
  readonly ambiguous: readonly AmbiguousRow[];
  readonly countries: ReadonlyMap<CountryCode, EntityId>;
  readonly outlets: readonly OutletRow[];
  readonly vocabulary: Words;
  /** Names that a segmenter should keep whole. */
  readonly words: readonly string[];
}

/** Reads every lexicon file, checked; call once a process, since it takes a few hundred milliseconds. */
export function loadLexicons(): Lexicons {
  const countries = readTable('countries.tsv', CountryRow);
  const outlets = readFolder('outlets', OutletRow);
  const entities = [
    ...countries.map(countryOf),
    ...readFolder('people', PersonRow).map(personOf),
    ...readFolder('organisations', OrganisationRow).map(organizationOf),
    ...readFolder('places', PlaceRow).map(placeOf),
    ...readFolder('equipment', EquipmentRow).map(equipmentOf),
    ...outlets.map(sourceOf),
  ];
  const surfaces = surfacesOf(entities, countries);
  return {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    surfaces,
    ambiguous: readFolder('ambiguous', AmbiguousRow).filter((row) => !isRuled(row)),
    countries: new Map(countries.map((row) => [row.iso2, row.id])),
    outlets,
    vocabulary: loadWords(),
    words: surfaces.map((surface) => surface.form).filter((form) => /^\p{Script=Han}{2,}$/u.test(form)),
  };
}

/** Single characters and capitals have rules of their own, which see more than cues nearby. */
function isRuled({ surface, first, second }: AmbiguousRow): boolean {
  return surface.length === 1 || (first.startsWith('country:') && second.startsWith('place:'));
}
