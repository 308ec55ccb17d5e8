import { actorsIn, countriesOf, type Actor } from './actors.ts';
import type { Clause, Reading } from './reading.ts';

export interface Subject {
  readonly actors: readonly Actor[];
  readonly clause: Clause;
}

/** A clause that only tells who says what follows. */
const REPORTING =
  /(?:表示|报道|报导|称|说|指出|宣布|透露|证实|显示|认为|强调|消息|介绍|援引.*|写道|指|获悉|评价|坦言|辩解)$/;
const BOTH = /双方|两国|两军|双边|两人|二人|彼此|[三四五][国方]|这[两三四五]个国家/;
/** How many 三国 and 这四个国家 mean; 双方 and their kin mean two. */
const COUNTED = /([三四五])(?:[国方]|个国家)/;
const NUMERALS = '一二三四五';
/** What may stand before a subject: an adverb, a date, a short description; no verb that would make it an object. */
const OPENS = /^(?:(?!通过|增加|购买|使|让|令|为|给|因为|由于|包括|除|根据|针对|应)[^，]){0,24}$/;
const PRONOUN = /(?<!其)[他她](?!们|国|人|乡)/;
/** Who leads a sentence as 双方 or 他 acts in its further clauses as well. */
const LED_BY_BOTH = /^\s*(?:[中美俄日印]?双方|两国|两军)/;
const LED_BY_PRONOUN = /^\s*(?:但|而|不过|同时|此外|随后)?[他她](?!们|国|人|乡|的)/;
const NEAR_PRONOUN = /(?<!其)[他她](?:本人|曾|已|又|再|也|还|将|被|就|才)?$/;
/** A pronoun reaches farther than a subject left out. */
const PERSON_REACH = 14;
/** Looked back over at most so many clauses: a subject is not carried further. */
const REACH = 8;

/** Who acts where the clause itself does not say: the subject of a clause before, failing that who speaks, or the pair
 *  that 双方 means. */
export function subjectBefore(reading: Reading, clause: Clause, end: number): Subject | undefined {
  const words = reading.text.normalised.slice(clause.start, end);
  if (BOTH.test(words)) {
    const counted = COUNTED.exec(words)?.[1];
    return sidesBefore(reading, clause, counted === undefined ? 2 : NUMERALS.indexOf(counted) + 1);
  }
  const head = headBefore(reading, clause, LED_BY_BOTH);
  if (head !== undefined) return sidesBefore(reading, head, 2);
  return singleBefore(reading, clause) ?? (PRONOUN.test(words) ? personBefore(reading, clause) : undefined);
}

/** Whom 他 or 她 means that leads the clause, stands right before `start`, or leads the sentence and acts on in the clause. */
export function personMeant(reading: Reading, clause: Clause, start: number): Subject | undefined {
  const isNear = NEAR_PRONOUN.test(reading.text.normalised.slice(clause.start, start));
  const head =
    isNear || LED_BY_PRONOUN.test(wordsOf(reading, clause))
      ? clause
      : headBefore(reading, clause, LED_BY_PRONOUN);
  return head === undefined ? undefined : personBefore(reading, head);
}

/** The nearest clause before in the sentence that is led so; none where another acts between. */
function headBefore(reading: Reading, clause: Clause, lead: RegExp): Clause | undefined {
  for (const earlier of clausesBefore(reading, clause)) {
    if (earlier.sentence !== clause.sentence) return undefined;
    if (lead.test(wordsOf(reading, earlier))) return earlier;
    if (subjectsOf(reading, earlier).some((actor) => !isObject(reading, earlier, actor))) return undefined;
  }
  return undefined;
}

/** 前往贝鲁特 and 批评中国: what stands behind a verb at the head of a clause acts not. */
const VERB_BEFORE =
  /(?:前往|抵达|访问|赴|飞往|飞抵|到达|来到|进入|返回|回到|离开|会见|会晤|呼吁|要求|敦促|指责|批评|谴责|支持|反对|制裁|袭击|攻击|警告|告诉|通知|同意|威胁)[^，]{0,3}$/;

function isObject({ text }: Reading, clause: Clause, { start }: Actor): boolean {
  return VERB_BEFORE.test(text.normalised.slice(clause.start, start));
}

function wordsOf({ text }: Reading, { start, end }: Clause): string {
  return text.normalised.slice(start, end);
}

/** Whom 他 or 她 means at the start of a clause: the person that the nearest clause before has as its subject, in
 *  whatever paragraph. */
export function personBefore(reading: Reading, clause: Clause): Subject | undefined {
  for (let index = clause.index - 1; index >= Math.max(0, clause.index - PERSON_REACH); index -= 1) {
    const earlier = reading.clauses[index];
    if (earlier === undefined || earlier.zone !== clause.zone) continue;
    // 他会见了乙: whom the pronoun met is not whom the next one means.
    if (index < clause.index && LED_BY_PRONOUN.test(wordsOf(reading, earlier))) continue;
    const person = subjectsOf(reading, earlier).find(
      (actor) => actor.mentions.some(({ kind }) => kind === 'Person') && !isObject(reading, earlier, actor),
    );
    if (person !== undefined) return { actors: [person], clause: earlier };
  }
  return undefined;
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

/** So many sides in one clause, else gathered from the clauses of a sentence; beyond the paragraph, the two of the
 *  headline. */
function sidesBefore(reading: Reading, clause: Clause, count: number): Subject | undefined {
  let gathered: readonly Actor[] = [];
  let sentence = clause.sentence;
  for (const earlier of clausesBefore(reading, clause)) {
    if (earlier.sentence !== sentence) gathered = [];
    sentence = earlier.sentence;
    const actors = sidesOf(reading, earlier);
    if (countCountries(reading, actors) >= count) return { actors, clause: earlier };
    gathered = [...actors, ...gathered];
    if (countCountries(reading, gathered) >= count) return { actors: gathered, clause: earlier };
  }
  return count > 2 ? undefined : (pairOfHeadline(reading) ?? pairOfText(reading, clause));
}

/** The two that the nearest clause before names as its sides, and no third. */
export function pairOfText(reading: Reading, clause: Clause): Subject | undefined {
  for (let index = clause.index - 1; index >= 0; index -= 1) {
    const earlier = reading.clauses[index];
    const actors = earlier === undefined ? [] : sidesOf(reading, earlier);
    if (earlier !== undefined && countCountries(reading, actors) === 2) return { actors, clause: earlier };
  }
  return undefined;
}

/** The two that the headline names as its sides. */
export function pairOfHeadline(reading: Reading): Subject | undefined {
  for (const clause of reading.clauses) {
    if (clause.zone !== 'title') break;
    const actors = sidesOf(reading, clause);
    if (countCountries(reading, actors) === 2) return { actors, clause };
  }
  return undefined;
}

function sidesOf(reading: Reading, { start, end }: Clause): readonly Actor[] {
  return actorsIn(reading, start, end).filter(
    ({ marker }) => marker === 'none' || marker === 'with' || marker === 'to' || marker === 'by',
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
    if (gap !== '' && !/^(?:\s*[（(][^）)]{0,40}[）)])?[^，]{0,8}[、和与及同跟]$/.test(gap)) break;
    chosen.push(actor);
  }
  return chosen;
}
