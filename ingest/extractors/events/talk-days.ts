import type { EventType } from '#domain';
import { shiftDays } from '../dates/calendar.ts';
import type { EventDraft } from './draft.ts';

const TALKS: ReadonlySet<EventType> = new Set(['meeting', 'call']);

/** Words about a day that the sentence itself gives. */
const DAY = /[0-9]|[周期拜][一二三四五六日天]|[今昨前当同][天日晚]/;
/** A report of what talks agreed on follows them within so many days. */
const REPORT_DAYS = 2;

/** Gives an agreement without a day of its own the day on which its sides were told to talk: 中印外长10日会晤。双方达成共识. */
export function withDayOfTalks(draft: EventDraft, drafts: readonly EventDraft[]): EventDraft {
  if (draft.type !== 'agreement' || draft.status !== 'occurred') return draft;
  const states = statesOf(draft);
  if (states.length < 2) return draft;
  const talks = drafts
    .filter(
      ({ type, date, isAssumed, status }) =>
        TALKS.has(type) && date?.length === 10 && !isAssumed && status === 'occurred',
    )
    .filter(
      (other) =>
        haveSameStates(states, statesOf(other)) || (arePartOf(states, other) && sharePeople(draft, other)),
    )
    .filter((other) => mayBeOfSamePeople(draft, other) && isOpenTo(draft, other.date ?? ''))
    .toSorted((left, right) => Math.abs(left.start - draft.start) - Math.abs(right.start - draft.start))[0];
  return talks === undefined ? draft : { ...draft, date: talks.date, dateBasis: 'implied', isAssumed: false };
}

/** Whether the agreement may have been reached on that day: it has no day, one that only the article or another sentence
 *  gives and that follows soon, or a month or year around it. */
function isOpenTo({ date, isAssumed, quote }: EventDraft, day: string): boolean {
  if (date === undefined || isAssumed) return true;
  if (date.length < day.length) return day.startsWith(date);
  return !DAY.test(quote) && day <= date && date <= shiftDays(day, REPORT_DAYS);
}

function arePartOf(states: readonly string[], other: EventDraft): boolean {
  const theirs = statesOf(other);
  return states.every((state) => theirs.includes(state));
}

function sharePeople(left: EventDraft, right: EventDraft): boolean {
  const theirs = peopleOf(right);
  return peopleOf(left).some((person) => theirs.includes(person));
}

function statesOf({ participants }: EventDraft): readonly string[] {
  return participants.map(({ entity }) => entity).filter((entity) => entity.startsWith('country/'));
}

/** Foreign ministers agree at their own talks and not at those of the defence ministers. */
function mayBeOfSamePeople(left: EventDraft, right: EventDraft): boolean {
  const [a, b] = [peopleOf(left), peopleOf(right)];
  return a.length === 0 || b.length === 0 || a.some((person) => b.includes(person));
}

function peopleOf({ participants }: EventDraft): readonly string[] {
  return participants.map(({ entity }) => entity).filter((entity) => entity.startsWith('person/'));
}

function haveSameStates(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((state) => right.includes(state));
}
