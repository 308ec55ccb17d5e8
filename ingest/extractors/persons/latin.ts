import type { Lexicons } from '../../lexicons/load.ts';
import type { Scan } from '../scan.ts';
import { evidenceAfter, evidenceBefore } from './evidence.ts';
import type { Proposal } from './proposal.ts';

/** Two to four capitalised words, with initials and particles: Charles A. Richard, Leif-Eric Easley. */
const LATIN_NAME =
  /(?<![\w.-])[A-Z][a-z’'-]+(?:[A-Z][a-z]+)?(?:-[A-Z][a-z]+)?(?: (?:[A-Z]\.|(?:van|von|de|bin|al|el|der|den|la)(?= )|[A-Z][\p{Ll}’'-]+(?:[A-Z]\p{Ll}+)?(?:-[A-Z]\p{Ll}+)?)){1,4}(?![\w])/gu;

/** Latin names that stand in a Chinese sentence without a Chinese form, beside a title or a verb of saying. */
export function latinNames(
  scan: Scan,
  lexicons: Lexicons,
  personEnds: ReadonlySet<number>,
): readonly Proposal[] {
  return Array.from(scan.text.matchAll(LATIN_NAME)).flatMap(({ index: start, 0: name }) => {
    const end = start + name.length;
    const before = evidenceBefore(scan, skipBlankBack(scan, start), lexicons, personEnds);
    const after = evidenceAfter(scan, skipBlank(scan, end));
    const score = before.weight + after.weight;
    return score >= 4 || (score >= 3 && before.weight >= 1 && after.weight >= 2)
      ? [{ start, end, rule: 'person-latin', score, before, after }]
      : [];
  });
}

function skipBlank({ text }: Scan, offset: number): number {
  return text.charAt(offset) === ' ' ? offset + 1 : offset;
}

function skipBlankBack({ text }: Scan, offset: number): number {
  return text.charAt(offset - 1) === ' ' ? offset - 1 : offset;
}
