import type { EntityId, Participant } from '#domain';
import type { Actor } from './actors.ts';
import type { Hit } from './hit.ts';
import { countryOf, mentionsIn, type Clause, type Reading } from './reading.ts';
import { toParticipants, unique, type Cast } from './roles.ts';
import { referentMeant } from './referents.ts';
import { personMeant, subjectBefore } from './subjects.ts';
import { surroundingsOf } from './surroundings.ts';

/** What joins two people to whom the same happens: 总统甲（生于1950年）和总理乙, 甲少校、乙上尉. */
const JOINT =
  /^(?:[少中上大准][校尉将佐士]|先生|女士)?(?:[（(][^）)]{0,40}[）)])?[、和与及跟]+(?:以及)?[^，、和与及]{0,10}$/;

/** Those of whom an office or a fate is told: the object, else the nearest person before, else of an earlier clause. */
export function castOfFate(reading: Reading, hit: Hit): Cast {
  const { rule, trigger, clause, start, end } = hit;
  const { before, inside, after } = surroundingsOf(reading, hit);
  const behind = [...inside, ...after];
  const object = behind.findIndex((actor) => isPerson(actor) && isObjectOf(reading, end, actor));
  const isObjectOnly = trigger.roles === 'object';
  const own =
    object !== -1
      ? joinedTo(reading, behind.slice(object))
      : isObjectOnly
        ? []
        : joinedTo(reading, before.slice(0, before.findLastIndex(isPerson) + 1).toReversed());
  const isOpen = own.length === 0 && !isObjectOnly;
  const meant = isOpen ? referentMeant(reading, clause, start) : undefined;
  const earlier = isOpen
    ? (meant ?? personMeant(reading, clause, start) ?? subjectBefore(reading, clause, start))
    : undefined;
  const told = own.length > 0 ? own : (earlier?.actors ?? []);
  const participants = toParticipants(
    reading,
    rule,
    told.map((actor) => ({ actor, role: 'participant' })),
  );
  const isNamed = participants.some(({ entity }) => entity.startsWith('person/'));
  return {
    participants: isNamed ? unique([...participants, ...homeOf(reading, clause, participants)]) : [],
    from: earlier?.clause ?? clause,
    isInferred: meant !== undefined,
  };
}

/** Of whom no country is known shares the one that the clause names or, where it names none, the sentences before. */
function homeOf(
  reading: Reading,
  clause: Clause,
  participants: readonly Participant[],
): readonly Participant[] {
  if (participants.some(({ entity }) => entity.startsWith('country/'))) return [];
  const codes = new Set(
    mentionsIn(reading, clause.start, clause.end).flatMap(({ entity }) => countryOf(reading, entity) ?? []),
  );
  const [code] = codes.size === 0 ? homesBefore(reading, clause) : codes;
  // The schema of an entity id holds for every country code.
  return code !== undefined && codes.size <= 1
    ? [{ entity: `country/${code}` as EntityId, role: 'participant' }]
    : [];
}

/** The one state of the sentences before, or else of the title. */
function homesBefore(reading: Reading, clause: Clause): readonly string[] {
  const before = reading.clauses.filter(
    ({ index, zone, paragraph }) =>
      index < clause.index && zone === clause.zone && paragraph === clause.paragraph,
  );
  const title = reading.clauses.filter(({ zone }) => zone === 'title');
  const codes = [before, title].map((told) => codesIn(reading, told)).find(({ size }) => size > 0);
  return codes?.size === 1 ? [...codes] : [];
}

function codesIn(reading: Reading, clauses: readonly Clause[]): ReadonlySet<string> {
  const mentions = clauses.flatMap(({ start, end }) => mentionsIn(reading, start, end));
  return new Set(
    mentions
      .filter(({ kind }) => kind !== 'Source')
      .flatMap(({ entity }) => countryOf(reading, entity) ?? []),
  );
}

/** The first of a row of noun phrases and those that 、 and 和 join to it, whichever way the row runs. */
function joinedTo(reading: Reading, [first, ...rest]: readonly Actor[]): readonly Actor[] {
  if (first === undefined) return [];
  const joined = [first];
  for (const actor of rest) {
    const last = joined.at(-1) ?? first;
    const gap = reading.painted.slice(Math.min(last.end, actor.end), Math.max(last.start, actor.start));
    if (!isPerson(actor) || !JOINT.test(gap)) break;
    joined.push(actor);
  }
  return joined;
}

function isPerson({ mentions, marker }: Actor): boolean {
  return marker !== 'aside' && marker !== 'by' && mentions.some(({ kind }) => kind === 'Person');
}

/** Right behind the verb, or what 的 leads to: 被任命为国防部长的张三. */
function isObjectOf(reading: Reading, end: number, actor: Actor): boolean {
  return /^(?:[^，]{0,3}|[^，]{0,24}的)$/.test(reading.painted.slice(end, Math.max(end, actor.start)));
}
