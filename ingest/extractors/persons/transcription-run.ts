import type { Lexicons } from '../../lexicons/load.ts';
import { hitBeginningAt, hitEndingAt, surfaceOf } from '../context.ts';
import { isTitled } from '../offices.ts';
import type { Hit, Scan } from '../scan.ts';

const HAN = /[\u4e00-\u9fff]/;
/** Parts of a dotted name, the single Latin letters of 约翰·C·阿奎利诺 among them. */
const PART = /[A-Z](?![a-z])\.?|[\u4e00-\u9fff]+/y;

/** A stretch of transcribing characters. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly dotted: boolean;
}

/** The longest stretch of transcribing characters, with dots between them. */
export function runAt({ text }: Scan, start: number, { vocabulary }: Lexicons): Run | undefined {
  const { isTranscribing } = vocabulary;
  let end = start;
  let dotted = false;
  for (;;) {
    while (end < text.length && isTranscribing(text, end)) end += 1;
    if (text.charAt(end) !== '·' || end === start) break;
    PART.lastIndex = end + 1;
    const part = PART.exec(text)?.[0];
    if (part === undefined) break;
    dotted = true;
    if (!HAN.test(part)) end += 1 + part.length;
    else if (isTranscribing(text, end + 1)) end += 1;
    else break;
  }
  return end - start >= 2 ? { start, end, dotted } : undefined;
}

/** Leaves out a title, a country or an ordinary word at the front: 总理|米舒京, 加拿大|特鲁多, 因此|卡申. */
export function trimStart(scan: Scan, { start, end }: Run): number {
  const across = scan.wordAcross(start);
  let from = across !== undefined && across.end < end - 1 ? across.end : start;
  const titled = isAfterTitle(scan, from);
  for (let steps = 0; steps < 3; steps += 1) {
    const word = scan.beginning[from]?.findLast(
      (hit) =>
        hit.end < end - 1 &&
        hit.readings.some(
          ({ role }) =>
            role === 'title' ||
            (role === 'ordinary' && !titled) ||
            role === 'verb' ||
            role === 'body' ||
            isCountry(hit),
        ),
    );
    if (word === undefined || !scan.isBoundary(word.end) || scan.text.charAt(word.end) === '·') break;
    from = word.end;
  }
  // A title may share its last character with the run: 参议长|卢比奥.
  for (let at = from + 1; at <= Math.min(end - 2, from + 3); at += 1) if (isTitled(scan, at)) return at;
  return from;
}

function isAfterTitle(scan: Scan, offset: number): boolean {
  const end = scan.text.charAt(offset - 1) === ' ' ? offset - 1 : offset;
  return hitEndingAt(scan, end, 'title') !== undefined;
}

function isCountry(hit: Hit): boolean {
  return surfaceOf(hit, ['Country']) !== undefined;
}

/** A word that begins inside the run and reaches beyond it is not part of the name: 佩斯科夫|本周. */
export function trimEnd(scan: Scan, { start, end }: Run): number {
  for (let at = Math.max(start + 2, end - 2); at < end; at += 1) {
    const word = scan.beginning[at]?.findLast(({ end: wordEnd }) => wordEnd > at + 1);
    if (word !== undefined && word.end > end && scan.isBoundary(at) && scan.isBoundary(word.end)) return at;
    const inside = hitBeginningAt(scan, at, 'ordinary') ?? hitBeginningAt(scan, at, 'verb');
    if (inside?.end === end && scan.isBoundary(at)) return at;
  }
  return scan.isBoundary(end) || end - start < 3 || !isStraddled(scan, end) ? end : end - 1;
}

/** Whether an ordinary word of two characters begins with the last character of the run. */
function isStraddled(scan: Scan, end: number): boolean {
  return scan.isBoundary(end - 1) && !scan.isBoundary(end);
}

/** Whether a Latin form follows in brackets, which shows where the name ends: 萨迪加布 (Karim Sadjadpour). */
export function isBracketed({ text }: Scan, offset: number): boolean {
  return /^\s?[（(][A-Z]/.test(text.slice(offset, offset + 3));
}
