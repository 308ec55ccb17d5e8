import type { EntityId } from '#domain';
import { castOfAction } from './cast-of-action.ts';
import { castOfFate } from './cast-of-fate.ts';
import { castOfSpeech } from './cast-of-speech.ts';
import { castOfVisit } from './cast-of-visit.ts';
import type { Roles } from './event-rule.ts';
import type { Hit } from './hit.ts';
import type { Reading } from './reading.ts';
import type { Cast } from './roles.ts';

type CastFinder = (reading: Reading, hit: Hit, place: EntityId | undefined) => Cast;

const CAST_BY_ROLES: Readonly<Record<Roles, CastFinder>> = {
  joint: castOfAction,
  directed: castOfAction,
  received: castOfAction,
  subject: castOfAction,
  speaker: castOfSpeech,
  visitor: castOfVisit,
  affected: castOfFate,
  object: castOfFate,
};

/** Who takes part in the event, and as what. */
export function castOf(reading: Reading, hit: Hit, place: EntityId | undefined): Cast {
  return CAST_BY_ROLES[hit.trigger.roles](reading, hit, place);
}
