import { actorsIn, countriesOf, type Actor } from './actors.ts';
import type { Clause, Reading } from './reading.ts';

export interface Subject {
  readonly actors: readonly Actor[];
  readonly clause: Clause;
}

/** A clause that only tells who says what follows. */
const REPORTING =
  /(?:表示|报道|报导|称|说|指出|宣布|透露|证实|显示|认为|强调|消息|介绍|援引.*|写道|指|获悉|评价|坦言|辩解)$/;
const BOTH = /双方|两国|两军|双边|两人|二人|彼此/;
/** What may stand before a subject: an adverb, a date, a short description; no verb that would make it an object. */
const OPENS = /^(?:(?!通过|增加|购买|使|让|令|为|给|因为|由于|包括|除|根据|针对)[^，]){0,24}$/;
/** Looked back over at most so many clauses: a subject is not carried further. */
const REACH = 8;

/** Who acts where the clause itself does not say: the subject of a clause before, failing that who speaks, or the pair
 *  that 双方 means. */
export function subjectBefore(reading: Reading, clause: Clause, end: number): Subject | undefined {
  const words = reading.text.normalised.slice(clause.start, end);
  return BOTH.test(words) ? pairBefore(reading, clause) : singleBefore(reading, clause);
}

function singleBefore(reading: Reading, clause: Clause): Subject | undefined {
  let speaker: Subject | undefined;
  for (const earlier of clausesBefore(reading, clause)) {
    if (speaker !== undefined && earlier.sentence !== clause.sentence) break;
    if (earlier.isFramed) continue;
    const subjects = subjectsOf(reading, earlier);
    const first = subjects[0];
    if (first === undefined || !OPENS.test(reading.text.normalised.slice(earlier.start, first.start)))
      continue;
    const found = { actors: leading(reading, subjects), clause: earlier };
    if (!REPORTING.test(reading.text.normalised.slice(earlier.start, earlier.end))) return found;
    if (earlier.sentence === clause.sentence) speaker ??= found;
  }
  return speaker;
}

/** Two sides in one clause, else gathered from the clauses of a sentence; beyond the paragraph, those of the headline. */
function pairBefore(reading: Reading, clause: Clause): Subject | undefined {
  let gathered: readonly Actor[] = [];
  let sentence = clause.sentence;
  for (const earlier of clausesBefore(reading, clause)) {
    if (earlier.sentence !== sentence) gathered = [];
    sentence = earlier.sentence;
    const actors = sidesOf(reading, earlier);
    if (countCountries(reading, actors) >= 2) return { actors, clause: earlier };
    gathered = [...actors, ...gathered];
    if (countCountries(reading, gathered) >= 2) return { actors: gathered, clause: earlier };
  }
  return pairOfHeadline(reading);
}

function pairOfHeadline(reading: Reading): Subject | undefined {
  for (const clause of reading.clauses) {
    if (clause.zone !== 'title') break;
    const actors = sidesOf(reading, clause);
    if (countCountries(reading, actors) === 2) return { actors, clause };
  }
  return undefined;
}

function sidesOf(reading: Reading, { start, end }: Clause): readonly Actor[] {
  return actorsIn(reading, start, end).filter(
    ({ marker }) => marker === 'none' || marker === 'with' || marker === 'to',
  );
}

/** The clauses before, nearest first, in the same paragraph and zone. */
function clausesBefore(reading: Reading, clause: Clause): readonly Clause[] {
  return reading.clauses
    .slice(Math.max(0, clause.index - REACH), clause.index)
    .filter(({ zone, paragraph }) => zone === clause.zone && paragraph === clause.paragraph)
    .toReversed();
}

function subjectsOf(reading: Reading, { start, end }: Clause): readonly Actor[] {
  return actorsIn(reading, start, end).filter(({ marker }) => marker === 'none');
}

function countCountries(reading: Reading, actors: readonly Actor[]): number {
  return new Set(actors.flatMap((actor) => countriesOf(reading, actor))).size;
}

/** The first noun phrase, with those that 和, 与, 、 join to it. */
function leading(reading: Reading, actors: readonly Actor[]): readonly Actor[] {
  const chosen: Actor[] = [];
  for (const actor of actors) {
    const last = chosen.at(-1);
    const gap = last === undefined ? '' : reading.painted.slice(last.end, actor.start);
    if (gap !== '' && !/^[^，]{0,8}[、和与及同跟]$/.test(gap)) break;
    chosen.push(actor);
  }
  return chosen;
}
