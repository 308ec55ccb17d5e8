import type { DateBasis, EventType, PartialDate } from '#domain';
import type { DateMention } from '../../extraction.ts';
import { partialDate, shiftDays } from '../dates/calendar.ts';
import { isAhead } from './ahead.ts';
import { eraIn } from './eras.ts';
import type { EventDraft } from './draft.ts';
import type { Hit } from './hit.ts';
import { datesIn, type Clause, type Reading } from './reading.ts';

export interface EventDate {
  readonly date: PartialDate | undefined;
  readonly dateEnd: PartialDate | undefined;
  readonly basis: DateBasis;
  /** Nothing in the text says when: the article's own day stands in. */
  readonly isAssumed: boolean;
  /** Where the clause that gives it begins. */
  readonly from: number | undefined;
}

const UNDATED: EventDate = {
  date: undefined,
  dateEnd: undefined,
  basis: 'unknown',
  isAssumed: false,
  from: undefined,
};
/** A clause whose date holds for itself alone. */
const CLOSED = /(?:以来|之后|之前|后|以前|前|以后|起)$/;
/** Failing others, what comes after a dated event comes soon after. */
const BEFORE = /(?:以来|之前|以前|前|起)$/;
/** 自9月27日起，两国爆发冲突: what began that day. */
const FROM_THEN_ON = /[自从][^，]{0,20}起$/;
const FRESH_DAYS = 14;
const EARLIER = /曾|此前|几年前|多年前|近年|以往|表达过|说过|提出过|生前|早前|之前|当年|以前|一度|过去/;

/** 5月和11月分别举行: as many events as dates. */
export function datesOfEvents(reading: Reading, hit: Hit, isCurrent: boolean): readonly EventDate[] {
  const { clause } = hit;
  const dates = datesIn(reading, clause.start, clause.end);
  // 美国大选后首次露面: the day of the clause is not that of what it takes for granted.
  const isGranted = hit.trigger.isPresupposed === true && hit.rule.type === 'vote';
  const isDated = dates.some(({ start, end }) => start < hit.end && end > hit.start);
  if (isGranted && !isDated) return [UNDATED];
  const isEach =
    dates.length > 1 &&
    /分别|各|先后|相继/.test(reading.text.normalised.slice(clause.start, hit.end)) &&
    dates
      .slice(1)
      .every((date, index) =>
        /^(?:大选|选举|会谈|会议|峰会)?[、和与及，]$/.test(
          reading.text.normalised.slice(dates[index]?.end, date.start),
        ),
      );
  if (!isEach) return [dateOfEvent(reading, hit, isCurrent)];
  return dates.map(({ date, dateEnd, basis }) => ({
    date,
    dateEnd,
    basis,
    isAssumed: false,
    from: clause.start,
  }));
}

/** When the event at `at` happens: the clause's date, else the one that governs the sentence, else for what opens the
 *  article (and for what is `current` by nature) the article's own day. */
function dateOfEvent(
  reading: Reading,
  { clause, start, end }: Pick<Hit, 'clause' | 'start' | 'end'>,
  isCurrent: boolean,
): EventDate {
  const isPast = EARLIER.test(reading.text.normalised.slice(clause.start, clause.end));
  const found =
    inClause(reading, clause, start, end) ??
    inSentence(reading, clause, CLOSED) ??
    inSentence(reading, clause, BEFORE) ??
    behindCaption(reading, clause) ??
    inEra(reading, clause) ??
    (isPast ? undefined : inParagraph(reading, clause, isCurrent));
  if (found !== undefined && !(isCurrent && isAhead(reading, found.date))) {
    const { date, dateEnd, basis, from } = found;
    return { date, dateEnd, basis, isAssumed: false, from };
  }
  const opens = clause.zone === 'title' || clause.paragraph === reading.lead;
  const isNow = (opens || isCurrent) && !isPast;
  const day = isNow ? partialDate(reading.publishedDay) : undefined;
  return day !== undefined
    ? { date: day, dateEnd: undefined, basis: 'implied', isAssumed: true, from: undefined }
    : UNDATED;
}

/** 日前 and 几天前 without a date: of these weeks, and so dated by the article's month. */
export function withRecent(reading: Reading, { clause }: Pick<Hit, 'clause'>, dated: EventDate): EventDate {
  const words = reading.text.normalised.slice(clause.start, clause.end);
  const month = partialDate(reading.publishedDay?.slice(0, 7));
  // A year told before (今年) leaves open what 日前 narrows down.
  const isOpen = dated.date === undefined || (dated.date.length === 4 && month?.startsWith(dated.date));
  if (isOpen !== true || !RECENT.test(words)) return dated;
  return month === undefined ? dated : { ...UNDATED, date: month, basis: 'implied', from: clause.start };
}

/** 即将 and 近期 of a plan without a date: in these weeks, and so dated by the article's month. */
export function withSoon(reading: Reading, { clause }: Pick<Hit, 'clause'>, dated: EventDate): EventDate {
  const month = partialDate(reading.publishedDay?.slice(0, 7));
  const isSoon = /即将|近期|日内将|不日将/.test(reading.text.normalised.slice(clause.start, clause.end));
  return dated.date !== undefined || month === undefined || !isSoon
    ? dated
    : { ...UNDATED, date: month, basis: 'implied', from: clause.start };
}

/** What states and people do on one day. Of arms, troops and treaties news tells without a day as of a background. */
const ACTS: ReadonlySet<EventType> = new Set([
  'meeting',
  'call',
  'visit',
  'protest',
  'sanction',
  'vote',
  'death',
]);

/** Of attacks only those by gunmen and bombers: wars are told of as a background. */
export const TERROR: ReadonlySet<string> = new Set(['attack/terror', 'attack/gunmen']);

/** States that are no more, and so do nothing these weeks. */
const GONE: ReadonlySet<string> = new Set(['country/SU', 'country/DD', 'country/CS', 'country/YU']);

/** News that says of such an act neither when nor that it lies back tells of these weeks. */
export function withMonthOfNews(reading: Reading, draft: EventDraft): EventDraft {
  const month = partialDate(reading.publishedDay?.slice(0, 7));
  const isOfNow =
    draft.date === undefined &&
    draft.status === 'occurred' &&
    (ACTS.has(draft.type) || TERROR.has(draft.rule)) &&
    !draft.participants.some(({ entity }) => GONE.has(entity)) &&
    !isAmongOlder(reading, draft) &&
    !EARLIER.test(reading.text.normalised.slice(draft.start, draft.end));
  return isOfNow && month !== undefined
    ? { ...draft, date: month, dateBasis: 'implied', isAssumed: true }
    : draft;
}

/** Another year in the paragraph says that it tells of the background. */
function isAmongOlder(reading: Reading, { start, end }: EventDraft): boolean {
  const clause = reading.clauses.find((each) => each.start <= start && start < each.end);
  const first = clause === undefined ? start : (reading.paragraphStarts.get(clause.paragraph) ?? start);
  const year = reading.publishedDay?.slice(0, 4) ?? '';
  return datesIn(reading, first, end).some(({ date }) => !date.startsWith(year));
}

const RECENT =
  /正在|当前|眼下|仍(?=持续|继续)|再[次度]爆发|日前|近日|近期|近来|不久前|最近(?!的?距离|的?[一这那]次|[几数两三十]{1,2}年)|刚刚|这几天|这些天|连日|[几数两三四五]天前|[几数两三]日前|过去[^，]{0,3}(?:天|日|周|星期|礼拜)|[几数两三]个?(?:周|星期|礼拜)前/;

/** A day gone by, or the article's own, dates the announcement and not what is announced. */
export function withoutPast(reading: Reading, { start }: Pick<Hit, 'start'>, dated: EventDate): EventDate {
  const { publishedDay, text } = reading;
  const last = dated.dateEnd ?? dated.date;
  if (publishedDay === undefined || last?.length !== 10) return dated.isAssumed ? UNDATED : dated;
  const isAnnounced = ANNOUNCED.test(text.normalised.slice(dated.from ?? start, start));
  const isPast = last < publishedDay || (isAnnounced && last === publishedDay);
  return isPast || dated.isAssumed ? UNDATED : dated;
}

/** 国防部8月17日宣布，近期将参加演习. */
const ANNOUNCED = /[日天一二三四五六][^，将]{0,8}(?:宣布|通报|表示|发布|透露|公布|证实|说|称)/;

type Governing = DateMention & { readonly from: number };

/** A date inside the words that assert the event, else the last before them, else the first after. */
function inClause(reading: Reading, clause: Clause, at: number, end: number): Governing | undefined {
  const dates = datesIn(reading, clause.start, clause.end).filter(
    (date) => !isCounted(reading, date) && !isOfObject(reading, clause, date),
  );
  const date =
    dates.find((candidate) => candidate.start >= at && candidate.end <= end) ??
    dates.findLast((candidate) => candidate.end <= at) ??
    dates[0];
  return date === undefined ? undefined : { ...date, from: clause.start };
}

/** 上周 in 对参与上周军售的企业实施制裁 dates the sale and not the sanctions. */
function isOfObject({ text }: Reading, clause: Clause, { start, end }: DateMention): boolean {
  const before = text.normalised.slice(clause.start, start);
  const isDescribing = /^[^，]{2,14}的(?!时候)/.test(text.normalised.slice(end, clause.end));
  return (
    /(?:始于|截至|截止)[^，]{0,3}$/.test(before) ||
    (isDescribing && /(?:对|有关|关于|回应)[^，]{0,3}$/.test(before))
  );
}

/** 周二引述官员称 dates the report and not what it tells of. */
function isOfReport({ text }: Reading, { end }: DateMention): boolean {
  return /^[^，]{0,3}(?:引述|援引|引用)/.test(text.normalised.slice(end, end + 8));
}

/** 2019年以来第七次 and 今年的第五次 count from a date and date nothing. */
function isCounted({ text }: Reading, { end }: DateMention): boolean {
  return /^(?:(?:以来|至今|迄今)[^，]{0,8}(?:第|首|最|唯一|来|已)|以?来?的?第[^，]{1,3}次)/.test(
    text.normalised.slice(end, end + 14),
  );
}

function inEra(reading: Reading, clause: Clause): Omit<EventDate, 'isAssumed'> | undefined {
  const date = eraIn(reading, clause);
  return date === undefined ? undefined : { ...UNDATED, date, basis: 'implied', from: clause.start };
}

/** Captions end in their day: …会谈。（2018年7月20日） */
function behindCaption(reading: Reading, clause: Clause): Governing | undefined {
  if (clause.zone !== 'caption') return undefined;
  const last = reading.clauses.findLast(
    ({ index, zone, paragraph }) =>
      index > clause.index && zone === 'caption' && paragraph === clause.paragraph,
  );
  if (last === undefined || !/^\s*[（(]/.test(reading.text.normalised.slice(last.start, last.end)))
    return undefined;
  const date = datesIn(reading, last.start, last.end).at(-1);
  return date === undefined ? undefined : { ...date, from: clause.start };
}

/** The last date of the paragraph before this sentence, where the clause tells what goes on. */
function inParagraph(reading: Reading, clause: Clause, isCurrent: boolean): Governing | undefined {
  const sentence = reading.text.sentences[clause.sentence];
  const first = reading.paragraphStarts.get(clause.paragraph);
  if (sentence === undefined || first === undefined) return undefined;
  const date =
    datesIn(reading, first, sentence.start).at(-1) ??
    (/当时|随后|其后|当天|当日|当晚|同日|同一天|同天|小时之?后|稍后|紧接着/.test(
      reading.text.normalised.slice(first, clause.end),
    )
      ? datesIn(reading, 0, first).at(-1)
      : undefined);
  if (date === undefined || (isCurrent && !isFresh(reading, date))) return undefined;
  return { ...date, basis: 'implied', from: clause.start };
}

/** News quotes what was said these days; an older date tells of the background. */
function isFresh({ publishedDay }: Reading, { date }: DateMention): boolean {
  return date.length === 10 && publishedDay !== undefined && date >= shiftDays(publishedDay, -FRESH_DAYS);
}

function inSentence(reading: Reading, clause: Clause, closed: RegExp): Governing | undefined {
  for (let back = 1; back <= clause.position; back += 1) {
    const earlier = reading.clauses[clause.index - back];
    if (earlier === undefined || earlier.sentence !== clause.sentence) break;
    const date = datesIn(reading, earlier.start, earlier.end).findLast(
      (candidate) => !isOfReport(reading, candidate),
    );
    const words = reading.text.normalised.slice(earlier.start, earlier.end);
    // 抵达几天前 is itself the date of what follows.
    const isClosed = date?.end !== earlier.end && closed.test(words) && !FROM_THEN_ON.test(words);
    if (date !== undefined && !isClosed) return { ...date, from: earlier.start };
  }
  return undefined;
}
