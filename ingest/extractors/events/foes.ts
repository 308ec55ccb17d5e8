import type { Participant } from '#domain';
import { countriesOf } from './actors.ts';
import type { Hit } from './hit.ts';
import type { Clause, Reading } from './reading.ts';
import { pairOfHeadline, pairOfText } from './subjects.ts';

/** What says of two states that they are at war. */
const FIGHT = /冲突|[交开停激作休参]战|战[争火斗事]|[交开停]火|袭击|攻击|炮击|轰炸|对峙/;

/** Who fights where the words name one side or none: what the headline, or else the nearest sentence before that tells
 *  of a fight of two states, adds to them. */
export function foesOf(
  reading: Reading,
  { trigger, rule, clause }: Hit,
  told: readonly Participant[],
): readonly Participant[] {
  const known = told.filter(({ entity }) => entity.startsWith('country/'));
  if (rule.type !== 'attack' || (trigger.sides ?? rule.sides) < 2 || known.length >= 2) return [];
  const pair = [pairOfHeadline(reading), pairOfText(reading, clause)].find(
    (found) => found !== undefined && tellsOfFight(reading, found.clause),
  );
  const states = [...new Set((pair?.actors ?? []).flatMap((actor) => countriesOf(reading, actor)))];
  const isTheirs = known.every(({ entity }) => states.includes(entity));
  const others = states.filter((state) => !known.some(({ entity }) => entity === state));
  return isTheirs ? others.map((entity) => ({ entity, role: 'participant' })) : [];
}

function tellsOfFight({ text }: Reading, { sentence }: Clause): boolean {
  const told = text.sentences[sentence];
  return told !== undefined && FIGHT.test(text.normalised.slice(told.start, told.end));
}
