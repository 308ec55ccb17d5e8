import type { EntityId, EventType } from '#domain';
import { TERROR } from './dating.ts';
import type { EventDraft } from './draft.ts';
import { countryOf, type Reading } from './reading.ts';

/** What one side does to another, so that two are in it though the words name one. */
const OF_TWO: ReadonlySet<EventType> = new Set(['attack', 'sanction']);

/** The words name whom the sanctions hit. */
const SUFFERED = /对|遭|被|受/;

/** Adds the other side where the words name one alone and all else of its type that the article tells of that one is with
 *  one state: 美国对伊朗实施制裁。美国重启制裁. Of sanctions the words must name who imposes them. */
export function withOtherSide(
  draft: EventDraft,
  drafts: readonly EventDraft[],
  reading: Reading,
): EventDraft {
  const [side, ...others] = sidesOf(draft, reading);
  if (!OF_TWO.has(draft.type) || TERROR.has(draft.rule) || side === undefined || others.length > 0)
    return draft;
  if (draft.type === 'sanction' && SUFFERED.test(draft.quote)) return draft;
  const against = new Set(
    drafts
      .filter(({ type }) => type === draft.type)
      .map((other) => sidesOf(other, reading))
      .filter((sides) => sides.includes(side))
      .flatMap((sides) => sides.filter((other) => other !== side)),
  );
  const [other] = against;
  if (other === undefined || against.size > 1) return draft;
  return {
    ...draft,
    participants: [...draft.participants, { entity: other, role: 'participant' }],
    isInferred: true,
  };
}

/** Its states, and the bodies of no state that impose sanctions: 欧盟. */
function sidesOf({ type, participants }: EventDraft, reading: Reading): readonly EntityId[] {
  return participants
    .map(({ entity }) => entity)
    .filter(
      (entity) =>
        entity.startsWith('country/') ||
        (type === 'sanction' &&
          entity.startsWith('organization/') &&
          countryOf(reading, entity) === undefined),
    );
}
