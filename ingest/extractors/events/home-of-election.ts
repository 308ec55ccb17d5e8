import type { EntityId, Participant } from '#domain';
import type { Hit } from './hit.ts';
import { PAINT } from './notation.ts';
import { countryOf, mentionsIn, type Reading } from './reading.ts';

/** 白俄罗斯总统选举, 美国今年的大选: whose election it is stands before it. */
const ELECTION = new RegExp(
  `${PAINT.Country}(?:的|本届|新一届|今年|去年|明年|即将到来的|[0-9]+[年月日](?:的)?){0,3}(?:总统|议会|国会|中期|地方|立法会|全国){0,2}(?:大选|选举|公投)`,
  'g',
);

/** Between the name and the date: 蒙古议会6月大选. */
const NEAR = 3;

/** The country of an election that is named by its date alone (在11月3日大选前): whose name stands right before it, else the
 *  one of whose elections the article speaks. Empty where neither tells. */
export function homeOfElection(reading: Reading, { clause, start }: Hit): readonly Participant[] {
  const beside = mentionsIn(reading, clause.start, start).findLast(
    ({ kind, end }) => kind !== 'Person' && end >= start - NEAR,
  );
  const code = beside === undefined ? undefined : countryOf(reading, beside.entity);
  // The schema of an entity id holds for every country code.
  return code === undefined
    ? homeInArticle(reading)
    : [
        ...(beside?.kind === 'Organization' ? [{ entity: beside.entity, role: 'actor' as const }] : []),
        { entity: `country/${code}` as EntityId, role: 'actor' },
      ];
}

function homeInArticle(reading: Reading): readonly Participant[] {
  const counts = new Map<EntityId, number>();
  for (const { index } of reading.painted.matchAll(ELECTION)) {
    const named = reading.mentions.find(({ start, end }) => start <= index && index < end);
    const code = named === undefined ? undefined : countryOf(reading, named.entity);
    if (code === undefined) continue;
    // The schema of an entity id holds for every country code.
    const country = `country/${code}` as EntityId;
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const [first, second] = [...counts].toSorted(([, left], [, right]) => right - left);
  return first === undefined || first[1] === second?.[1] ? [] : [{ entity: first[0], role: 'actor' }];
}
