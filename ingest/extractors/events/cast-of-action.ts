import type { EntityId, EventType, Participant } from '#domain';
import { countriesOf, membersOf, type Actor } from './actors.ts';
import { counterpartOf } from './counterpart.ts';
import { homeOfCrowd } from './crowd.ts';
import { foesOf } from './foes.ts';
import type { EventRule, Roles } from './event-rule.ts';
import type { Hit } from './hit.ts';
import { homeOfElection } from './home-of-election.ts';
import { holdersIn } from './office-holders.ts';
import { countryOf, mentionsIn, type Reading } from './reading.ts';
import { hostsOf, toParticipants, unique, type Assigned, type Cast, type Role } from './roles.ts';
import { referentMeant } from './referents.ts';
import { attendantsBehind } from './subject-behind.ts';
import { pairOfHeadline, personMeant, subjectBefore, type Subject } from './subjects.ts';
import { surroundingsOf } from './surroundings.ts';

/** What two neighbours have with each other where only their border is told. */
const CLASHES: ReadonlySet<EventType> = new Set(['attack', 'incident']);
const BORDER =
  /^(?:[和与及、]?\uE000{1,6})?(?:的?(?:两国|有争议的?|西段|东段|争议)?(?:边境|边界|实控线|实际控制线|交界))(?!部队|军|守军|安全|警卫|管理)/;
const STRAIT =
  /海峡中线|台海中线|[扰绕犯]台|台湾?(?:西南|东南|东部|北部|周边|周围|的)[^，]{0,3}(?:空域|海域|防空识别区|ADIZ)/;
const RUNS = /^[^，]{0,3}(?:主办|举办|承办|召开|举行|组织)/;

/** Who does it, with whom or to whom; the subject of an earlier clause where the trigger's own has none. */
export function castOfAction(reading: Reading, hit: Hit, place: EntityId | undefined): Cast {
  const { clause, start, trigger, rule } = hit;
  const { roles } = trigger;
  const { before: all, inside, after } = surroundingsOf(reading, hit);
  const before = withoutBorder(reading, hit, all);
  const isPassive = [...before, ...inside, ...after].some(({ marker }) => marker === 'by');
  const assign = (actors: readonly Actor[], isObject: boolean): readonly Assigned[] =>
    actors.map((actor) => ({ actor, role: roleOf(actor, roles, isObject, isPassive) }));
  // 2019年12月的英国大选 names whose it is, whoever else the clause tells of.
  const isNamed = trigger.isPresupposed === true && inside.some(takesPart);
  const isElection = trigger.isPresupposed === true && rule.type === 'vote' && !isNamed;
  const voters = isElection ? homeOfElection(reading, hit) : [];
  if (voters.length > 0 || (isElection && countStates(reading, [...before, ...after]) !== 1))
    return { participants: voters, from: clause };
  const own = [
    ...assign(isNamed ? [] : before.filter(takesPart), false),
    // 俄制 says of arms where they come from, and so who sells them.
    ...assign(
      roles === 'received'
        ? inside
        : inside.filter((actor) => takesPart(actor) || isAtWar(reading, hit, actor)),
      true,
    ),
    ...assign(isNamed ? [] : after.filter(takesPart), true),
  ];
  const isHeadless = !own.some(({ actor }) => actor.start <= start && actor.marker === 'none');
  const least = trigger.sides ?? rule.sides;
  const neighbours = CLASHES.has(rule.type) && roles === 'joint' ? bordering(reading, hit) : [];
  const needsSubject =
    trigger.isClosed !== true &&
    !isNamed &&
    neighbours.length === 0 &&
    (isHeadless || sides(reading, own) < least);
  const meant = needsSubject && isHeadless ? referentMeant(reading, clause, start) : undefined;
  const earlier = needsSubject ? (meant ?? actingBefore(reading, hit, isHeadless, own)) : undefined;
  const told = toParticipants(reading, rule, [...assign(earlier?.actors ?? [], !isHeadless), ...own]);
  const named =
    roles === 'joint' && told.length < least
      ? unique([...told, ...bordering(reading, hit)])
      : unique([...told, ...neighbours]);
  const foes = [...foesOf(reading, hit, named), ...counterpartOf(reading, hit, named)];
  const holders = rule.people ? holdersIn(reading, clause, named) : [];
  const at =
    rule.host === undefined ? [] : [...before, ...inside, ...after].filter(({ marker }) => marker === 'at');
  const participants = unique([
    ...holders.map((entity) => ({ entity, role: 'participant' as const })),
    ...named,
    ...foes,
    ...attendantsBehind(reading, hit),
    ...bodiesThatHost(reading, at, rule),
    ...hostsOf(reading, at, rule.host === 'place' ? place : undefined),
    ...(named.length > 0 ? hostOfStrait(reading, hit) : []),
    ...(named.length > 0 ? sideOfAgreement(reading, hit, named) : []),
  ]);
  const isStateless = least === 1 && participants.every(({ entity }) => !entity.startsWith('country/'));
  return {
    participants: isStateless ? [...participants, ...homeOfCrowd(reading, hit)] : participants,
    from: earlier?.clause ?? clause,
    isInferred: meant !== undefined || foes.length > 0,
  };
}

/** Whom a personal pronoun means, else who acts in a clause before, else the two of the headline. */
function actingBefore(
  reading: Reading,
  { rule, trigger, clause, start }: Hit,
  isHeadless: boolean,
  own: readonly Assigned[],
): Subject | undefined {
  return (
    (rule.people && isHeadless ? personMeant(reading, clause, start) : undefined) ??
    subjectBefore(reading, clause, start) ??
    (trigger.roles === 'joint' && own.length === 0 ? pairOfHeadline(reading) : undefined)
  );
}

/** 在国防大学主办的论坛上: who runs it takes part. */
function bodiesThatHost(
  reading: Reading,
  at: readonly Actor[],
  { organizations, host }: EventRule,
): readonly Participant[] {
  if (organizations === 'none' || host !== 'place') return [];
  const bodies = at.flatMap(({ mentions }) =>
    mentions.filter(
      ({ kind, end }) => kind === 'Organization' && RUNS.test(reading.text.normalised.slice(end, end + 6)),
    ),
  );
  return bodies.map(({ entity }) => ({ entity, role: 'host' }));
}

/** Craft that cross the median line or circle the island concern Taiwan, which the words need not name. */
function hostOfStrait({ text }: Reading, { rule, clause }: Hit): readonly Participant[] {
  const isThere = rule.type === 'incident' && STRAIT.test(text.normalised.slice(clause.start, clause.end));
  // The schema of an entity id holds for every country code.
  return isThere ? [{ entity: 'country/TW' as EntityId, role: 'host' }] : [];
}

/** 在访问乙期间签署: with whom one signs on a visit. 伊核协议: whose accord it is. */
function sideOfAgreement(
  reading: Reading,
  { rule, clause, start, end }: Hit,
  told: readonly Participant[],
): readonly Participant[] {
  if (rule.type !== 'agreement') return [];
  const words = reading.text.normalised.slice(start, end);
  // The schema of an entity id holds for every country code.
  if (/伊核|伊朗核/.test(words)) return [{ entity: 'country/IR' as EntityId, role: 'participant' }];
  if (told.filter(({ entity }) => entity.startsWith('country/')).length > 1) return [];
  return mentionsIn(reading, clause.start, start)
    .filter(
      ({ kind, start: at }) => kind === 'Country' && /访问?$/.test(reading.text.normalised.slice(at - 2, at)),
    )
    .map(({ entity }) => ({ entity, role: 'participant' }));
}

/** The states that share the border of which the clause tells: 中印边境, whether or not that is read as a place. */
function bordering(reading: Reading, { clause }: Hit): readonly Participant[] {
  const mentions = mentionsIn(reading, clause.start, clause.end);
  const places = mentions.filter(({ kind }) => kind === 'Place');
  const countries = mentions.filter(({ kind }) => kind === 'Country');
  const states = countries.filter(
    ({ start, end }, index) =>
      places.some((place) => place.start <= start && end <= place.end) ||
      isAtBorder(reading, end) ||
      (countries[index + 1]?.start === end && isAtBorder(reading, countries[index + 1]?.end ?? end)),
  );
  return states.length < 2 ? [] : states.map(({ entity }) => ({ entity, role: 'participant' }));
}

function isAtBorder({ painted }: Reading, end: number): boolean {
  return BORDER.test(painted.slice(end, end + 16));
}

/** 印军在与中国的边境巡逻: whose border it is neither drills nor patrols. */
function withoutBorder(reading: Reading, { rule }: Hit, actors: readonly Actor[]): readonly Actor[] {
  if (rule.type !== 'patrol' && rule.type !== 'exercise') return actors;
  const others = actors.filter(({ end }) => !isAtBorder(reading, end));
  return others.some(({ marker }) => marker === 'none') ? others : actors;
}

/** 俄乌 of 俄乌战争, which elsewhere acts not. */
function isAtWar({ text }: Reading, { rule }: Hit, { end }: Actor): boolean {
  return rule.type === 'attack' && /^(?:战争|战事|冲突)/.test(text.normalised.slice(end, end + 2));
}

function takesPart({ marker }: Actor): boolean {
  return marker !== 'aside' && marker !== 'at';
}

function roleOf({ marker }: Actor, roles: Roles, isObject: boolean, isPassive: boolean): Role {
  if (roles === 'joint') return 'participant';
  if (marker === 'by' || marker === 'from') return 'actor';
  if (marker === 'to') return roles === 'received' ? 'actor' : 'recipient';
  if (roles === 'received') return isObject ? 'actor' : 'recipient';
  return isObject || isPassive ? 'recipient' : 'actor';
}

function countStates(reading: Reading, actors: readonly Actor[]): number {
  return new Set(actors.flatMap((actor) => countriesOf(reading, actor))).size;
}

function sides(reading: Reading, assigned: readonly Assigned[]): number {
  const members = assigned.flatMap(({ actor }) =>
    membersOf(reading, actor, { people: true, organizations: 'alone' }),
  );
  const count = (prefix: string) => new Set(members.filter((id) => id.startsWith(prefix))).size;
  // 欧盟, 北约: a body of no country is a side of its own.
  const unions = new Set(
    members.filter((id) => id.startsWith('organization/') && countryOf(reading, id) === undefined),
  );
  return Math.max(count('country/') + unions.size, count('person/'));
}
