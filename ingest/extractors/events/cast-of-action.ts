import type { EntityId, Participant } from '#domain';
import { countriesOf, membersOf, type Actor } from './actors.ts';
import { homeOfCrowd } from './crowd.ts';
import type { EventRule, Roles } from './event-rule.ts';
import type { Hit } from './hit.ts';
import { homeOfElection } from './home-of-election.ts';
import { holdersIn } from './office-holders.ts';
import { mentionsIn, type Reading } from './reading.ts';
import { hostsOf, toParticipants, unique, type Assigned, type Cast, type Role } from './roles.ts';
import { pairOfHeadline, personMeant, subjectBefore } from './subjects.ts';
import { surroundingsOf } from './surroundings.ts';

const RUNS = /^[^，]{0,3}(?:主办|举办|承办|召开|举行|组织)/;

/** Who does it, with whom or to whom; the subject of an earlier clause where the trigger's own has none. */
export function castOfAction(reading: Reading, hit: Hit, place: EntityId | undefined): Cast {
  const { clause, start, trigger, rule } = hit;
  const { roles } = trigger;
  const { before, inside, after } = surroundingsOf(reading, hit);
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
    ...assign(roles === 'received' ? inside : inside.filter(takesPart), true),
    ...assign(isNamed ? [] : after.filter(takesPart), true),
  ];
  const isHeadless = !own.some(({ actor }) => actor.start <= start && actor.marker === 'none');
  const least = trigger.sides ?? rule.sides;
  const needsSubject = trigger.isClosed !== true && !isNamed && (isHeadless || sides(reading, own) < least);
  const earlier = needsSubject
    ? ((rule.people && isHeadless ? personMeant(reading, clause, start) : undefined) ??
      subjectBefore(reading, clause, start) ??
      (roles === 'joint' && own.length === 0 ? pairOfHeadline(reading) : undefined))
    : undefined;
  const told = toParticipants(reading, rule, [...assign(earlier?.actors ?? [], !isHeadless), ...own]);
  const named =
    roles === 'joint' && told.length < least ? unique([...told, ...neighbours(reading, hit)]) : told;
  const holders = rule.people ? holdersIn(reading, clause, named) : [];
  const at =
    rule.host === undefined ? [] : [...before, ...inside, ...after].filter(({ marker }) => marker === 'at');
  const participants = unique([
    ...holders.map((entity) => ({ entity, role: 'participant' as const })),
    ...named,
    ...bodiesThatHost(reading, at, rule),
    ...hostsOf(reading, at, rule.host === 'place' ? place : undefined),
  ]);
  const isStateless = least === 1 && participants.every(({ entity }) => !entity.startsWith('country/'));
  return {
    participants: isStateless ? [...participants, ...homeOfCrowd(reading, hit)] : participants,
    from: earlier?.clause ?? clause,
  };
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

/** The states that a place is named after: those of 中印边境. */
function neighbours(reading: Reading, { clause }: Hit): readonly Participant[] {
  const mentions = mentionsIn(reading, clause.start, clause.end);
  const places = mentions.filter(({ kind }) => kind === 'Place');
  const countries = mentions.filter(
    ({ kind, start, end }) =>
      kind === 'Country' && places.some((place) => place.start <= start && end <= place.end),
  );
  return countries.length < 2 ? [] : countries.map(({ entity }) => ({ entity, role: 'participant' }));
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
    membersOf(reading, actor, { people: true, organizations: 'none' }),
  );
  const count = (prefix: string) => new Set(members.filter((id) => id.startsWith(prefix))).size;
  return Math.max(count('country/'), count('person/'));
}
