import { load } from 'cheerio';
import { z } from 'zod';
import type { ScoredArticle } from './score.ts';

/* Gold without its articles' text: every surface form and every evidence is an offset pair into the letters of the
   stored file, so that annotations can lie here while the articles stay where they are. */

const Offsets = z.tuple([z.int().min(0), z.int().min(1)]);
const OffsetNamed = z.strictObject({ name: Offsets, mentions: z.array(Offsets) });

export const OffsetArticle = z.strictObject({
  file: z.string(),
  /** Letters of the stored file, to notice when it is another one. */
  letters: z.int(),
  persons: z.array(z.strictObject({ ...OffsetNamed.shape, country: z.string().nullable() })),
  countries: z.array(z.string()),
  organizations: z.array(OffsetNamed),
  places: z.array(OffsetNamed),
  equipment: z.array(Offsets),
  citedSources: z.array(Offsets),
  events: z.array(
    z.strictObject({
      type: z.string(),
      date: z.string().nullable(),
      dateEnd: z.string().exactOptional(),
      persons: z.array(Offsets),
      countries: z.array(z.string()),
      organizations: z.array(Offsets),
      place: z.string().nullable(),
      status: z.string(),
      evidence: Offsets,
    }),
  ),
});
export type OffsetArticle = z.infer<typeof OffsetArticle>;
type Pair = z.infer<typeof Offsets>;

/** The letters of a stored article: tags and white space gone, entities decoded. Independent of any reader's taste. */
export function lettersOf(stored: string): string {
  return load(stored)
    .text()
    .replace(/[\s\u200b\ufeff]+/g, '');
}

/** Throws where a string is not in the article, naming it. */
export function toOffsets(article: ScoredArticle, stored: string): OffsetArticle {
  const letters = lettersOf(stored);
  const find = (text: string): Pair => {
    const wanted = lettersOf(text);
    const start = letters.indexOf(wanted);
    if (start === -1 || wanted === '') throw new Error(`${article.file}: "${text}" is not in the article`);
    return [start, start + wanted.length];
  };
  const named = ({ name, mentions }: { readonly name: string; readonly mentions: readonly string[] }) => ({
    name: find(name),
    mentions: mentions.map(find),
  });
  return {
    file: article.file,
    letters: letters.length,
    persons: article.persons.map((person) => ({ ...named(person), country: person.country })),
    countries: [...article.countries],
    organizations: article.organizations.map(named),
    places: article.places.map(named),
    equipment: article.equipment.map(find),
    citedSources: article.citedSources.map(find),
    events: article.events.map(
      ({ type, date, dateEnd, persons, countries, organizations, place, status, evidence }) => ({
        type,
        date,
        ...(dateEnd === undefined ? {} : { dateEnd }),
        persons: persons.map(find),
        countries: [...countries],
        organizations: organizations.map(find),
        place,
        status,
        evidence: find(evidence),
      }),
    ),
  };
}

/** The annotation with its strings back; throws where the stored file is not the one that was annotated. */
export function fromOffsets(article: OffsetArticle, stored: string): unknown {
  const letters = lettersOf(stored);
  if (letters.length !== article.letters) throw new Error(`${article.file}: not the file that was annotated`);
  return restore(article, letters);
}

function restore(value: unknown, letters: string): unknown {
  const pair = Offsets.safeParse(value);
  if (pair.success) return letters.slice(...pair.data);
  if (Array.isArray(value)) return value.map((item) => restore(item, letters));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, restore(item, letters)]));
  }
  return value;
}
