import type { Lexicons } from '../lexicons/load.ts';
import { entityEndingAt, surfaceOf } from './context.ts';
import type { Hit, Scan } from './scan.ts';

/** Longest name before its head, in characters. */
const REACH = 16;
/** Words that can open a name although they name nothing themselves. */
const OPENERS = /^(?:国家|国立|国际|中央|联合|全国|全球|世界|皇家|王家|人民|第[一二三四五六七八九十\d]+)/;
/** Words that a name does not contain: particles, prepositions, conjunctions, common verbs. */
const STOP =
  /^(?:的|了|是|在|和|与|及|或|等|将|已|被|把|对|从|为|向|由|于|也|还|就|都|并|而|但|其|该|此|这|那|各|每|某|我|他|她|它|们|称|说|据|让|使|给|到|去|来|有|不|曾|要|会|能|可|应|同|跟|因|如|前|又|再|只|仅|最|更|很|比|像|当|时|后|中|里|上|下|内|外|间|多|少|个|名|位|家|所|座|艘|架|次|年|月|日|号|点|分|首府|首都|地区|媒体|当局|官方|政府|现任|时任|前任|新任|一些|一家|一所|一个|两个|多个|多家|部分|许多|巨头|著名|知名|最大|旗下|名为|有限|智库|机构|企业|组织|公司|职篮|政坛|主要|大|大型|执政|反对|右翼|左翼|保守|传统|精英|民间|两|私人|派|以|拟|令|请|想|转|创|选|用|办|设|建|攻|占|打|驻|赴|入|出|送|带|领|团队|阵营|旁|附近|境内|周边|前线|独家|原)$/;

/**
 * Where a name that ends in a head begins: the outermost word before the head that is itself a name (a country, a
 * place, a transcribed or Latin word, a word such as 国立), with nothing between that a name cannot contain.
 */
export function compoundStart(scan: Scan, headStart: number, lexicons: Lexicons): number | undefined {
  let found: number | undefined;
  let offset = headStart;
  const limit = Math.max(0, headStart - REACH);
  while (offset > limit) {
    const anchor = anchorEndingAt(scan, offset, lexicons);
    // A name begins at its first anchor; only its country may stand before that: 美国|俄克拉荷马|大学.
    if (anchor !== undefined) return entityEndingAt(scan, anchor, ['Country'])?.start ?? anchor;
    const start = wordStart(scan, offset);
    const word = scan.text.slice(start, offset);
    if (
      start < limit ||
      STOP.test(word) ||
      lexicons.vocabulary.clause.has(word) ||
      !/^[\p{Script=Han}\w·&.-]+$/u.test(word)
    )
      break;
    if (OPENERS.test(word) || /^[A-Z][A-Za-z&.-]*$/.test(word)) found = start;
    offset = start;
  }
  return found;
}

function wordStart(scan: Scan, end: number): number {
  let start = end - 1;
  while (start > 0 && !scan.isBoundary(start)) start -= 1;
  return start;
}

/** The start of a country, place, organisation or transcribed name that ends at the offset. */
function anchorEndingAt(scan: Scan, offset: number, lexicons: Lexicons): number | undefined {
  const hit = scan.ending[offset]?.find((candidate) => isNameHit(candidate));
  const run = transcribedStart(scan, offset, lexicons);
  if (hit !== undefined && (run === undefined || hit.start <= run)) return hit.start;
  return run ?? hit?.start;
}

function isNameHit(hit: Hit): boolean {
  return surfaceOf(hit, ['Country', 'Place', 'Organization', 'Person']) !== undefined;
}

/** At least three transcribing characters, two thirds of which hardly occur elsewhere. */
export function transcribedStart(scan: Scan, offset: number, { vocabulary }: Lexicons): number | undefined {
  const { text, isBoundary } = scan;
  let start = offset;
  let core = 0;
  while (start > 0 && offset - start < 8) {
    const use = vocabulary.transliteration.get(text.charAt(start - 1));
    if (use === undefined && !(text.charAt(start - 1) === '·' && start < offset)) break;
    if (use === 'core') core += 1;
    start -= 1;
  }
  while (start < offset && !isBoundary(start)) start += 1;
  const country = scan.beginning[start]?.findLast(
    (hit) => hit.end <= offset && surfaceOf(hit, ['Country']) !== undefined,
  );
  if (country !== undefined) start = country.end;
  return offset - start >= 3 && core >= ((offset - start) * 2) / 3 ? start : undefined;
}
