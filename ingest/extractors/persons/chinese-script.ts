import type { Reading } from '../../lexicons/reading.ts';
import type { Lexicons } from '../../lexicons/load.ts';
import { characterSet } from '../../lexicons/words.ts';
import { hitBeginningAt, hitEndingAt, surfaceOf } from '../context.ts';
import type { Hit, Scan } from '../scan.ts';
import { evidenceAfter, evidenceBefore } from './evidence.ts';
import type { Proposal } from './proposal.ts';

/** Characters that no given name has: pronouns, particles, prepositions, verbs of saying. */
const NEVER_GIVEN = characterSet(
  '的了是在和与及或等将已被把对从向不也都就还则又并但其此该各每这那我你他她它们个说称指者位名曾因由于所没很再更最让使给吗呢吧啊访见席到去来做会年月日时后前上下部长官省市县区局院媒报两第了着过地得而且却只仅任兼即若如何什么多少些种样能可要想应须必需共总统理员队机舰驻籍副辈派级类层界翼某叔姓氏正仍均皆竟',
);
/** Japanese given names end in 和 or 则 as well. */
const NEVER_JAPANESE = characterSet(
  '的了是在与及或等将已被把对从向不也都还但其此该各每这那我你他她它们个说称指者曾所没很吗呢吧啊',
);
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
/** A name has to gather this much from its neighbours and word boundaries. */
const THRESHOLD = 4;

/** Names written as surname and one or two characters: 董军, 申元植, 松野博和. */
export function chineseScriptNames(
  scan: Scan,
  lexicons: Lexicons,
  personEnds: ReadonlySet<number>,
): readonly Proposal[] {
  const found: Proposal[] = [];
  // A name stands beside names: 陈皓桓、徐子见及曾健成.
  const ends = new Set(personEnds);
  for (let start = 0; start < scan.text.length; start += 1) {
    if (!lexicons.vocabulary.initials.surnames(scan.text, start)) continue;
    const best = bestNameAt(scan, start, lexicons, ends);
    if (best === undefined) continue;
    found.push(best);
    ends.add(best.end);
  }
  return found;
}

function bestNameAt(
  scan: Scan,
  start: number,
  lexicons: Lexicons,
  personEnds: ReadonlySet<number>,
): Proposal | undefined {
  // What not even a Japanese name has goes on from no surname.
  if (!isHan(scan.text, start + 1) || NEVER_JAPANESE(scan.text, start + 1)) return undefined;
  const lengths = lengthsAt(scan, start, lexicons).filter(
    ({ end, japanese }) => isGivenName(scan.text, start, end, japanese) && !isWord(scan, start, end),
  );
  if (lengths.length === 0) return undefined;
  const before = evidenceBefore(scan, start, lexicons, personEnds);
  if (before.weight === 0) return undefined;
  let best: Proposal | undefined;
  for (const { end, rare, japanese } of lengths) {
    const after = evidenceAfter(scan, end);
    const score =
      before.weight +
      after.weight +
      wordEvidence(scan, start, end) -
      doubt(scan, start, end) -
      (rare ? 1 : 0) +
      (japanese && end - start === 4 ? 1 : 0);
    const rule = before.title === undefined ? 'person-chinese-script' : 'person-chinese-script-title';
    if (score >= THRESHOLD && (best === undefined || score > best.score))
      best = { start, end, rule, score, before, after };
  }
  return best;
}

interface Length {
  readonly end: number;
  readonly rare: boolean;
  readonly japanese: boolean;
}

function lengthsAt({ text }: Scan, start: number, { vocabulary }: Lexicons): readonly Length[] {
  const { surnames, initials } = vocabulary;
  const double = initials.longSurnames(text, start)
    ? (surnames.get(text.slice(start, start + 2)) ?? surnames.get(text.slice(start, start + 3)))
    : undefined;
  const single = surnames.get(text.charAt(start));
  const ends: Length[] = [];
  const add = (end: number, rare: boolean, japanese: boolean) => {
    if (end <= text.length) ends.push({ end, rare, japanese });
  };
  if (double !== undefined)
    for (const given of [2, 1, 3])
      add(
        start + double.surname.length + given,
        double.use === 'rare' || given === 3,
        double.script === 'japanese',
      );
  if (single !== undefined) {
    for (const given of [2, 1]) add(start + 1 + given, single.use === 'rare', false);
    // Vietnamese women's names: 黎氏秋恒.
    if (text.charAt(start + 1) === '氏') add(start + 4, false, false);
  }
  return ends;
}

function isHan(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= FIRST_HAN && unit <= LAST_HAN;
}

/** Whether the characters may stand in a name; those of a surname may be any. */
function isGivenName(text: string, start: number, end: number, japanese: boolean): boolean {
  const never = japanese ? NEVER_JAPANESE : NEVER_GIVEN;
  for (let at = start; at < end; at += 1) {
    // 魏凤和 ends in 和; whether a name does, its neighbours say.
    if (at === end - 1 && end - start === 3 && text.charAt(at) === '和') continue;
    if (!isHan(text, at) || (at > start && never(text, at))) return false;
  }
  return true;
}

/** What cannot be an unknown person; an ambiguous surname can. */
function isNoName(reading: Reading): boolean {
  if (reading.role === 'ambiguous') return !reading.row.first.startsWith('person:');
  return reading.role !== 'placeHead' && reading.role !== 'organizationHead';
}

/** Whether the stretch is an ordinary word, a title or a known name of another kind, or ends inside one. */
function isWord(scan: Scan, start: number, end: number): boolean {
  const whole = scan.beginning[start]?.some((hit) => hit.end >= end && hit.readings.some(isNoName));
  if (whole === true) return true;
  if (containsKnownName(scan, start, end)) return true;
  const ordinary = hitBeginningAt(scan, start, 'ordinary');
  if (ordinary !== undefined && scan.isBoundary(ordinary.end)) return true;
  const tail =
    hitEndingAt(scan, end, 'title') ?? hitEndingAt(scan, end, 'body') ?? hitEndingAt(scan, end, 'verb');
  return tail !== undefined && tail.start > start && tail.end - tail.start >= 2;
}

/** A listed name inside or across the stretch: 耿爽|声, 和|普京. */
function containsKnownName(scan: Scan, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1)
    if (
      scan.beginning[at]?.some(
        (hit) =>
          hit.end - at >= 2 && surfaceOf(hit, ['Person', 'Country', 'Place', 'Organization']) !== undefined,
      ) === true
    )
      return true;
  return false;
}

/** A given name that is an ordinary word (蓝|口罩), a word at the front (顾问|正), an end like a place's (潘公湖). */
function doubt(scan: Scan, start: number, end: number): number {
  const given = scan.beginning[start + 1]?.some((hit) => hit.end === end && isLanguage(hit)) === true;
  const front = scan.beginning[start]?.some((hit) => hit.end < end && isLanguage(hit)) === true;
  const place = hitEndingAt(scan, end, 'placeHead') !== undefined && end - start === 3;
  return (given ? 1.5 : 0) + (front ? 1.5 : 0) + (place ? 1.5 : 0);
}

function isLanguage({ readings }: Hit): boolean {
  return readings.some(({ role }) => role === 'ordinary' || role === 'verb');
}

function wordEvidence(scan: Scan, start: number, end: number): number {
  let inner = 0;
  for (let at = start + 1; at < end; at += 1) if (scan.isBoundary(at)) inner += 1;
  const outer = (scan.isBoundary(start) ? 0.5 : -0.5) + (scan.isBoundary(end) ? 0.5 : -1);
  return outer + (inner === 0 ? 0.5 : 0);
}
