import type { EntityId, EventStatus, EventType, Participant } from '#domain';
import type { TraceEntry } from '../../extraction.ts';
import { isAhead } from './ahead.ts';
import { asAnniversary } from './anniversary.ts';
import { castOf } from './cast.ts';
import { type EventDate, datesOfEvents, withoutPast, withRecent, withSoon } from './dating.ts';
import type { EventDraft } from './draft.ts';
import { withElectionDay } from './election-day.ts';
import { evidenceOf } from './evidence.ts';
import type { Hit } from './hit.ts';
import { placeIn, placeOf } from './place.ts';
import { datesIn, type Clause, type Reading } from './reading.ts';
import { isArchive, isConditional, isReference } from './reference.ts';
import { isWellTold } from './select.ts';
import { seriesIn } from './series.ts';
import { assertionOf, PLANNED } from './status.ts';

/** Plans and wishes of a subject hold for all that it is said to do after them. */
const AHEAD = new RegExp(`${PLANNED.source}|邀请`);
const WISHED = /期待|希望|呼吁|敦促/;
const PRESUPPOSED = { rule: 'status/presupposed', gives: 'occurred' } as const;
/** What is done is not ahead. */
const DONE = /已|了|曾|刚|结束|完成/;

/** The events that a trigger tells of: none where the words assert none or leave too much open, and mostly one. Undefined
 *  where the words say that it did not happen. */
export function draftsOf(
  reading: Reading,
  hit: Hit,
  trace: (entry: TraceEntry) => void,
): readonly EventDraft[] | undefined {
  const { clause, rule, trigger } = hit;
  const words = reading.text.normalised.slice(clause.start, clause.end);
  const leave = (reason: string) => {
    trace({ rule: trigger.id, start: hit.start, end: hit.end, reason });
    return [];
  };
  const assertion = trigger.isPresupposed
    ? PRESUPPOSED
    : assertionOf(
        reading.painted.slice(clause.start, clause.end),
        hit.start - clause.start,
        hit.end - clause.start,
        rule.type,
      );
  if (assertion.gives === 'none') {
    leave(assertion.rule);
    return isDeniedBy(assertion.rule) ? undefined : [];
  }
  if (assertion !== PRESUPPOSED && isConditional(reading, clause)) return leave('status/conditional');
  const own = placeOf(reading, hit);
  const { participants, from, isInferred = false } = castOf(reading, hit, own);
  if (!isWellTold(reading, hit, participants) && !isDatedOfOne(reading, hit, participants))
    return leave('too few take part');
  const tense =
    assertion.gives === 'occurred' && assertion !== PRESUPPOSED
      ? tenseBefore(reading, clause, from)
      : undefined;
  if (tense === 'wished') return leave('status/wished');
  const status = assertion.gives === 'occurred' ? (trigger.status ?? tense ?? 'occurred') : assertion.gives;
  const subjectStart = from.sentence === clause.sentence ? from.start : clause.start;
  const needsDate =
    (status !== 'planned' && (trigger.needsDate ?? rule.needsDate ?? false)) || isArchive(words);
  return datesFor(reading, hit, status, participants).map((dated, index) => ({
    type: rule.type,
    title: '',
    date: dated.date,
    dateEnd: dated.dateEnd,
    dateBasis: dated.basis,
    status: status === 'occurred' && isAhead(reading, dated.date) ? 'planned' : status,
    participants,
    place: own ?? placeOfSubject(reading, hit, from),
    series: seriesIn(words, index),
    ...evidenceOf(reading, hit, Math.min(subjectStart, dated.from ?? clause.start)),
    rule: trigger.id,
    confidence: trigger.confidence ?? 0.8,
    zone: clause.zone,
    words: reading.text.normalised.slice(hit.start, hit.end),
    isOpening: clause.zone === 'title' || clause.paragraph === reading.lead,
    isReference: isReference(reading, hit) || (needsDate && dated.date === undefined),
    isAssumed: dated.isAssumed,
    isInferred,
    tellings: 1,
  }));
}

/** What is wished or feared of one thing leaves open what else the clause tells; that nothing happened does not. */
function isDeniedBy(rule: string): boolean {
  return rule === 'status/negated' || rule === 'status/risk';
}

/** When it was or, of plans, is to be; what is announced by deed was done that day. */
function datesFor(
  reading: Reading,
  hit: Hit,
  status: EventStatus,
  participants: readonly Participant[],
): readonly EventDate[] {
  const dates = datesOfEvents(reading, hit, hit.rule.isCurrent === true).map((dated) =>
    withElectionDay(reading, hit, participants, asAnniversary(reading, hit, dated)),
  );
  return status === 'planned' && hit.rule.isActOfWords !== true
    ? dates.map((dated) => withSoon(reading, hit, withoutPast(reading, hit, dated)))
    : dates.map((dated) => withRecent(reading, hit, dated));
}

/** What the clause dates stands with the one side that it names. */
const ONE_MAY_DO: ReadonlySet<EventType> = new Set(['sanction', 'agreement']);

function isDatedOfOne(
  reading: Reading,
  { rule, clause, start, end }: Hit,
  participants: readonly Participant[],
): boolean {
  return (
    !/发[表布出]/.test(reading.text.normalised.slice(start, end)) &&
    ONE_MAY_DO.has(rule.type) &&
    participants.some(({ entity }) => entity.startsWith('country/')) &&
    datesIn(reading, clause.start, clause.end).length > 0
  );
}

/** 将 of a clause holds for the one that 并 joins to it, and for what its subject goes on to do. */
function tenseBefore(reading: Reading, clause: Clause, from: Clause): 'planned' | 'wished' | undefined {
  const { index, sentence, start, end } = clause;
  const before = reading.clauses[index - 1];
  const words = reading.text.normalised;
  const own = words.slice(start, end);
  if (before === undefined || before.sentence !== sentence || DONE.test(own)) return undefined;
  if (/^(?:并|以及|及)/.test(own) && PLANNED.test(words.slice(before.start, before.end))) return 'planned';
  const carriesOn = from !== clause && from.sentence === sentence;
  if (!carriesOn) return undefined;
  const led = words.slice(from.start, start);
  return AHEAD.test(led) ? 'planned' : WISHED.test(led) ? 'wished' : undefined;
}

/** Who carries on from an earlier clause of the sentence carries on where that was. */
function placeOfSubject(reading: Reading, { clause, rule }: Hit, from: Clause): EntityId | undefined {
  const isApart = reading.painted.slice(from.end, clause.start).includes('；');
  const carriesOn =
    from !== clause && from.sentence === clause.sentence && !isApart && rule.where !== 'nowhere';
  return carriesOn ? placeIn(reading, from, from.end) : undefined;
}
