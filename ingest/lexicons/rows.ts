import { CountryCode, EntityId, OrganizationKind, SourceKind } from '#domain';
import { z } from 'zod';

const list = z.string().transform((cell) => cell.split('|').filter((part) => part !== ''));
const optional = z.string().transform((cell) => (cell === '' ? undefined : cell));
const optionalOf = <Output>(schema: z.ZodType<Output, string>) =>
  z.union([z.literal('').transform(() => undefined), schema]);
const coordinate = z
  .string()
  .transform((cell) => (cell === '' ? undefined : Number(cell)))
  .refine((value) => value === undefined || Number.isFinite(value), 'expected decimal degrees');

const named = { id: EntityId, name: z.string().min(1), nameEn: optional, aliases: list };
const country = optionalOf(CountryCode);

export const PersonRow = z.object({ ...named, nameRu: optional, country, offices: list });
export const CountryRow = z.object({
  ...named,
  iso2: CountryCode,
  iso3: optional,
  abbreviations: list,
  demonyms: list,
  metonyms: list,
});
export const OrganisationRow = z.object({ ...named, kind: optionalOf(OrganizationKind), country });
export const PlaceRow = z.object({
  ...named,
  kind: optional,
  country,
  latitude: coordinate,
  longitude: coordinate,
});
export const EquipmentRow = z.object({ ...named, kind: optional, country });
export const OutletRow = z.object({ ...named, hosts: list, kind: optionalOf(SourceKind), country });

/** A surface with two readings, and the words nearby that decide for the first; a reading is an id or `noun`. */
export const AmbiguousRow = z.object({
  surface: z.string().min(1),
  first: z.string().min(1),
  second: z.string().min(1),
  cues: list,
});
export type PersonRow = z.infer<typeof PersonRow>;
export type CountryRow = z.infer<typeof CountryRow>;
export type OrganisationRow = z.infer<typeof OrganisationRow>;
export type PlaceRow = z.infer<typeof PlaceRow>;
export type EquipmentRow = z.infer<typeof EquipmentRow>;
export type OutletRow = z.infer<typeof OutletRow>;
export type AmbiguousRow = z.infer<typeof AmbiguousRow>;
