import type { Candidate } from '../../extraction.ts';
import type { Lexicons } from '../../lexicons/load.ts';
import { officeOf } from '../offices.ts';
import type { Scan } from '../scan.ts';
import { chineseScriptNames } from './chinese-script.ts';
import { latinNames } from './latin.ts';
import { toPersonCandidate } from './proposal.ts';
import { transliteratedNames } from './transliterated.ts';

/** People whom no lexicon knows, and the offices of those whom it does. */
export function findPersons(
  scan: Scan,
  known: readonly Candidate[],
  lexicons: Lexicons,
): readonly Candidate[] {
  const listed = known.filter(({ kind }) => kind === 'Person');
  const personEnds = new Set(listed.map(({ end }) => end));
  const transliterated = transliteratedNames(scan, lexicons, personEnds);
  for (const { end } of transliterated) personEnds.add(end);
  const others = [
    ...chineseScriptNames(scan, lexicons, personEnds),
    ...latinNames(scan, lexicons, personEnds),
  ];
  return [...listed, ...[...transliterated, ...others].map(toPersonCandidate)].map((person) => ({
    ...person,
    office: officeOf(scan, person, lexicons),
  }));
}
