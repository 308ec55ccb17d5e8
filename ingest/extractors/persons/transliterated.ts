import type { Lexicons } from '../../lexicons/load.ts';
import { hitBeginningAt, readingOf } from '../context.ts';
import { isTitled } from '../offices.ts';
import type { Scan } from '../scan.ts';
import { evidenceAfter, evidenceBefore } from './evidence.ts';
import type { Proposal } from './proposal.ts';
import { containsName, isKnownOtherwise, namesSomethingElse } from './transcription-conflicts.ts';
import { isBracketed, runAt, trimEnd, trimStart, type Run } from './transcription-run.ts';

const THRESHOLD = 4;
/** After a title little more is asked. */
const TITLED_THRESHOLD = 3.5;
const LONGEST_PART = 8;
/** 图龙拉山: characters that transcribe as well, at the end of a longer name. */
const MOUNTAIN = /[山河湖]$/;

/** Names spelt out with the characters that transcribe foreign sounds: 弗拉基米尔·普京, 皮亚图什金. */
export function transliteratedNames(
  scan: Scan,
  lexicons: Lexicons,
  personEnds: ReadonlySet<number>,
): readonly Proposal[] {
  const found: Proposal[] = [];
  for (let offset = 0; offset < scan.text.length;) {
    const run = runAt(scan, offset, lexicons);
    if (run === undefined) {
      offset += 1;
      continue;
    }
    const best = run.dotted
      ? dottedName(scan, run, lexicons, personEnds)
      : plainName(scan, run, lexicons, personEnds);
    if (best !== undefined) found.push(best);
    offset = run.end;
  }
  return found;
}

function dottedName(
  scan: Scan,
  run: Run,
  lexicons: Lexicons,
  personEnds: ReadonlySet<number>,
): Proposal | undefined {
  const start = trimStart(scan, run);
  const bracketed = isBracketed(scan, run.end);
  const end = bracketed ? run.end : trimEnd(scan, run);
  const parts = scan.text.slice(start, end).split('·');
  if (parts.length < 2 || parts.every((part) => part.length === 1) || parts.at(-1)?.length === 0)
    return undefined;
  if (namesSomethingElse(scan, start, end)) return undefined;
  const before = evidenceBefore(scan, start, lexicons, personEnds);
  const after = evidenceAfter(scan, end);
  return { start, end, rule: 'person-dotted', score: 4 + before.weight + after.weight, before, after };
}

function plainName(
  scan: Scan,
  run: Run,
  lexicons: Lexicons,
  personEnds: ReadonlySet<number>,
): Proposal | undefined {
  const start = trimStart(scan, run);
  const end = plainEnd(scan, run, start);
  const length = end - start;
  if (
    length < 2 ||
    length > LONGEST_PART ||
    isKnownOtherwise(scan, start, end) ||
    (length >= 4 && MOUNTAIN.test(scan.text.slice(start, end))) ||
    containsName(scan, start, end)
  )
    return undefined;
  const before = evidenceBefore(scan, start, lexicons, personEnds);
  const after = evidenceAfter(scan, end);
  const titled = before.weight === 3;
  if (before.weight === 0 || (after.weight === 0 && !(titled && scan.isBoundary(end)))) return undefined;
  const score = before.weight + after.weight + shapeEvidence(scan, start, end, lexicons);
  return score >= (titled ? TITLED_THRESHOLD : THRESHOLD)
    ? { start, end, rule: 'person-transliterated', score, before, after }
    : undefined;
}

/** A Latin form behind the run shows where the name ends; so does a verb of saying one character later: 维特|其|说. */
function plainEnd(scan: Scan, run: Run, start: number): number {
  if (isBracketed(scan, run.end)) return run.end;
  const end = trimEnd(scan, run);
  const next = scan.text.charAt(end);
  if (end !== run.end || !/\p{Script=Han}/u.test(next) || hitBeginningAt(scan, end, 'verb') !== undefined)
    return end;
  const verb = isTitled(scan, start) ? hitBeginningAt(scan, end + 1, 'verb') : undefined;
  return verb !== undefined && readingOf(verb, 'verb')?.use === 'speech' ? end + 1 : end;
}

/** Characters that hardly stand in other words, and the length of the run, speak for a name. */
function shapeEvidence({ text }: Scan, start: number, end: number, { vocabulary }: Lexicons): number {
  let core = 0;
  for (let at = start; at < end; at += 1)
    if (vocabulary.transliteration.get(text.charAt(at)) === 'core') core += 1;
  const share = core / (end - start);
  return (share === 1 ? 0.5 : share < 0.6 ? -0.5 : 0) + (end - start >= 4 ? 1 : end - start === 3 ? 0.5 : 0);
}
