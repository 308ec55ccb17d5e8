import type { EntityId, EventType, Participant } from '#domain';
import { actorsIn, countriesOf } from './actors.ts';
import type { Hit } from './hit.ts';
import type { Reading } from './reading.ts';
import { pairOfHeadline } from './subjects.ts';

/** What concerns two states, of which a clause often names one: 波兰逮捕了一名中国公民，罪名是从事间谍活动. */
const OF_TWO: ReadonlySet<EventType> = new Set(['incident', 'armsTransfer']);
/** So many clauses back the other side may stand. */
const REACH = 4;

/** The other side where the words name one of two: the nearest other state before in the paragraph, failing that the
 *  one that the headline names beside it. */
export function counterpartOf(
  reading: Reading,
  { trigger, rule, clause }: Hit,
  told: readonly Participant[],
): readonly Participant[] {
  const [side, ...more] = told.map(({ entity }) => entity).filter((entity) => entity.startsWith('country/'));
  if (!OF_TWO.has(rule.type) || (trigger.sides ?? rule.sides) < 2 || side === undefined || more.length > 0)
    return [];
  const other = otherBefore(reading, clause.index, side) ?? otherOfHeadline(reading, side);
  return other === undefined ? [] : [{ entity: other, role: 'participant' }];
}

function otherBefore(reading: Reading, index: number, side: EntityId): EntityId | undefined {
  const own = reading.clauses[index];
  for (let back = 1; back <= REACH; back += 1) {
    const clause = reading.clauses[index - back];
    if (clause === undefined || clause.paragraph !== own?.paragraph || clause.zone !== own.zone)
      return undefined;
    const states = actorsIn(reading, clause.start, clause.end).flatMap((actor) =>
      countriesOf(reading, actor),
    );
    const other = states.findLast((state) => state !== side);
    if (other !== undefined) return other;
  }
  return undefined;
}

function otherOfHeadline(reading: Reading, side: EntityId): EntityId | undefined {
  const states = (pairOfHeadline(reading)?.actors ?? []).flatMap((actor) => countriesOf(reading, actor));
  return states.includes(side) ? states.find((state) => state !== side) : undefined;
}
