import type { Country, Entity, Equipment, Organization, Person, Place, Source } from '#domain';
import type { CountryRow, EquipmentRow, OrganisationRow, OutletRow, PersonRow, PlaceRow } from './rows.ts';

/** Leaves out what is unknown, so that an absent property is absent and not `undefined`. */
function known<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [K in Key]?: Value } {
  // A computed key widens to an index signature; the result has this key or none.
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value };
}

function base(row: {
  id: Entity['id'];
  name: string;
  nameEn: string | undefined;
  aliases: readonly string[];
}) {
  return { id: row.id, name: row.name, aliases: [...row.aliases], ...known('nameEn', row.nameEn) };
}

export function personOf(row: PersonRow): Person {
  return { kind: 'Person', ...base(row), ...known('nameRu', row.nameRu), ...known('country', row.country) };
}

export function countryOf(row: CountryRow): Country {
  return { kind: 'Country', ...base(row), iso2: row.iso2, ...known('iso3', row.iso3) };
}

export function organizationOf(row: OrganisationRow): Organization {
  return {
    kind: 'Organization',
    ...base(row),
    ...known('organizationKind', row.kind),
    ...known('country', row.country),
  };
}

export function placeOf(row: PlaceRow): Place {
  return {
    kind: 'Place',
    ...base(row),
    ...known('placeKind', row.kind),
    ...known('country', row.country),
    ...known('latitude', row.latitude),
    ...known('longitude', row.longitude),
  };
}

export function equipmentOf(row: EquipmentRow): Equipment {
  return {
    kind: 'Equipment',
    ...base(row),
    ...known('equipmentKind', row.kind),
    ...known('country', row.country),
  };
}

export function sourceOf(row: OutletRow): Source {
  return { kind: 'Source', ...base(row), ...known('sourceKind', row.kind), ...known('country', row.country) };
}
