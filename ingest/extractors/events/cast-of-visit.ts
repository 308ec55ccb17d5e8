import type { EntityId } from '#domain';
import type { Actor } from './actors.ts';
import type { Hit } from './hit.ts';
import type { Reading } from './reading.ts';
import { hostsOf, toParticipants, unique, type Cast } from './roles.ts';
import { personMeant, subjectBefore } from './subjects.ts';
import { surroundingsOf } from './surroundings.ts';

/** The traveller is the nearest subject before the verb, the host who stands behind it; nobody visits his own country. */
export function castOfVisit(reading: Reading, hit: Hit, place: EntityId | undefined): Cast {
  const { rule, clause, start } = hit;
  const { before, inside, after } = surroundingsOf(reading, hit);
  const own = nearestSubject(reading, before);
  const earlier =
    own.length === 0
      ? (personMeant(reading, clause, start) ?? subjectBefore(reading, clause, start))
      : undefined;
  const travellers = (earlier?.actors ?? own).map((actor) => ({ actor, role: 'actor' as const }));
  const destination = [...inside, ...after]
    .slice(0, 1)
    .filter(({ mentions }) => mentions.every(({ kind }) => kind === 'Country'));
  const guests = toParticipants(reading, rule, travellers);
  const hosts = hostsOf(reading, destination, place);
  const isAtHome =
    hosts.length > 0 && hosts.every((host) => guests.some(({ entity }) => entity === host.entity));
  return {
    participants: isAtHome ? [] : unique([...guests, ...hosts]),
    from: earlier?.clause ?? clause,
  };
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

/** A subject, or who 由 says does it. */
function isTraveller({ marker }: Actor): boolean {
  return marker === 'none' || marker === 'by';
}
