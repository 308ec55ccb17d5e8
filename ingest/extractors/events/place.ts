import type { EntityId } from '#domain';
import { frameBefore, isOutside } from './frame.ts';
import type { Hit } from './hit.ts';
import { mentionsIn, type Clause, type Reading } from './reading.ts';

const AT =
  /(?:在|于|位|抵达|飞抵|抵|到|到达|赴|前往|访问|出访|访|突访|闯入|飞入|进入|驶入|驶进|侵入|逾越|越过|飞越|飞经|穿越|入侵|侵犯|擅闯|逼近|飞近|靠近)[^，]{0,16}$/;
/** A country may stand for a place only right behind the preposition. */
const AT_COUNTRY = /(?:在|于|抵达|赴|去|前往|访问|出访|突访|访)(?:了)?$/;
/** 在中国大使馆前 is not in China. */
const MISSION = /^(?:总?领事?馆|大?使馆)/;
/** 在红海战略要地苏丹: a country in apposition to a place. */
const BESIDE_PLACE = /(?:在|于)[^，]{0,2}\uE003+[^，的、和与\uE000]{1,6}$/;
/** The object stands right behind the verb or 对; 了 and an adjective may part them. */
const OBJECT_GAP = 4;
/** 基辅遭到轰炸: what is struck stands before. */
const PASSIVE = /^(?:再次?|接连|又|多次)?[遭被受]|^(?:沦陷|失守|陷落|易手)/;
const TOWARDS = /(?:对|向|朝)[^，]{0,3}$/;

/** Where the event happens: a place that 在, 于, 抵达 and their kin lead to, else a country that they do. */
export function placeOf(reading: Reading, { clause, rule, start, end }: Hit): EntityId | undefined {
  if (rule.where === 'nowhere') return undefined;
  if (rule.where === 'destination')
    return destinationOf(reading, start, end) ?? placeIn(reading, clause, start);
  return (
    placeIn(reading, clause, start) ??
    (rule.where === 'object'
      ? (objectOf(reading, clause, start, end) ??
        behind(reading, clause, TOWARDS, 'Place') ??
        behind(reading, clause, TOWARDS))
      : undefined)
  );
}

/** What is attacked, where it is a place or country: 炮轰基辅. */
function objectOf(reading: Reading, clause: Clause, start: number, end: number): EntityId | undefined {
  if (PASSIVE.test(reading.text.normalised.slice(start, end))) {
    const struck = mentionsIn(reading, clause.start, start).findLast(({ kind }) => kind === 'Place');
    if (struck !== undefined) return struck.entity;
  }
  const verb = start + (/[^\uE000-\uE005]+/.exec(reading.painted.slice(start, end))?.index ?? 0);
  const near = mentionsIn(reading, verb, clause.end).filter(
    ({ kind, start: at }) => (kind === 'Place' || kind === 'Country') && at <= end + OBJECT_GAP,
  );
  return (near.find(({ kind }) => kind === 'Place') ?? near[0])?.entity;
}

/** Where a journey goes: the place that the verb names, else the country. */
function destinationOf(reading: Reading, start: number, end: number): EntityId | undefined {
  const named = mentionsIn(reading, start, end);
  return (named.find(({ kind }) => kind === 'Place') ?? named.find(({ kind }) => kind === 'Country'))?.entity;
}

/** The place in a clause that the words before `at` lead to, else the first that any do. */
export function placeIn(reading: Reading, clause: Clause, at: number): EntityId | undefined {
  const frame = frameBefore(reading, clause, at);
  const places = mentionsIn(reading, clause.start, clause.end).filter(
    (mention) =>
      mention.kind === 'Place' &&
      isOutside(frame, mention) &&
      AT.test(reading.painted.slice(clause.start, mention.start)),
  );
  const country = mentionsIn(reading, clause.start, clause.end).find(
    ({ kind, end, start }) =>
      kind === 'Country' && end === at && BESIDE_PLACE.test(reading.painted.slice(clause.start, start)),
  );
  if (country !== undefined) return country.entity;
  const first = places[0];
  if (first === undefined) return behind(reading, clause, AT_COUNTRY, 'Country', frame);
  // 莫斯科红场, 边界附近的加勒万河谷: the last is the exact one. 日本海、东海: the first stands for all.
  return places.reduce(
    (exact, next) =>
      isNarrower(reading, exact.end, next.start) || hasOwnPreposition(reading, next.start) ? next : exact,
    first,
  ).entity;
}

/** Of two 在-phrases the later stands nearer to the verb. */
function hasOwnPreposition({ painted }: Reading, start: number): boolean {
  return /[在于]$/.test(painted.slice(Math.max(0, start - 1), start));
}

function isNarrower(reading: Reading, end: number, start: number): boolean {
  return start >= end && /^[^、和与及，]{0,10}$/.test(reading.painted.slice(end, start));
}

function behind(
  reading: Reading,
  clause: Clause,
  pattern: RegExp,
  wanted: 'Country' | 'Place' = 'Country',
  frame?: ReturnType<typeof frameBefore>,
): EntityId | undefined {
  return mentionsIn(reading, clause.start, clause.end).find(
    (mention) =>
      mention.kind === wanted &&
      isOutside(frame, mention) &&
      !MISSION.test(reading.text.normalised.slice(mention.end, mention.end + 3)) &&
      pattern.test(reading.painted.slice(clause.start, mention.start)),
  )?.entity;
}
