import type { EntityId, EventType, Participant } from '#domain';
import type { EventDraft } from './draft.ts';
import type { Hit } from './hit.ts';
import { countryOf, type Reading } from './reading.ts';
import { isOfficial } from './speakers.ts';
import { withOtherSide } from './other-side.ts';
import { withDayOfSpeaker } from './speech-days.ts';
import { withDayOfTalks } from './talk-days.ts';

/** A statement is an event only as a news point; so many of an article at most. */
const MOST_STATEMENTS = 3;
const OFFICE = /代表团|部长|防长|外长|总统|议长|总理|首相|特使|大臣|国务卿|主席|舰队/;
const LEAST_NEWS_VALUE = 1.25;
/** Each further statement of an article must be so much more of a news point. */
const NEXT_MORE = 0.2;
/** An article that tells of as many other events as this is one of the usual kind; among more, words are less the news. */
const USUAL_EVENTS = 6.7;
const WEIGHT_OF_EVENTS = 0.15;
const BYSTANDER = /学者|专家|教授|分析人士|分析师|评论员|网民|网友/;
/** What was said at some other time, without a day, is told as background. */
const ONCE = /曾|当时|此前|之前/;
const ISSUED = /声明|讲话|演讲|演说|谈话|公报|推文|贴文|评论/;
/** A body that merely says or announces something tells of an event rather than of what it thinks. */
const ANNOUNCES = -0.2;
/** Who only observes is quoted to explain, and seldom is the news. */
const OBSERVES = -0.6;
/** Of words that announce an act the act is the news. */
const TELLS_OF_ACT = -0.3;
/** What states and bodies announce of themselves; of attacks and protests others speak. */
const ANNOUNCED: ReadonlySet<EventType> = new Set([
  'agreement',
  'appointment',
  'deployment',
  'dismissal',
  'exercise',
  'incident',
  'meeting',
  'patrol',
  'sanction',
  'vote',
]);
const CALLS = /呼吁|促请|吁请|敦促|要求|喊话|提议|倡议|提请|建议|主张/;
const STANCE =
  /警告|谴责|呼吁|敦促|否认|批评|要求|承诺|重申|驳斥|指责|威胁|强调|主张|拒绝|反对|誓言|提议|证实|反击|排除|指控|宣称|声称|抨击|驳|关切|不满|遗憾|愤慨|失望|疑虑|坚称|喊话|放话|斥/;

/** Whether enough is told of who takes part. */
export function isWellTold(
  reading: Reading,
  { rule, trigger, clause, start }: Hit,
  participants: readonly Participant[],
): boolean {
  const count = (prefix: string) => participants.filter(({ entity }) => entity.startsWith(prefix)).length;
  const countries = count('country/');
  const people = count('person/');
  // 欧盟, 联合国, 北约: a body of no country is a side of its own.
  const unions = participants.filter(
    ({ entity }) => entity.startsWith('organization/') && countryOf(reading, entity) === undefined,
  ).length;
  const hasName = people > 0 || count('organization/') > 0;
  const hasOffice =
    rule.named === 'or office' &&
    participants.some(({ role }) => role === 'actor') &&
    OFFICE.test(reading.text.normalised.slice(clause.start, start));
  if (rule.named !== undefined && !hasName && !hasOffice) return false;
  // Two ministers of one state who sign something agree with nobody.
  const areOfOneState =
    rule.type === 'agreement' &&
    countries === 1 &&
    participants.every(
      ({ entity }) => !entity.startsWith('person/') || countryOf(reading, entity) !== undefined,
    );
  return Math.max(countries + unions, areOfOneState ? 0 : people) >= (trigger.sides ?? rule.sides);
}

/** Leaves out what another event of the same words tells better, what only refers back to an event that nothing told,
 *  and the statements beyond the first few. */
export function selectEvents(drafts: readonly EventDraft[], reading: Reading): readonly EventDraft[] {
  const spoken = drafts.filter(({ type }) => type === 'statement');
  const others = drafts.filter(({ type }) => type !== 'statement');
  const least = LEAST_NEWS_VALUE + WEIGHT_OF_EVENTS * Math.log((1 + others.length) / USUAL_EVENTS);
  const statements = spoken
    .map((draft) => ({
      draft,
      value: newsValue(draft, reading) + (announces(draft, others) ? TELLS_OF_ACT : 0),
    }))
    .toSorted((left, right) => right.value - left.value)
    .slice(0, MOST_STATEMENTS)
    .filter(({ value }, index) => value >= least + NEXT_MORE * index);
  const news = new Set(statements.map(({ draft }) => draft));
  return drafts
    .filter((draft) =>
      draft.type === 'statement'
        ? news.has(draft)
        : !draft.isReference &&
          !isToldBetter(draft, drafts) &&
          !isOnlyHalfTold(draft) &&
          !isFrame(draft, drafts, reading),
    )
    .map((draft) => withOtherSide(withDayOfTalks(withDayOfSpeaker(draft, drafts), drafts), drafts, reading));
}

/** 甲宣布制裁乙: the same words tell of an act. */
function announces({ start, end }: EventDraft, others: readonly EventDraft[]): boolean {
  return others.some(
    (other) => other.start < end && start < other.end && !other.isReference && ANNOUNCED.has(other.type),
  );
}

/** What makes words news: an office or body that speaks, at the opening, on a day of its own, to another state, more
 *  than once, in a text of its own; a bystander's words seldom. */
function newsValue(draft: EventDraft, reading: Reading): number {
  const { isOpening, isAssumed, date, participants, words, quote, tellings } = draft;
  const speakers = participants.filter(({ role }) => role === 'actor').map(({ entity }) => entity);
  const people = speakers.filter((entity) => entity.startsWith('person/'));
  const isOffice = people.some((person) => isOfficial(reading, person));
  const hasBody = speakers.some((entity) => entity.startsWith('organization/'));
  const isSpokesman = hasBody && words.includes('发言人');
  // The states that are only spoken of are participants and not recipients.
  const callsOnState = participants.some(
    ({ entity, role }) => role === 'recipient' && entity.startsWith('country/'),
  );
  const isUndated = isAssumed || date === undefined;
  const isObserver = (people.length > 0 && !isOffice) || BYSTANDER.test(words);
  return (
    (isObserver ? OBSERVES : 0) +
    (isOffice ? 1.1 : hasBody ? (isSpokesman ? 1 : 0.7) : 0.6) +
    (isOpening || isInTitle(reading, speakers) ? 0.5 : 0) +
    (STANCE.test(words) ? 0.3 : people.length > 0 || isSpokesman ? 0 : ANNOUNCES) +
    (isUndated ? (ONCE.test(words) ? -0.4 : 0) : 0.4) +
    (callsOnState ? 0.4 : 0) +
    (tellings > 1 ? 0.3 : 0) +
    (ISSUED.test(words) ? 0.4 : 0) +
    (CALLS.test(words) ? 0.2 : 0) +
    (/[“"「『]/.test(quote) ? 0.2 : 0)
  );
}

function isInTitle(reading: Reading, speakers: readonly EntityId[]): boolean {
  return reading.mentions.some(({ zone, entity }) => zone === 'title' && speakers.includes(entity));
}

/** 两人举行峰会 is a meeting and no conference; a conference of many is no meeting. */
function isToldBetter(draft: EventDraft, drafts: readonly EventDraft[]): boolean {
  if (draft.type !== 'summit') return false;
  return drafts.some(({ type, end }) => type === 'meeting' && end === draft.end && countPeople(draft) !== 1);
}

const DURING = /访(?:问?[^，、]{0,6}的|[^，]*期间)/;

/** 在访问乙期间签署 and 冲突演变为对峙: what only says during or after what another event came about. */
function isFrame(draft: EventDraft, drafts: readonly EventDraft[], { text }: Reading): boolean {
  const { type, rule, start, end } = draft;
  const share = (other: EventDraft) =>
    other.participants.some(({ entity }) => draft.participants.some((own) => own.entity === entity));
  const beside = drafts.filter((other) => other.start < end && start < other.end && share(other));
  if (rule === 'incident/standoff') return beside.some((other) => other.type === 'attack');
  return (
    type === 'visit' &&
    DURING.test(text.normalised.slice(start, end)) &&
    beside.some((other) => other.type === 'meeting' || other.type === 'agreement')
  );
}

/** Talks and rallies of which nothing tells even the month are a background, unless two who talk are named. */
export function isAtNoTime({ type, date, status, participants }: EventDraft): boolean {
  const people = participants.filter(({ entity }) => entity.startsWith('person/')).length;
  const isLoose = type === 'protest' || (type === 'meeting' && people < 2);
  return isLoose && date === undefined && status === 'occurred';
}

/** An attack of which neither the day nor the other side is told is a turn of phrase or a background. */
function isOnlyHalfTold({ type, date, status, participants }: EventDraft): boolean {
  const states = participants.filter(({ entity }) => entity.startsWith('country/'));
  return type === 'attack' && date === undefined && status === 'occurred' && states.length < 2;
}

function countPeople({ participants }: EventDraft): number {
  return participants.filter(({ entity }) => entity.startsWith('person/')).length;
}
