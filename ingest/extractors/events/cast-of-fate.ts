import type { Actor } from './actors.ts';
import type { Hit } from './hit.ts';
import type { Reading } from './reading.ts';
import { toParticipants, type Cast } from './roles.ts';
import { subjectBefore } from './subjects.ts';
import { surroundingsOf } from './surroundings.ts';

/** What joins two people to whom the same happens: 总统甲（生于1950年）和总理乙. */
const JOINT = /^(?:[（(][^）)]{0,40}[）)])?[、和与及跟]+(?:以及)?[^，、和与及]{0,10}$/;

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
  const earlier = own.length === 0 && !isObjectOnly ? subjectBefore(reading, clause, start) : undefined;
  const told = own.length > 0 ? own : (earlier?.actors ?? []);
  return {
    participants: toParticipants(
      reading,
      rule,
      told.map((actor) => ({ actor, role: 'participant' })),
    ),
    from: earlier?.clause ?? clause,
  };
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
