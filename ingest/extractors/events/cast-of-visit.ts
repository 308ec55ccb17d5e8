import type { EntityId } from '#domain';
import type { ResolvedMention } from '../../extraction.ts';
import type { Actor } from './actors.ts';
import type { Hit } from './hit.ts';
import type { Reading } from './reading.ts';
import { hostsOf, toParticipants, unique, type Cast } from './roles.ts';
import { referentMeant } from './referents.ts';
import { personMeant, subjectBefore } from './subjects.ts';
import { surroundingsOf } from './surroundings.ts';

/** The traveller is the nearest subject before the verb, the host who stands behind it; nobody visits his own country. */
export function castOfVisit(reading: Reading, hit: Hit, place: EntityId | undefined): Cast {
  const { rule, trigger, clause, start } = hit;
  const { before, inside, after } = surroundingsOf(reading, hit);
  const told = nearestSubject(reading, before);
  // 基辅是佐藤此行的最后一站: the traveller stands within the words.
  const own = told.length > 0 ? told : inside.filter(({ mentions }) => mentions.some(isPerson));
  const meant = own.length === 0 ? referentMeant(reading, clause, start) : undefined;
  const earlier =
    own.length === 0
      ? (meant ?? personMeant(reading, clause, start) ?? subjectBefore(reading, clause, start))
      : undefined;
  const travellers = (earlier?.actors ?? own).map((actor) => ({ actor, role: 'actor' as const }));
  const destination = destinationsIn(reading, [...inside, ...after]);
  const guests = toParticipants(reading, rule, travellers);
  const hosts = hostsOf(reading, destination, place);
  const isTour = place?.startsWith('place/') === true && trigger.sides === undefined;
  const isAtHome =
    hosts.length > 0 && hosts.every((host) => guests.some(({ entity }) => entity === host.entity));
  return {
    // A leader may visit a place of his own country; the country itself he only comes back to.
    participants: isAtHome && !isTour ? [] : unique([...guests, ...hosts]),
    from: earlier?.clause ?? clause,
    isInferred: meant !== undefined,
  };
}

/** The country behind the verb, with those that 、 and 和 join to it: one journey to several. */
function destinationsIn(reading: Reading, behind: readonly Actor[]): readonly Actor[] {
  const joined: Actor[] = [];
  for (const actor of behind) {
    const last = joined.at(-1);
    const isJoined =
      last === undefined || /^(?:、|丶|和|与|及|以及)$/.test(reading.painted.slice(last.end, actor.start));
    if (!isJoined || !actor.mentions.every(({ kind }) => kind === 'Country')) break;
    joined.push(actor);
  }
  return joined;
}

/** The last noun phrase that is a subject, with those that 和 and 、 join to it. */
function nearestSubject(reading: Reading, before: readonly Actor[]): readonly Actor[] {
  const nearest = before.findLastIndex(isTraveller);
  const apart = before.findLastIndex(
    (actor, index) =>
      index < nearest && !/[、和与及]$/.test(reading.painted.slice(actor.end, before[index + 1]?.start)),
  );
  return before.slice(apart + 1, nearest + 1).filter(isTraveller);
}

function isPerson({ kind }: ResolvedMention): boolean {
  return kind === 'Person';
}

/** A subject, or who 由 says does it. */
function isTraveller({ marker }: Actor): boolean {
  return marker === 'none' || marker === 'by';
}
