import type { CountryCode } from '#domain';
import type { Candidate } from '../../extraction.ts';
import type { Lexicons } from '../../lexicons/load.ts';
import { candidate } from '../candidate.ts';
import { entityBeginningAt } from '../context.ts';
import type { Scan } from '../scan.ts';
import { COUNTRY_CONTEXTS, type CountryContext } from './contexts.ts';

/** No compound names more countries; a longer run is no writing of people. */
const LONGEST = 8;

/** What may be left of a segmenter's word after the run of country characters with which it begins: 中俄|关系. */
const REST_OF_WORD =
  /^(?:关系|两国|双边|双方|两军|建交|贸易|贸易战|战争|边境|边界|联合|合作|友好|之间|三国|冲突|条约|协定|联军|战|盟|军|海|等国|四国|三方|同盟|军演|外长|外相|防长|总统|首相|总理|元首|领导人|高层|外交|国防|海军|空军|陆军|海警|舰艇|军舰|军机|轰炸机)/;

/** Words that are written with country characters only. */
const NOT_COUNTRIES = new Set(
  '中华 华沙 港澳 印加 美泰 中意 加以 加法 华美 台中 以法 日以 华中 意中 法印 苏中 朝日 美加 德意 印法'.split(
    ' ',
  ),
);

/** 俄 in 中俄, 俄军, 驻俄: single characters that stand for a country. */
export function countryAbbreviations(scan: Scan, { vocabulary, countries }: Lexicons): readonly Candidate[] {
  const { countryCharacters } = vocabulary;
  const found: Candidate[] = [];
  const propose = (start: number, end: number, country: CountryCode, rule: string) =>
    found.push(
      candidate({
        kind: 'Country',
        start,
        end,
        rule,
        country,
        confidence: 0.7,
        entity: countries.get(country),
        means: 'compound',
      }),
    );
  for (let offset = 0; offset < scan.text.length; offset += 1) {
    if (!vocabulary.initials.countries(scan.text, offset)) continue;
    const run = settleRun(runAt(scan, offset, countryCharacters));
    if (run.length >= 2 && isCompound(scan, run[0]?.start ?? offset, run)) {
      for (const { start, end, country } of run) propose(start, end, country, 'country-compound');
      offset = (run.at(-1)?.end ?? offset) - 1;
      continue;
    }
    const single = run[0];
    if (single === undefined || single.use === 'pair') continue;
    const rule = contextOf(scan, single);
    if (rule !== undefined) propose(single.start, single.end, single.country, rule);
  }
  return found;
}

function beginsName(scan: Scan, start: number, length: number): boolean {
  const hit = entityBeginningAt(scan, start, ['Country', 'Place', 'Person']);
  return hit !== undefined && hit.end > start + length;
}

interface Character {
  readonly start: number;
  readonly end: number;
  readonly country: CountryCode;
  readonly use: 'free' | 'bound' | 'pair';
  readonly notBefore: readonly string[];
  readonly notAfter: readonly string[];
}

/** 以 at the front is the preposition unless the pair is one of Israel's conflicts; 巴 beside 以 is Palestine. */
function settleRun(run: readonly Character[]): readonly Character[] {
  const [first, second] = run;
  if (first?.country === 'IL' && (run.length > 2 || !/^(?:PK|IR|US|SY|RU)$/.test(second?.country ?? 'US')))
    return run.slice(1);
  const israel = run.some(({ country }) => country === 'IL');
  return run.map((character) =>
    israel && character.country === 'PK' ? { ...character, country: 'PS' } : character,
  );
}

function runAt(
  scan: Scan,
  offset: number,
  characters: Lexicons['vocabulary']['countryCharacters'],
): readonly Character[] {
  const { text } = scan;
  const run: Character[] = [];
  for (let start = offset; start < text.length && run.length < LONGEST;) {
    const known = characters.get(text.slice(start, start + 2)) ?? characters.get(text.charAt(start));
    // A full name ends the run: 以|美国, 在|华沙.
    if (known === undefined || beginsName(scan, start, known.character.length)) break;
    const end = start + known.character.length;
    run.push({ start, end, ...known });
    start = text.charAt(end) === '、' && characters.has(text.charAt(end + 1)) ? end + 1 : end;
  }
  return run;
}

/** Two or more different countries that begin at a word's start and fill words: 中俄, 美日韩, 中俄|关系. */
function isCompound(scan: Scan, start: number, run: readonly Character[]): boolean {
  const end = run.at(-1)?.end ?? start;
  if (new Set(run.map(({ country }) => country)).size !== run.length || !scan.isBoundary(start)) return false;
  const written = scan.text.slice(start, end);
  if (NOT_COUNTRIES.has(written) || run.every(({ use }) => use === 'pair')) return false;
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return false;
  if (first.notAfter.some((word) => scan.text.endsWith(word, start))) return false;
  if (last.notBefore.some((word) => scan.text.startsWith(word, end))) return false;
  return scan.isBoundary(end) || REST_OF_WORD.test(scan.text.slice(end, end + 4));
}

/** Whether the character makes another word with its neighbour: 华|为, 3|日. */
function isOtherWord({ text }: Scan, { start, end, notBefore, notAfter }: Character): boolean {
  return (
    notBefore.some((word) => text.startsWith(word, end)) ||
    notAfter.some((word) => text.endsWith(word, start))
  );
}

function contextOf(scan: Scan, character: Character): string | undefined {
  if (isOtherWord(scan, character)) return undefined;
  return COUNTRY_CONTEXTS.find(
    ({ side, words, characters }) =>
      isOf(characters, character, scan) &&
      words.some((word) => (side === 'after' ? isFollowedBy : isPrecededBy)(scan, character, word)),
  )?.id;
}

function isOf(characters: CountryContext['characters'], { start, use }: Character, { text }: Scan): boolean {
  return characters === 'any' || (characters === 'free' ? use === 'free' : text.charAt(start) === '华');
}

function isFollowedBy(scan: Scan, { start, end }: Character, word: string): boolean {
  return (
    scan.text.startsWith(word, end) &&
    scan.isBoundary(start) &&
    (scan.isBoundary(end + word.length) || !scan.isBoundary(end))
  );
}

/** The pair is one word, or both are words of their own; 对|华为 is neither. */
function isPrecededBy(scan: Scan, { start, end }: Character, word: string): boolean {
  if (!scan.text.endsWith(word, start)) return false;
  const pairStart = start - word.length;
  return scan.isBoundary(pairStart) && (scan.isBoundary(end) || !scan.isBoundary(start));
}
