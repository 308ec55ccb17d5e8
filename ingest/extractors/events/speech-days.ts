import type { EventType } from '#domain';
import { shiftDays } from '../dates/calendar.ts';
import type { EventDraft } from './draft.ts';

/** What somebody did so many days before the article is what the words in it were said at. */
const RECENT_DAYS = 7;
const TALKS: ReadonlySet<EventType> = new Set(['meeting', 'call']);
const AT_TALKS = /(?:会谈|会晤|会面|会见|通话|磋商|对话)(?:时|中|期间|后|上)/;

/** Gives words that only the article dates the day on which their speaker was told to act just before: 王毅10日会见甲。
 *  王毅强调… was said on the 10th. */
export function withDayOfSpeaker(draft: EventDraft, drafts: readonly EventDraft[]): EventDraft {
  const { type, date, isAssumed, start } = draft;
  if (type !== 'statement' || !isAssumed || date === undefined) return draft;
  const people = peopleOf(draft);
  const isAtTalks = AT_TALKS.test(draft.words);
  const occasion = drafts
    .filter(
      (other) => (other.start < start || (isAtTalks && TALKS.has(other.type))) && isOccasion(other, date),
    )
    .filter(
      (other) =>
        peopleOf(other).some((person) => people.includes(person)) || (isAtTalks && areTalksOf(other, draft)),
    )
    .toSorted(
      (left, right) =>
        (isAtTalks ? Number(TALKS.has(right.type)) - Number(TALKS.has(left.type)) : 0) ||
        Math.abs(left.start - start) - Math.abs(right.start - start),
    )[0];
  if (occasion === undefined) return draft;
  return { ...draft, date: occasion.date, dateBasis: 'implied' };
}

/** 中国防长在会谈时强调: at talks of his state that the text tells without his name. */
function areTalksOf({ type, participants }: EventDraft, { participants: speakers }: EventDraft): boolean {
  const states = speakers
    .filter(({ entity, role }) => entity.startsWith('country/') && role === 'actor')
    .map(({ entity }) => entity);
  return TALKS.has(type) && participants.some(({ entity }) => states.includes(entity));
}

/** Of a day that the text tells, and of these days. */
function isOccasion({ date, isAssumed, status, isReference }: EventDraft, day: string): boolean {
  return (
    date?.length === 10 &&
    !isAssumed &&
    !isReference &&
    status === 'occurred' &&
    date <= day &&
    date >= shiftDays(day, -RECENT_DAYS)
  );
}

function peopleOf({ participants }: EventDraft): readonly string[] {
  return participants
    .filter(({ entity, role }) => entity.startsWith('person/') && role !== 'recipient')
    .map(({ entity }) => entity);
}
