import { z } from 'zod';
import type { EventReport } from './event.ts';
import { EventType } from './event-types/index.ts';
import { EventId } from './ids.ts';
import { firstDay, lastDay, shiftDay } from './partial-date.ts';

/**
 * What a report says of *which* event it tells of. Articles tell of one event more or less exactly (去年夏天 and
 * 2019年6月5日, 王毅会见外宾 and 王毅会见苏杰生): a reading joins a more exact one that says all that it says and more,
 * where there is just one. So which readings are one event depends on what has been read and never on its order.
 */
export const EventReading = z.strictObject({
  type: EventType,
  /** The event that these words alone name. */
  event: EventId,
  /** The days on which it can have begun, `YYYY-MM-DD`. */
  from: z.string(),
  to: z.string(),
  /** Ids, sorted. */
  countries: z.array(z.string()).readonly(),
  people: z.array(z.string()).readonly(),
  series: z.string().exactOptional(),
});
export type EventReading = z.infer<typeof EventReading>;

/** What tells two events of a type on nearly the same days apart; a type that is not here is only ever the same event
 *  where type, date and actors are the same, for of attacks and statements there may be many a day. */
const TOLD_APART_BY: Partial<Record<EventType, 'people' | 'countries'>> = {
  meeting: 'people',
  call: 'people',
  visit: 'people',
  appointment: 'people',
  dismissal: 'people',
  death: 'people',
  exercise: 'countries',
  patrol: 'countries',
  summit: 'countries',
  agreement: 'countries',
  armsTransfer: 'countries',
  sanction: 'countries',
  test: 'countries',
};

/** A report without a date of its own tells of something at most so many days old. */
const NEWS_DAYS = 2;

/** The reading of a report; undefined where it is too vague, or of a type, to be joined with any other. */
export function readingOf(report: EventReport): EventReading | undefined {
  const { type, event, date, dateBasis, participants, series } = report;
  if (date === undefined || TOLD_APART_BY[type] === undefined) return undefined;
  const idsOf = (kind: string) =>
    [
      ...new Set(participants.flatMap(({ entity }) => (entity.startsWith(`${kind}/`) ? [entity] : []))),
    ].toSorted();
  const from = firstDay(date);
  return {
    type,
    event,
    from: dateBasis === 'assumed' && date === from ? shiftDay(from, -NEWS_DAYS) : from,
    to: lastDay(date),
    countries: idsOf('country'),
    people: idsOf('person'),
    ...(series === undefined ? {} : { series }),
  };
}

/** One string for equal readings. */
export function readingKey({ event, from, to, countries, people, series }: EventReading): string {
  return [event, from, to, countries.join(' '), people.join(' '), series ?? ''].join('|');
}

/** Whether `exact` says all that `vague` says, and more. A strict partial order: never both ways, and transitive. */
export function isMoreExact(vague: EventReading, exact: EventReading): boolean {
  return (
    vague.type === exact.type &&
    vague.from <= exact.from &&
    exact.to <= vague.to &&
    vague.countries.join() === exact.countries.join() &&
    vague.people.every((person) => exact.people.includes(person)) &&
    (vague.series === undefined || vague.series === exact.series) &&
    saysEnough(vague) &&
    readingKey({ ...vague, event: exact.event }) !== readingKey(exact)
  );
}

/** On one known day the actors' countries will do; over a longer time it takes who, or at most a month. */
function saysEnough(vague: EventReading): boolean {
  if (vague.from === vague.to) return true;
  if (TOLD_APART_BY[vague.type] === 'people') return vague.people.length > 0;
  return vague.countries.length > 1 && !isYear(vague.from, vague.to);
}

/** The event that a reading belongs to: that of the one most exact reading above it, or its own where there is none
 *  or more than one. `others` may hold any readings, in any order. */
export function eventOf(reading: EventReading, others: readonly EventReading[]): EventId {
  const above = others.filter((other) => isMoreExact(reading, other));
  const summits = above.filter((each) => !above.some((other) => isMoreExact(each, other)));
  const events = new Set(summits.map(({ event }) => event));
  const [only] = events;
  return events.size === 1 && only !== undefined ? only : reading.event;
}

/** Where a reading is filed: by type, countries and the month, or the year, in which its last day lies. */
export function slotOf({ type, countries, from, to }: EventReading): string {
  return slot({ type, countries }, isYear(from, to) ? to.slice(0, 4) : to.slice(0, 7));
}

/** Every slot in which a reading may be filed that is more or less exact than this one. */
export function slotsAround(reading: EventReading): readonly string[] {
  const { from, to } = reading;
  const latest = shiftDay(to, NEWS_DAYS);
  return [...monthsBetween(from.slice(0, 7), latest.slice(0, 7)), from.slice(0, 4), latest.slice(0, 4)]
    .filter((period, index, all) => all.indexOf(period) === index)
    .map((period) => slot(reading, period));
}

function slot({ type, countries }: Pick<EventReading, 'type' | 'countries'>, period: string): string {
  return `${type} ${period} ${countries.join(' ')}`;
}

function isYear(from: string, to: string): boolean {
  return from.endsWith('-01-01') && to.endsWith('-12-31') && from.slice(0, 4) === to.slice(0, 4);
}

function monthsBetween(first: string, last: string): readonly string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = next(month)) months.push(month);
  return months;
}

function next(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
