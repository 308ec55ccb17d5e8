import type { CountryCode, Entity, PropertyValue } from '#domain';
import { present } from '../present.ts';

export type Properties = Readonly<Record<string, PropertyValue>>;

/** An entity as its node holds it: what kind of organisation, place, equipment or source it is stands in `kind`. */
export function entityProperties(entity: Entity): Properties {
  const { id, name, nameEn } = entity;
  const named = { id, name, nameEn, aliases: [...new Set(entity.aliases)].toSorted() };
  switch (entity.kind) {
    case 'Person':
      return present({ ...named, nameRu: entity.nameRu, country: entity.country, wikidata: entity.wikidata });
    case 'Country':
      return present({ ...named, iso2: entity.iso2, iso3: entity.iso3 });
    case 'Organization':
      return present({ ...named, kind: entity.organizationKind, country: entity.country });
    case 'Place': {
      const { placeKind, country, latitude, longitude } = entity;
      return present({ ...named, kind: placeKind, country, latitude, longitude });
    }
    case 'Equipment':
      return present({ ...named, kind: entity.equipmentKind, country: entity.country });
    case 'Source':
      return present({ ...named, kind: entity.sourceKind, country: entity.country });
    default:
      return entity satisfies never;
  }
}

const namesIn = (language: string) => new Intl.DisplayNames(language, { type: 'region', fallback: 'code' });
const chineseNames = namesIn('zh-Hans');
const englishNames = namesIn('en');

/** A country that no article names but something in the graph belongs to, as far as its code tells. */
export function impliedCountry(code: CountryCode): Properties {
  const name = chineseNames.of(code) ?? code;
  return { id: countryId(code), name, nameEn: englishNames.of(code) ?? code, aliases: [], iso2: code };
}

export function countryId(code: CountryCode): string {
  return `country/${code}`;
}
