import type { EntityId, Participant } from '#domain';
import { countriesOf, membersOf, type Actor } from './actors.ts';
import type { EventRule } from './event-rule.ts';
import { countryOfPlace, type Clause, type Reading } from './reading.ts';

export type Role = Participant['role'];

/** A noun phrase and what it does in the event. */
export interface Assigned {
  readonly actor: Actor;
  readonly role: Role;
}

export interface Cast {
  readonly participants: readonly Participant[];
  /** The clause that the subject comes from; the trigger's own where that names it. */
  readonly from: Clause;
  /** Whether only a pronoun (该国, 其, 前者) tells who acts. */
  readonly isInferred?: boolean;
}

export function toParticipants(
  reading: Reading,
  kinds: EventRule,
  assigned: readonly Assigned[],
): readonly Participant[] {
  return unique(
    assigned.flatMap(({ actor, role }) =>
      membersOf(reading, actor, kinds).map((entity) => ({ entity, role })),
    ),
  );
}

/** The countries of these actors and of the place, as hosts. */
export function hostsOf(
  reading: Reading,
  actors: readonly Actor[],
  place: EntityId | undefined,
): readonly Participant[] {
  const code = place === undefined ? undefined : countryOfPlace(reading, place);
  const countries = actors.flatMap((actor) => countriesOf(reading, actor));
  // The schema of an entity id holds for every country code.
  const all = code === undefined ? countries : [...countries, `country/${code}` as EntityId];
  return all.map((entity) => ({ entity, role: 'host' }));
}

/** Each entity once, in its first role. */
export function unique(participants: readonly Participant[]): readonly Participant[] {
  const byEntity = new Map<EntityId, Participant>();
  for (const participant of participants) {
    if (!byEntity.has(participant.entity)) byEntity.set(participant.entity, participant);
  }
  return [...byEntity.values()];
}
