import { firstDay, lastDay, type Entity, type EntityId } from '#domain';
import type { ExtractedEvent } from '../extraction.ts';

/** Whether two reports of one article may tell of the same event: of one type, of days that meet, of people in common
 *  or, where one names no people, of countries or bodies in common; or in the same words. */
export function mayBeSame(
  left: ExtractedEvent,
  right: ExtractedEvent,
  entities: ReadonlyMap<EntityId, Entity>,
): boolean {
  if (left.type !== right.type) return false;
  if (left.start < right.end && right.start < left.end) return true;
  return daysMeet(left, right) && shareParticipants(left, right, entities);
}

/** What is not dated may have been on any day. */
function daysMeet(left: ExtractedEvent, right: ExtractedEvent): boolean {
  if (left.date === undefined || right.date === undefined) return true;
  return (
    firstDay(left.date) <= lastDay(right.dateEnd ?? right.date) &&
    firstDay(right.date) <= lastDay(left.dateEnd ?? left.date)
  );
}

function shareParticipants(
  left: ExtractedEvent,
  right: ExtractedEvent,
  entities: ReadonlyMap<EntityId, Entity>,
): boolean {
  const [a, b] = [peopleOf(left), peopleOf(right)];
  if (a.size > 0 && b.size > 0) return meet(a, b);
  const [wide, other] = [sidesOf(left, entities), sidesOf(right, entities)];
  return wide.size === 0 || other.size === 0 || meet(wide, other);
}

function peopleOf({ participants }: ExtractedEvent): ReadonlySet<EntityId> {
  return new Set(participants.map(({ entity }) => entity).filter((id) => id.startsWith('person/')));
}

/** Everyone who takes part, with the countries that they belong to. */
function sidesOf(
  { participants }: ExtractedEvent,
  entities: ReadonlyMap<EntityId, Entity>,
): ReadonlySet<string> {
  return new Set(
    participants.flatMap(({ entity }) => {
      const known = entities.get(entity);
      const country = known === undefined || known.kind === 'Country' ? undefined : known.country;
      return country === undefined ? [entity] : [entity, `country/${country}`];
    }),
  );
}

function meet(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return [...left].some((id) => right.has(id));
}
