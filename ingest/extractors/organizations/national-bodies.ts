import type { CountryCode, EntityId } from '#domain';
import type { Candidate } from '../../extraction.ts';
import type { Lexicons } from '../../lexicons/load.ts';
import { candidate } from '../candidate.ts';
import { entityEndingAt, hitBeginningAt, readingOf, surfaceOf } from '../context.ts';
import type { Hit, Scan } from '../scan.ts';

/** What may stand between a country and its body: 俄罗斯|联邦|国防部, 朝鲜民主主义人民共和国 is a name already. */
const BETWEEN = [
  '联邦',
  '共和国',
  '人民',
  '王国',
  '王家',
  '皇家',
  '国家',
  '最高',
  '中央',
  '现任',
  '驻华',
  '驻俄',
  '驻美',
];

/** A ministry, force or assembly with its country: 美国国务院, 韩外交部, 乌军. The country is proposed as well. */
export function nationalBodies(scan: Scan, lexicons: Lexicons, bodies: NationalBodies): readonly Candidate[] {
  return scan.withRole('body').flatMap((hit) => {
    const isLongest = hitBeginningAt(scan, hit.start, 'body') === hit;
    return !isLongest || (hit.end - hit.start === 1 && !scan.isBoundary(hit.end))
      ? []
      : withCountry(scan, hit, lexicons, bodies);
  });
}

/** Known national bodies by country and by what follows the country's name: `RU|国防部`. */
export type NationalBodies = ReadonlyMap<string, EntityId>;

export function indexNationalBodies(lexicons: Lexicons): NationalBodies {
  const index = new Map<string, EntityId>();
  for (const { form, entity, kind } of lexicons.surfaces) {
    const known = kind === 'Organization' ? lexicons.entities.get(entity) : undefined;
    if (known?.kind !== 'Organization' || known.country === undefined) continue;
    for (const name of countryNamesOf(known.country, lexicons))
      if (form.startsWith(name) && form.length > name.length)
        index.set(`${known.country}|${form.slice(name.length).replace(/^联邦/, '')}`, entity);
  }
  return index;
}

function countryNamesOf(code: CountryCode, { countries, entities, vocabulary }: Lexicons): readonly string[] {
  const id = countries.get(code);
  const country = id === undefined ? undefined : entities.get(id);
  const characters = [...vocabulary.countryCharacters.values()].filter((row) => row.country === code);
  return [
    ...(country === undefined ? [] : [country.name, ...country.aliases]),
    ...characters.map(({ character }) => character),
  ];
}

function withCountry(
  scan: Scan,
  body: Hit,
  lexicons: Lexicons,
  bodies: NationalBodies,
): readonly Candidate[] {
  const country = countryBefore(scan, body.start, lexicons);
  if (country === undefined) return [];
  const { start, code, length } = country;
  const name = scan.text.slice(body.start, body.end);
  if (length === 1 && isPreposition(scan.text, start, body.end)) return [];
  const kind = readingOf(body, 'body')?.kind;
  if (kind === undefined) return [];
  return [
    candidate({
      kind: 'Organization',
      start,
      end: body.end,
      rule: 'organization-national-body',
      confidence: 0.8,
      country: code,
      entity: bodies.get(`${code}|${name}`),
    }),
    candidate({
      kind: 'Country',
      start,
      end: start + length,
      rule: 'country-of-body',
      confidence: 0.8,
      country: code,
      entity: lexicons.countries.get(code),
      means: 'body',
    }),
  ];
}

/** 以|海军|司令员身份: the character is the preposition. */
function isPreposition(text: string, start: number, end: number): boolean {
  return (
    text.charAt(start) === '以' &&
    /^[^，。；！？\n]{0,14}?(?:身份|名义|为由|方式|为主|为名|为例|为首|为目标)/.test(
      text.slice(end, end + 18),
    )
  );
}

interface CountryBefore {
  readonly start: number;
  readonly code: CountryCode;
  /** Of the country's name alone. */
  readonly length: number;
}

function countryBefore(scan: Scan, offset: number, lexicons: Lexicons): CountryBefore | undefined {
  const direct = countryEndingAt(scan, offset, lexicons);
  if (direct !== undefined) return direct;
  const word = BETWEEN.find((between) => scan.text.endsWith(between, offset));
  return word === undefined || offset - word.length <= 0
    ? undefined
    : countryEndingAt(scan, offset - word.length, lexicons);
}

function countryEndingAt(scan: Scan, offset: number, lexicons: Lexicons): CountryBefore | undefined {
  if (offset <= 0) return undefined;
  const hit = entityEndingAt(scan, offset, ['Country']);
  const surface = hit === undefined ? undefined : surfaceOf(hit, ['Country']);
  const known =
    surface === undefined || surface.means === 'metonym' ? undefined : lexicons.entities.get(surface.entity);
  if (hit !== undefined && known?.kind === 'Country')
    return { start: hit.start, code: known.iso2, length: hit.end - hit.start };
  const row = lexicons.vocabulary.countryCharacters.get(scan.text.charAt(offset - 1));
  // 中国|会 is no assembly, and the bodies of 俄中|海军 are two.
  const stray =
    scan.text.startsWith('国会', offset) ||
    !scan.isBoundary(offset - 1) ||
    !scan.isBoundary(offset) ||
    isCompound(scan, offset - 1, lexicons);
  return row === undefined ||
    row.use === 'pair' ||
    stray ||
    row.notAfter.some((word) => scan.text.endsWith(word, offset - 1)) ||
    row.notBefore.some((word) => word.length > 1 && scan.text.startsWith(word, offset))
    ? undefined
    : { start: offset - 1, code: row.country, length: 1 };
}

function isCompound({ text }: Scan, offset: number, { vocabulary }: Lexicons): boolean {
  return vocabulary.countryCharacters.has(text.charAt(offset - 1));
}
