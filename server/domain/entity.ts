import { z } from 'zod';
import { CountryCode, EntityId } from './ids.ts';

export const EntityKind = z.enum(['Person', 'Country', 'Organization', 'Place', 'Equipment', 'Source']);
export type EntityKind = z.infer<typeof EntityKind>;

export const NodeKind = z.enum([...EntityKind.options, 'Event', 'Article']);
export type NodeKind = z.infer<typeof NodeKind>;

const named = {
  id: EntityId,
  name: z.string().min(1),
  nameEn: z.string().min(1).exactOptional(),
  /** Other forms known beforehand, from the lexicons; what an article printed is on its mentions. */
  aliases: z.array(z.string().min(1)),
};

export const Person = z.strictObject({
  kind: z.literal('Person'),
  ...named,
  nameRu: z.string().min(1).exactOptional(),
  country: CountryCode.exactOptional(),
  wikidata: z.string().exactOptional(),
});

export const Country = z.strictObject({
  kind: z.literal('Country'),
  ...named,
  iso2: CountryCode,
  iso3: z.string().exactOptional(),
});

export const OrganizationKind = z.enum([
  'ministry',
  'government',
  'legislature',
  'court',
  'armedForces',
  'unit',
  'intelligence',
  'lawEnforcement',
  'party',
  'company',
  'university',
  'thinkTank',
  'international',
  'group',
  'other',
]);

export const Organization = z.strictObject({
  kind: z.literal('Organization'),
  ...named,
  organizationKind: OrganizationKind.exactOptional(),
  country: CountryCode.exactOptional(),
});

export const Place = z.strictObject({
  kind: z.literal('Place'),
  ...named,
  placeKind: z.string().exactOptional(),
  country: CountryCode.exactOptional(),
  latitude: z.number().min(-90).max(90).exactOptional(),
  longitude: z.number().min(-180).max(180).exactOptional(),
});

export const Equipment = z.strictObject({
  kind: z.literal('Equipment'),
  ...named,
  equipmentKind: z.string().exactOptional(),
  country: CountryCode.exactOptional(),
});

export const SourceKind = z.enum(['outlet', 'agency', 'broadcaster', 'official']);

/** Who publishes or is cited: an outlet, an agency, a broadcaster, an official medium. */
export const Source = z.strictObject({
  kind: z.literal('Source'),
  ...named,
  sourceKind: SourceKind.exactOptional(),
  country: CountryCode.exactOptional(),
});

export const Entity = z.discriminatedUnion('kind', [Person, Country, Organization, Place, Equipment, Source]);
export type Entity = z.infer<typeof Entity>;
export type Person = z.infer<typeof Person>;
export type Country = z.infer<typeof Country>;
export type Organization = z.infer<typeof Organization>;
export type OrganizationKind = z.infer<typeof OrganizationKind>;
export type Place = z.infer<typeof Place>;
export type Equipment = z.infer<typeof Equipment>;
export type Source = z.infer<typeof Source>;
export type SourceKind = z.infer<typeof SourceKind>;
