import type { EntityId, EventType, Participant } from '#domain';
import type { Hit } from './hit.ts';
import { countryOf, mentionsIn, type Clause, type Reading } from './reading.ts';

/** What people without a name do or suffer: demonstrators, those arrested by the hundred. */
const OF_CROWDS: ReadonlySet<EventType> = new Set(['protest', 'dismissal']);
/** Whose launch or accident it is, the clause may leave to what was told before. */
const OF_CRAFT: ReadonlySet<string> = new Set(['test/launch', 'test/lift-off', 'incident/crash']);
/** Looked back over at most so many clauses. */
const REACH = 10;

/** The country of a crowd that the clause names by no state (波特兰民众, 示威者): that of the last name before it, failing
 *  that of the headline. */
export function homeOfCrowd(reading: Reading, { rule, trigger, clause, end }: Hit): readonly Participant[] {
  if (!OF_CROWDS.has(rule.type) && !OF_CRAFT.has(trigger.id)) return [];
  const before = reading.clauses
    .slice(Math.max(0, clause.index - REACH), clause.index)
    .filter(({ zone, paragraph }) => zone === clause.zone && paragraph === clause.paragraph)
    .toReversed();
  const title = reading.clauses.filter(({ zone }) => zone === 'title');
  const home =
    lastCountry(reading, clause, end) ??
    lastCountry(reading, clause, clause.end) ??
    [...before, ...title].map((earlier) => lastCountry(reading, earlier, earlier.end)).find(isFound);
  return home === undefined ? [] : [{ entity: home, role: 'actor' }];
}

function lastCountry(reading: Reading, { start }: Clause, end: number): EntityId | undefined {
  const code = mentionsIn(reading, start, end)
    .filter(({ kind }) => kind !== 'Source')
    .map(({ entity }) => countryOf(reading, entity))
    .findLast((found) => found !== undefined);
  // The schema of an entity id holds for every country code.
  return code === undefined ? undefined : (`country/${code}` as EntityId);
}

function isFound(home: EntityId | undefined): home is EntityId {
  return home !== undefined;
}
