import { CountryCode, OrganizationKind } from '#domain';
import { z } from 'zod';
import { readTable } from './tsv.ts';

/** How a title stands to a name: 国防部长 董军, 魏凤和 上将, 学者 王晋, 金灿荣 先生. */
export const TitleKind = z.enum(['office', 'rank', 'profession', 'honorific']);
export type TitleKind = z.infer<typeof TitleKind>;

const listOf = (cell: string) => cell.split('|').filter((part) => part !== '');

const TitleRow = z.object({ title: z.string().min(1), kind: TitleKind });
const BodyRow = z.object({ body: z.string().min(1), kind: OrganizationKind });
const VerbRow = z.object({ word: z.string().min(1), use: z.enum(['speech', 'follows']) });
const SurnameRow = z.object({
  surname: z.string().min(1),
  script: z.enum(['chinese', 'compound', 'korean', 'japanese']),
  use: z.enum(['common', 'rare']),
});
const TransliterationRow = z.object({ character: z.string().length(1), use: z.enum(['core', 'common']) });
const OrdinaryRow = z.object({ word: z.string().min(2) });
const CountryCharacterRow = z.object({
  character: z.string().min(1).max(2),
  country: CountryCode,
  /** `free`: hardly ever another word; `bound`: a country only in the contexts that the rules
   *  list; `pair`: only in a compound with one of the others. */
  use: z.enum(['free', 'bound', 'pair']),
  /** What may not follow: 华|为 is no China. */
  notBefore: z.string().transform(listOf),
  /** What may not stand before: 3|日 is a day. */
  notAfter: z.string().transform(listOf),
});
const HeadRow = z.object({ head: z.string().min(1), kind: z.string().min(1) });

/** Word lists that rules need; none of them names anything by itself. */
export interface Words {
  readonly titles: ReadonlyMap<string, TitleKind>;
  readonly bodies: ReadonlyMap<string, OrganizationKind>;
  readonly verbs: ReadonlyMap<string, 'speech' | 'follows'>;
  readonly surnames: ReadonlyMap<string, z.infer<typeof SurnameRow>>;
  /** First characters of surnames, of those of more than one, and of country abbreviations: most positions of a text are passed over by them. */
  readonly initials: Readonly<Record<'surnames' | 'longSurnames' | 'countries', CharacterSet>>;
  readonly transliteration: ReadonlyMap<string, 'core' | 'common'>;
  readonly isTranscribing: CharacterSet;
  /** Words of the language that begin like a name but are none. */
  readonly ordinary: ReadonlySet<string>;
  /** Verbs, adverbs and function words, which no name contains. */
  readonly clause: ReadonlySet<string>;
  readonly countryCharacters: ReadonlyMap<string, z.infer<typeof CountryCharacterRow>>;
  readonly organizationHeads: ReadonlyMap<string, string>;
  readonly placeHeads: ReadonlyMap<string, string>;
}

/** Whether the character at an offset belongs to the set; asked at every offset of a text, and so a table by code unit. */
type CharacterSet = (text: string, offset: number) => boolean;

/** The first characters of some words, or some characters. */
export function characterSet(words: Iterable<string>): CharacterSet {
  const members = new Uint8Array(65_536);
  for (const word of words) members[word.charCodeAt(0)] = 1;
  return (text, offset) => members[text.charCodeAt(offset)] === 1;
}

export function loadWords(): Words {
  const surnames = new Map(readTable('words/surnames.tsv', SurnameRow).map((row) => [row.surname, row]));
  const transliteration = new Map(
    readTable('words/transliteration.tsv', TransliterationRow).map((row) => [row.character, row.use]),
  );
  const countryCharacters = new Map(
    readTable('words/country-characters.tsv', CountryCharacterRow).map((row) => [row.character, row]),
  );
  return {
    surnames,
    countryCharacters,
    initials: {
      surnames: characterSet(surnames.keys()),
      longSurnames: characterSet([...surnames.keys()].filter((surname) => surname.length > 1)),
      countries: characterSet(countryCharacters.keys()),
    },
    titles: new Map(readTable('words/titles.tsv', TitleRow).map((row) => [row.title, row.kind])),
    bodies: new Map(readTable('words/bodies.tsv', BodyRow).map((row) => [row.body, row.kind])),
    verbs: new Map(readTable('words/verbs.tsv', VerbRow).map((row) => [row.word, row.use])),
    transliteration,
    isTranscribing: characterSet(transliteration.keys()),
    ordinary: new Set(
      ['words/ordinary-words.tsv', 'words/false-names.tsv'].flatMap((file) =>
        readTable(file, OrdinaryRow).map((row) => row.word),
      ),
    ),
    clause: new Set(readTable('words/clause-words.tsv', OrdinaryRow).map((row) => row.word)),
    organizationHeads: new Map(
      readTable('words/organization-heads.tsv', HeadRow).map((row) => [row.head, row.kind]),
    ),
    placeHeads: new Map(readTable('words/place-heads.tsv', HeadRow).map((row) => [row.head, row.kind])),
  };
}
