import type { EntityId, EventType } from '#domain';
import { shiftDays } from '../dates/calendar.ts';
import { areApart } from './apart.ts';
import type { EventDraft } from './draft.ts';

/** News speaks of what happened within so many days without saying when. */
const RECENT_DAYS = 10;

/** Types of which the same states have many, so that an undated one in the body is one of its own. */
const MANY: ReadonlySet<EventType> = new Set(['meeting', 'call']);

const RUN = /开始|开幕|展开|启动|阶段|结束|落幕|闭幕|完成/;
/** How far apart two days of one event of a type may lie. */
const DAYS_LASTING: Partial<Record<EventType, number>> = { visit: 4, exercise: 8, patrol: 1 };

/** Reports of one event in one article, merged: the fuller date, who and where from all, the words of the best. */
export function mergeEvents(drafts: readonly EventDraft[]): readonly EventDraft[] {
  const merged: EventDraft[] = [];
  // What the text dates comes first, so that what only the article dates finds its event.
  for (const draft of drafts.toSorted((left, right) => Number(left.isAssumed) - Number(right.isAssumed))) {
    const index = merged.findIndex((other) => isSame(other, draft));
    const other = merged[index];
    if (other === undefined) merged.push(draft);
    else merged[index] = combine(other, draft);
  }
  return merged;
}

function isSame(left: EventDraft, right: EventDraft): boolean {
  if (left.type !== right.type || (left.status === 'denied') !== (right.status === 'denied')) return false;
  if (left.series !== undefined && left.series === right.series && (left.isAssumed || right.isAssumed))
    return true;
  if (!datesAgree(left, right) && !isOneJourney(left, right)) return false;
  if (left.type === 'visit' && goElsewhere(left, right)) return false;
  if (left.series !== undefined && right.series !== undefined && left.series !== right.series) return false;
  if (left.type === 'armsTransfer' && left.start !== right.start) {
    return (
      left.status === right.status &&
      (left.isOpening !== right.isOpening || left.zone !== right.zone) &&
      sameCountries(left, right) === 1
    );
  }
  const isLoose = left.date === undefined || right.date === undefined || left.date !== right.date;
  if (
    isLoose &&
    (left.status === 'planned') !== (right.status === 'planned') &&
    !left.isAssumed &&
    !right.isAssumed
  )
    return false;
  if (areApart(left, right)) return false;
  // Each ministry protests for itself.
  if (left.type === 'protest' && share(left, right, 'organization/') === 0) return false;
  const people = share(left, right, 'person/');
  if (left.type === 'statement') return haveOneSpeaker(left, right);
  if (people !== undefined) return people > 0.5 && !isWiderTalk(left, right);
  if (
    (left.date === undefined) !== (right.date === undefined) &&
    MANY.has(left.type) &&
    !left.isOpening &&
    !right.isOpening &&
    !left.isReference &&
    !right.isReference
  )
    return false;
  const countries = sameCountries(left, right);
  if (isLoose && isPartOfOther(left, right)) return true;
  return countries !== undefined && (isLoose ? countries >= 0.66 : countries >= 0.5);
}

/** A visit, exercise or patrol lasts some days: those of the same sides so near each other are one. */
function isOneJourney(left: EventDraft, right: EventDraft): boolean {
  const days = DAYS_LASTING[left.type];
  if (days === undefined || left.date?.length !== 10 || right.date?.length !== 10) return false;
  if (left.type !== 'visit' && !isSameRun(left, right)) return false;
  return left.date <= shiftDays(right.date, days) && right.date <= shiftDays(left.date, days);
}

/** One of the two tells of a beginning, stage or end, or both bear the name of one series. */
function isSameRun(left: EventDraft, right: EventDraft): boolean {
  if (left.series !== undefined && left.series === right.series) return true;
  return left.dateEnd === undefined && right.dateEnd === undefined && RUN.test(left.words + right.words);
}

/** The opening names both who hold an exercise or patrol, the text perhaps one. */
function isPartOfOther(left: EventDraft, right: EventDraft): boolean {
  if (!isJoint(left)) return false;
  const isOpen = left.isOpening || right.isOpening;
  const isLikely = left.series === right.series || left.series === undefined || right.series === undefined;
  return (
    isOpen &&
    isLikely &&
    share(left, right, 'country/') === 1 &&
    !(left.isAssumed !== right.isAssumed && left.status !== right.status)
  );
}

/** Two journeys to different countries. */
function goElsewhere(left: EventDraft, right: EventDraft): boolean {
  const [a, b] = [hostsOf(left), hostsOf(right)];
  return a.length > 0 && b.length > 0 && !a.some((id) => b.includes(id));
}

function hostsOf({ participants }: EventDraft): readonly EntityId[] {
  return participants.filter(({ role }) => role === 'host').map(({ entity }) => entity);
}

/** 三国外长会谈 beside 两国外长会谈 of the same day: who joins from a third country makes it another meeting. */
function isWiderTalk(left: EventDraft, right: EventDraft): boolean {
  if (left.type !== 'meeting') return false;
  const [a, b] = [idsOf(left, 'person/').size, idsOf(right, 'person/').size];
  return Math.min(a, b) >= 2 && a !== b && idsOf(left, 'country/').size !== idsOf(right, 'country/').size;
}

/** Two who are named speak each for himself, though for one body. */
function haveOneSpeaker(left: EventDraft, right: EventDraft): boolean {
  const areNamed = actorsOf(left).some(isPerson) && actorsOf(right).some(isPerson);
  const speakers = new Set(actorsOf(left).filter(areNamed ? isPerson : (id) => !id.startsWith('country/')));
  return actorsOf(right).some((id) => speakers.has(id));
}

function isPerson(id: EntityId): boolean {
  return id.startsWith('person/');
}

function actorsOf({ participants }: EventDraft): readonly EntityId[] {
  return participants.filter(({ role }) => role === 'actor').map(({ entity }) => entity);
}

/** How much of the smaller side's people the two share; undefined where one names none. */
function share(left: EventDraft, right: EventDraft, prefix: string): number | undefined {
  const [a, b] = [idsOf(left, prefix), idsOf(right, prefix)];
  if (a.size === 0 || b.size === 0) return undefined;
  return [...a].filter((id) => b.has(id)).length / Math.min(a.size, b.size);
}

/** How much of all their countries the two share. */
function sameCountries(left: EventDraft, right: EventDraft): number | undefined {
  const [a, b] = [idsOf(left, 'country/'), idsOf(right, 'country/')];
  if (a.size === 0 || b.size === 0) return undefined;
  return [...a].filter((id) => b.has(id)).length / new Set([...a, ...b]).size;
}

/** Every draft is compared with many: its participants by kind, sorted out once. */
const SORTED = new WeakMap<EventDraft['participants'], Map<string, ReadonlySet<string>>>();

function idsOf({ participants }: EventDraft, prefix: string): ReadonlySet<string> {
  let byPrefix = SORTED.get(participants);
  if (byPrefix === undefined) SORTED.set(participants, (byPrefix = new Map()));
  let ids = byPrefix.get(prefix);
  if (ids === undefined) {
    ids = new Set(participants.map(({ entity }) => entity).filter((id) => id.startsWith(prefix)));
    byPrefix.set(prefix, ids);
  }
  return ids;
}

function datesAgree(left: EventDraft, right: EventDraft): boolean {
  if (left.date === undefined || right.date === undefined) return true;
  if (left.date.startsWith(right.date) || right.date.startsWith(left.date)) return true;
  if (left.isAssumed !== right.isAssumed) return isRecent(left, right);
  return contains(left, right.date) || contains(right, left.date);
}

function isRecent(left: EventDraft, right: EventDraft): boolean {
  const [assumed, dated] = left.isAssumed ? [left.date, right.date] : [right.date, left.date];
  if (assumed === undefined || dated === undefined || dated.length < 10) return false;
  return dated >= shiftDays(assumed, -RECENT_DAYS) && dated <= shiftDays(assumed, RECENT_DAYS);
}

function contains({ date, dateEnd }: EventDraft, day: string): boolean {
  return date !== undefined && dateEnd !== undefined && day >= date && day <= dateEnd;
}

function combine(left: EventDraft, right: EventDraft): EventDraft {
  const best = weight(right) > weight(left) ? right : left;
  const other = best === left ? right : left;
  const dated = withFirstDay(dateWeight(right) > dateWeight(left) ? right : left, left, right);
  const fuller = isJoint(best) && countSides(other) > countSides(best) ? other : best;
  const known = new Set(fuller.participants.map(({ entity }) => entity));
  // Whom else the same speaker names elsewhere takes no part in these words.
  const isSpoken = best.type === 'statement' && actorsOf(best).some(isPerson);
  const people = other.participants.filter(
    ({ entity }) => entity.startsWith('person/') && !known.has(entity) && !isSpoken,
  );
  return {
    ...best,
    date: dated.date,
    dateEnd: dated.dateEnd ?? (MANY.has(best.type) ? undefined : other.dateEnd),
    dateBasis: dated.dateBasis,
    isAssumed: dated.isAssumed,
    isReference: left.isReference && right.isReference,
    isOpening: left.isOpening || right.isOpening,
    tellings: left.tellings + right.tellings,
    participants: [...fuller.participants, ...people],
    place: exactPlace(best.place, other.place),
    series: best.series ?? other.series,
    confidence: Math.max(left.confidence, right.confidence),
  };
}

/** From its first day to its last, where an exercise or patrol is told of by days. */
function withFirstDay(dated: EventDraft, left: EventDraft, right: EventDraft): EventDraft {
  const isApart =
    isJoint(left) &&
    !left.isAssumed &&
    !right.isAssumed &&
    left.date?.length === 10 &&
    right.date?.length === 10 &&
    left.date !== right.date;
  if (!isApart || left.date === undefined || right.date === undefined) return dated;
  const [first, last] = left.date < right.date ? [left, right] : [right, left];
  return { ...dated, date: first.date, dateEnd: first.dateEnd ?? last.dateEnd ?? last.date };
}

/** Who holds it is told in full by the one that names more sides. */
function isJoint({ type }: EventDraft): boolean {
  return type === 'exercise' || type === 'patrol';
}

function countSides(draft: EventDraft): number {
  return idsOf(draft, 'country/').size;
}

/** A city rather than the country in which it lies. */
function exactPlace(best: EventDraft['place'], other: EventDraft['place']): EventDraft['place'] {
  return best === undefined || (best.startsWith('country/') && other !== undefined) ? other : best;
}

function weight(draft: EventDraft): number {
  return (
    dateWeight(draft) +
    Math.min(3, draft.participants.length) +
    (draft.place === undefined ? 0 : 1) +
    draft.confidence +
    (draft.zone === 'title' ? -1 : 0)
  );
}

function dateWeight({ type, date, dateBasis, dateEnd, isAssumed }: EventDraft): number {
  if (date === undefined) return 0;
  if (isAssumed) return 0.5;
  // Talks are of one day: a range is that of the journey or conference around them.
  const range = dateEnd === undefined ? 0 : MANY.has(type) ? -1.5 : 1;
  return date.length / 4 + (dateBasis === 'certain' ? 1 : 0) + range;
}
