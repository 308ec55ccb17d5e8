import type { Entity, EntityId } from '#domain';
import type { ExtractedEvent, Extraction, ResolvedMention } from '../extraction.ts';
import type { Lexicons } from '../lexicons/load.ts';
import type { ModelAnswer } from './answer.ts';
import { toTrace, type Drop } from './drop.ts';
import { groundEvents } from './events.ts';
import { createLocate } from './locate.ts';
import { createKnownForms, groundNames } from './names.ts';
import { mayBeSame } from './overlap.ts';
import { PROMPT_VERSION } from './prompt.ts';

/** What of an answer stands in the article. */
export interface Grounded {
  /** Every name of the model's where it stands, for comparison. */
  readonly named: readonly ResolvedMention[];
  /** Those in places where the rules found nothing. */
  readonly mentions: readonly ResolvedMention[];
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly events: readonly ExtractedEvent[];
  readonly drops: readonly Drop[];
}

export interface Refined {
  readonly extraction: Extraction;
  readonly addedMentions: number;
  readonly addedEvents: number;
  /** All that was left out of the answer, and why. */
  readonly drops: readonly Drop[];
}

export type Ground = (extraction: Extraction, answer: ModelAnswer) => Grounded;

export function createGround(lexicons: Lexicons, rule: string): Ground {
  const knownForms = createKnownForms(lexicons);
  return (extraction, answer) => {
    const { article, mentions } = extraction;
    const locate = createLocate(article.text);
    const names = groundNames(answer, { extraction, lexicons, knownForms, locate, rule });
    const free = inFreePlaces(names.mentions, mentions);
    const entities = new Map([...extraction.entities, ...names.entities]);
    const told = groundEvents(answer, {
      article,
      mentions: [...mentions, ...free.mentions],
      entities,
      locate,
      rule,
    });
    return {
      named: names.mentions,
      mentions: free.mentions,
      entities,
      events: told.events,
      drops: [...names.drops, ...free.drops, ...told.drops],
    };
  };
}

/** The longest first, as among the rules' own; a name that the rules read alike is no loss. */
function inFreePlaces(
  named: readonly ResolvedMention[],
  ruled: readonly ResolvedMention[],
): { readonly mentions: readonly ResolvedMention[]; readonly drops: readonly Drop[] } {
  const mentions: ResolvedMention[] = [];
  const refused = new Set<string>();
  for (const mention of named.toSorted(longestFirst)) {
    const meets = ({ start, end }: ResolvedMention) => start < mention.end && mention.start < end;
    const other = ruled.find(meets) ?? mentions.find(meets);
    if (other === undefined) mentions.push(mention);
    else if (other.entity !== mention.entity) refused.add(mention.surface);
  }
  const drops = [...refused].map((words) => ({ reason: 'the name overlaps another' as const, words }));
  return { mentions, drops };
}

/** Adds to an extraction what the rules missed; all of theirs stays. Mentions go where the rules found none, events
 *  where theirs cannot be the same. */
export function refine(extraction: Extraction, grounded: Grounded, rule: string): Refined {
  const drops: Drop[] = [...grounded.drops];
  const mentions = [...extraction.mentions, ...grounded.mentions];
  const events = [...extraction.events];
  for (const event of grounded.events) {
    if (events.some((other) => mayBeSame(other, event, grounded.entities)))
      drops.push({ reason: 'the event is told already', words: event.quote });
    else events.push(event);
  }
  return {
    extraction: {
      ...extraction,
      article: {
        ...extraction.article,
        ingestVersion: `${extraction.article.ingestVersion}+${rule}@${PROMPT_VERSION}`,
      },
      entities: withOnly(mentions, events, { extraction, grounded }),
      mentions: mentions.toSorted((left, right) => left.start - right.start),
      events: events.toSorted((left, right) => left.start - right.start),
      trace: [...extraction.trace, ...drops.map((drop) => toTrace(drop, rule))],
    },
    addedMentions: grounded.mentions.length,
    addedEvents: events.length - extraction.events.length,
    drops,
  };
}

/** The rules' entities, and those of the model's that something names. */
function withOnly(
  mentions: readonly ResolvedMention[],
  events: readonly ExtractedEvent[],
  { extraction, grounded }: { readonly extraction: Extraction; readonly grounded: Grounded },
): ReadonlyMap<EntityId, Entity> {
  const entities = new Map(extraction.entities);
  const named = [
    ...mentions.map(({ entity }) => entity),
    ...events.flatMap(({ participants, place }) => [
      ...participants.map(({ entity }) => entity),
      ...(place === undefined ? [] : [place]),
    ]),
  ];
  for (const id of named) {
    const entity = entities.get(id) ?? grounded.entities.get(id);
    if (entity !== undefined) entities.set(id, entity);
  }
  return entities;
}

function longestFirst(left: ResolvedMention, right: ResolvedMention): number {
  return right.end - right.start - (left.end - left.start) || left.start - right.start;
}
