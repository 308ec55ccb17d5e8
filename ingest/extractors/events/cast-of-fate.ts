import type { Actor } from './actors.ts';
import type { Hit } from './hit.ts';
import type { Reading } from './reading.ts';
import { toParticipants, type Cast } from './roles.ts';
import { subjectBefore } from './subjects.ts';
import { surroundingsOf } from './surroundings.ts';

/** The one of whom an office or a fate is told: the object, else the nearest person before, else of an earlier clause. */
export function castOfFate(reading: Reading, hit: Hit): Cast {
  const { rule, trigger, clause, start, end } = hit;
  const { before, inside, after } = surroundingsOf(reading, hit);
  const object = [...inside, ...after].find((actor) => isPerson(actor) && isObjectOf(reading, end, actor));
  const isObjectOnly = trigger.roles === 'object';
  const own = object ?? (isObjectOnly ? undefined : before.findLast(isPerson));
  const earlier = own === undefined && !isObjectOnly ? subjectBefore(reading, clause, start) : undefined;
  const told = own ?? earlier?.actors[0];
  return {
    participants:
      told === undefined ? [] : toParticipants(reading, rule, [{ actor: told, role: 'participant' }]),
    from: earlier?.clause ?? clause,
  };
}

function isPerson({ mentions, marker }: Actor): boolean {
  return marker !== 'aside' && marker !== 'by' && mentions.some(({ kind }) => kind === 'Person');
}

/** Right behind the verb, or what 的 leads to: 被任命为国防部长的张三. */
function isObjectOf(reading: Reading, end: number, actor: Actor): boolean {
  return /^(?:[^，]{0,3}|[^，]{0,24}的)$/.test(reading.painted.slice(end, Math.max(end, actor.start)));
}
