import { actorsIn, type Actor } from './actors.ts';
import type { Hit } from './hit.ts';
import type { Reading } from './reading.ts';
import { toParticipants, type Assigned, type Cast } from './roles.ts';
import { surroundingsOf } from './surroundings.ts';

/** Who speaks, and whom the words call upon. */
export function castOfSpeech(reading: Reading, hit: Hit): Cast {
  const { before, inside } = surroundingsOf(reading, hit);
  const speaker = [...before, ...inside].findLast(isSpeaker);
  if (speaker === undefined) return { participants: [], from: hit.clause };
  const assigned: readonly Assigned[] = [{ actor: speaker, role: 'actor' }, ...addressees(reading, hit)];
  return { participants: toParticipants(reading, hit.rule, assigned), from: hit.clause };
}

function isSpeaker({ mentions, marker }: Actor): boolean {
  return marker === 'none' && mentions.some(({ kind }) => kind !== 'Country');
}

/** Whom a statement calls upon, warns or blames: who stands right behind the verb or its preposition. */
function addressees(reading: Reading, { end, clause }: Hit): readonly Assigned[] {
  return actorsIn(reading, end, clause.end)
    .filter((actor) => /^(?:与|同|和|对|向)?$/.test(reading.painted.slice(end, actor.start)))
    .map((actor) => ({ actor, role: 'recipient' }));
}
