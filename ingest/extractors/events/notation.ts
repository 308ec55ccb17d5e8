import type { MentionKind } from '../../extraction.ts';

/** The characters that stand for mentions in the painted text: private use, one class a kind, lengths kept. */
export const PAINT: Readonly<Record<MentionKind, string>> = {
  Country: '\uE000',
  Person: '\uE001',
  Organization: '\uE002',
  Place: '\uE003',
  Equipment: '\uE004',
  Source: '\uE005',
};

const CLASSES: Readonly<Record<string, string>> = {
  C: PAINT.Country,
  P: PAINT.Person,
  O: PAINT.Organization,
  L: PAINT.Place,
  E: PAINT.Equipment,
  S: PAINT.Source,
  A: PAINT.Country + PAINT.Person + PAINT.Organization,
  G: PAINT.Country + PAINT.Place,
};

/**
 * Compiles a pattern over painted text. `{C}` is a country, `{P}` a person, `{O}` an organisation, `{L}` a place, `{E}`
 * equipment, `{S}` a medium, `{A}` any of the first three (who acts), `{G}` country or place (where);
 * `~` stands for up to twelve characters of anything inside a clause. Everything else is a regular expression.
 */
export function compile(pattern: string): RegExp {
  const source = pattern
    .replaceAll(/\{([A-Z])\}/g, (whole, name: string) => {
      const characters = CLASSES[name];
      return characters === undefined ? whole : `[${characters}]+`;
    })
    .replaceAll('~', '[^，。；]{0,12}?');
  return new RegExp(source, 'g');
}
