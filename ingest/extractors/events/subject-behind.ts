import type { Participant } from '#domain';
import { actorsIn } from './actors.ts';
import type { Hit } from './hit.ts';
import type { Reading } from './reading.ts';
import { toParticipants } from './roles.ts';
import { personBefore } from './subjects.ts';

const FRAMED = /[上中]$/;
const LED_BY_PRONOUN = /^\s*[他她](?!们|国|人|乡|的)/;
/** What may stand before a subject: a date or an adverb. */
const LEAD = /^[^，]{0,8}$/;

/** Who attends where the clause only says at which conference: who acts in the clause behind. 在论坛会议上，普一警告西方. */
export function attendantsBehind(reading: Reading, { rule, clause, end }: Hit): readonly Participant[] {
  const words = reading.text.normalised.slice(clause.start, clause.end).trimEnd();
  const next = reading.clauses[clause.index + 1];
  const isFrame = rule.type === 'summit' && end >= clause.start + words.length && FRAMED.test(words);
  if (!isFrame || next === undefined || next.sentence !== clause.sentence) return [];
  const isPronoun = LED_BY_PRONOUN.test(reading.text.normalised.slice(next.start, next.end));
  const first = actorsIn(reading, next.start, next.end)[0];
  const isLed = first?.marker === 'none' && LEAD.test(reading.text.normalised.slice(next.start, first.start));
  const actors = isPronoun ? (personBefore(reading, next)?.actors ?? []) : isLed ? [first] : [];
  return toParticipants(
    reading,
    rule,
    actors.map((actor) => ({ actor, role: 'participant' })),
  );
}
