import { EVENT_TYPES, PartialDate, firstDay, type Entity, type EntityId, type Participant } from '#domain';
import type { ExtractedEvent, Extraction, ResolvedMention } from '../extraction.ts';
import { shiftDays } from '../extractors/dates/calendar.ts';
import type { AnsweredEvent, ModelAnswer } from './answer.ts';
import type { Drop, DropReason } from './drop.ts';
import type { Locate, Stretch } from './locate.ts';
import { MODEL_CONFIDENCE } from './names.ts';
import { participantsNamed, placeNamed } from './participants.ts';
import { isReadable } from './readable.ts';

export interface EventGrounding {
  readonly article: Extraction['article'];
  /** The rules' and the model's: who and where the names of an event are. */
  readonly mentions: readonly ResolvedMention[];
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly locate: Locate;
  readonly rule: string;
}

/** Fewer characters assert nothing. */
const SHORTEST_QUOTE = 5;
/** Names shown in a title. */
const MOST_NAMES = 3;

type Dated = Pick<ExtractedEvent, 'date' | 'dateEnd' | 'dateBasis'>;

/** The model's events whose quote and every name stand in the text, and whose date is one. */
export function groundEvents(
  { events }: ModelAnswer,
  grounding: EventGrounding,
): { readonly events: readonly ExtractedEvent[]; readonly drops: readonly Drop[] } {
  const drops: Drop[] = [];
  const grounded = events.flatMap((event) => {
    const result = groundEvent(event, grounding);
    if (!('drop' in result)) return result;
    drops.push(result.drop);
    return [];
  });
  return { events: grounded, drops };
}

function groundEvent(
  event: AnsweredEvent,
  grounding: EventGrounding,
): ExtractedEvent | { readonly drop: Drop } {
  const { article, locate, rule } = grounding;
  const drop = (reason: DropReason, words = event.quote) => ({ drop: { reason, words } });
  const near = locate(event.quote).find((stretch) => isInOneZone(article, stretch));
  if (near === undefined) return drop('the quote is not in the text');
  if (near.end - near.start < SHORTEST_QUOTE) return drop('the quote is too short to show anything');
  const dated = dateOf(event);
  if (dated === undefined) return drop('the date is no date', `${event.date ?? ''} ${event.dateEnd ?? ''}`);
  if (event.status === 'occurred' && isAhead(dated.date, article.publishedAt))
    return drop('the event had not happened when the article appeared');

  const surroundings = { ...grounding, text: article.text, near };
  const cast = castOf(event.participants, (name) => participantsNamed(name, surroundings));
  if ('missing' in cast) return drop('the name is not in the text', cast.missing);
  if (cast.participants.length === 0) return drop('nobody known took part');
  const place = event.place === null ? undefined : placeNamed(event.place, surroundings);
  if (place === 'missing') return drop('the name is not in the text', event.place ?? '');
  return {
    type: event.type,
    title: titleOf(event.type, cast.participants, grounding.entities),
    ...dated,
    status: event.status,
    participants: cast.participants,
    place,
    series: undefined,
    quote: article.text.slice(near.start, near.end),
    ...near,
    rule,
    confidence: MODEL_CONFIDENCE,
  };
}

function isInOneZone({ zones }: Extraction['article'], stretch: Stretch): boolean {
  return zones.some(
    ({ zone, start, end }) => isReadable(zone) && stretch.start >= start && stretch.end <= end,
  );
}

/** A model's date is worked out, never read off: `implied` at best. Undefined where it is no date. */
function dateOf({ date, dateEnd }: AnsweredEvent): Dated | undefined {
  if (date === null)
    return dateEnd === null ? { date: undefined, dateEnd: undefined, dateBasis: 'unknown' } : undefined;
  const first = PartialDate.safeParse(date);
  const last = PartialDate.optional().safeParse(dateEnd ?? undefined);
  if (!first.success || !last.success) return undefined;
  if (last.data !== undefined && last.data < first.data) return undefined;
  return {
    date: first.data,
    dateEnd: last.data === first.data ? undefined : last.data,
    dateBasis: 'implied',
  };
}

/** A day of grace, since the article's clock and the event's may be a day apart. */
function isAhead(date: PartialDate | undefined, publishedAt: string | undefined): boolean {
  if (date === undefined || publishedAt === undefined) return false;
  return firstDay(date) > shiftDays(publishedAt.slice(0, 10), 1);
}

function castOf(
  names: readonly string[],
  participantsOf: (name: string) => readonly Participant[] | undefined,
): { readonly participants: readonly Participant[] } | { readonly missing: string } {
  const byEntity = new Map<EntityId, Participant>();
  for (const name of names) {
    const found = participantsOf(name);
    if (found === undefined) return { missing: name };
    for (const participant of found) byEntity.set(participant.entity, participant);
  }
  return { participants: [...byEntity.values()] };
}

/** Who, and what they do; people before anybody else. */
function titleOf(
  type: AnsweredEvent['type'],
  participants: readonly Participant[],
  entities: ReadonlyMap<EntityId, Entity>,
): string {
  const people = participants.filter(({ entity }) => entity.startsWith('person/'));
  const names = (people.length > 0 ? people : participants).map(
    ({ entity }) => entities.get(entity)?.name ?? entity.slice(entity.indexOf('/') + 1),
  );
  const shown = names.length > MOST_NAMES ? `${names.slice(0, MOST_NAMES).join('、')}等` : names.join('、');
  return `${shown}${EVENT_TYPES[type].label.zhHans}`;
}
