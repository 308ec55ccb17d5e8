import type { Candidate } from '../extraction.ts';
import { entityBeginningAt, hitBeginningAt } from '../extractors/context.ts';
import type { Lexicons } from '../lexicons/load.ts';
import type { Scan } from '../extractors/scan.ts';

/** What 军 makes with the next character: 军|舰, 军|事, 军|方 is a body of its own. */
const AFTER_FORCE =
  /^(?!官兵)[舰机事方队人官区工警备种费演令衔团委用火械力校旅长控贸号备职购援售情港史民政阀服装纪需]/;

/** Drops a body that is only the front of an office (国防部|长), of another word (俄罗斯军|舰), or shared (中俄|海警). */
export function dropOfficeBodies(
  scan: Scan,
  candidates: readonly Candidate[],
  { vocabulary }: Lexicons,
): readonly Candidate[] {
  const { text } = scan;
  const { countryCharacters } = vocabulary;
  // The bodies of 中俄|海警 are two, and neither is written out; 驻韩|美军 is one.
  const isShared = (start: number) =>
    countryCharacters.has(text.charAt(start - 1)) &&
    countryCharacters.has(text.charAt(start)) &&
    text.charAt(start - 2) !== '驻' &&
    entityBeginningAt(scan, start, ['Country']) === undefined;
  // 美国时任众议院|议长: the bare body only says which office is meant.
  const isBareBeforeTitle = (rule: string, end: number) =>
    rule === 'ambiguous' && hitBeginningAt(scan, end, 'title') !== undefined;
  return candidates.filter(
    ({ kind, start, end, rule }) =>
      (kind !== 'Organization' && kind !== 'Place') ||
      !(
        runsIntoTitle(scan, start, end) ||
        runsIntoWord(scan, end) ||
        (kind === 'Organization' && isShared(start)) ||
        isBareBeforeTitle(rule, end)
      ),
  );
}

function runsIntoTitle({ beginning, text }: Scan, start: number, end: number): boolean {
  if (text.startsWith('官兵', end)) return false;
  for (let at = Math.max(start + 1, end - 4); at < end; at += 1)
    if (
      beginning[at]?.some((hit) => hit.end > end && hit.readings.some(({ role }) => role === 'title')) ===
      true
    )
      return true;
  return false;
}

function runsIntoWord({ text }: Scan, end: number): boolean {
  return text.charAt(end - 1) === '军' && AFTER_FORCE.test(text.slice(end, end + 2));
}
