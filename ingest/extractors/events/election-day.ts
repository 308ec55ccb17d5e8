import type { PartialDate, Participant } from '#domain';
import { dateOf, monthOf, weekdayOf, yearOf } from '../dates/calendar.ts';
import type { EventDate } from './dating.ts';
import type { Hit } from './hit.ts';
import type { Reading } from './reading.ts';

const ELECTION = /大选|选举|投票日|胜选|败选/;
const MIDTERM = /中期|国会/;
/** Presidents are elected in the years that four divides, and half way between them the Congress alone. */
const TERM = 4;
const MONTH = '-11';

/** The law fixes on which day the United States vote: the Tuesday after the first Monday of November. An election of theirs
 *  that is told by its year or by no date is of that day, the undated one of the year nearest. */
export function withElectionDay(
  { text, publishedDay }: Reading,
  hit: Hit,
  participants: readonly Participant[],
  dated: EventDate,
): EventDate {
  const words = text.normalised.slice(hit.start, hit.end);
  const states = participants.filter(({ entity }) => entity.startsWith('country/'));
  const isTheirs = states.length > 0 && states.every(({ entity }) => entity === 'country/US');
  const isOpen = dated.date === undefined || dated.date.length === 4 || dated.date.endsWith(MONTH);
  if (hit.rule.type !== 'vote' || !isTheirs || !isOpen || !ELECTION.test(words)) return dated;
  const rest = MIDTERM.test(words) ? TERM / 2 : 0;
  const year = dated.date === undefined ? nearestYear(publishedDay, rest) : yearOf(dated.date);
  const date = year === undefined || year % TERM !== rest ? undefined : electionDay(year);
  return date === undefined
    ? dated
    : { ...dated, date, dateEnd: undefined, basis: 'implied', isAssumed: false };
}

/** The year of the election to which the day is nearest; an election and the inauguration after it lie half a year around. */
function nearestYear(day: string | undefined, rest: number): number | undefined {
  if (day === undefined) return undefined;
  const year = monthOf(day) <= 2 ? yearOf(day) - 1 : yearOf(day);
  return year % TERM === rest ? year : undefined;
}

function electionDay(year: number): PartialDate | undefined {
  const first = weekdayOf(`${year}-11-01`);
  const monday = 1 + ((8 - first) % 7);
  return dateOf(year, 11, monday + 1);
}
