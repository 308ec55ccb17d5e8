import type { Entity, EntityId, SourceId } from '#domain';
import type {
  ArticleText,
  DateMention,
  ExtractedEvent,
  ResolvedMention,
  TraceEntry,
} from '../../extraction.ts';
import { publicationDay } from '../dates/publication.ts';
import { withMonthOfNews } from './dating.ts';
import type { EventDraft } from './draft.ts';
import { draftsOf } from './drafts.ts';
import type { Hit } from './hit.ts';
import { hitsIn } from './hits.ts';
import { mergeEvents } from './merge.ts';
import { createReading, type Reading } from './reading.ts';
import { isAtNoTime, selectEvents } from './select.ts';
import { titleOf } from './title.ts';

export interface EventInput {
  readonly text: ArticleText;
  readonly mentions: readonly ResolvedMention[];
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly dates: readonly DateMention[];
  /** ISO instant or date. */
  readonly publishedAt?: string | undefined;
  readonly publisher?: SourceId | undefined;
  /** Receives what a rule saw and left. */
  readonly trace?: (entry: TraceEntry) => void;
}

/** The events that an article asserts, each once, in the order of their evidence. */
export function findEvents(input: EventInput): readonly ExtractedEvent[] {
  const { publishedAt, trace = () => undefined } = input;
  const reading = createReading({ ...input, publishedDay: publicationDay(input.text, publishedAt) });
  const drafts = hitsIn(reading).flatMap((hits) => draftsOfFirst(reading, hits, trace));
  return selectEvents(mergeEvents(drafts), reading)
    .map((draft) => withMonthOfNews(reading, draft))
    .filter((draft) => !isAtNoTime(draft))
    .map((draft) => toEvent(draft, reading))
    .toSorted((left, right) => left.start - right.start || (left.type < right.type ? -1 : 1));
}

/** What the first of the triggers tells that tells anything; nothing where one of them says that it did not happen. */
function draftsOfFirst(
  reading: Reading,
  hits: Iterable<Hit>,
  trace: (entry: TraceEntry) => void,
): readonly EventDraft[] {
  for (const hit of hits) {
    const drafts = draftsOf(reading, hit, trace);
    if (drafts === undefined) return [];
    if (drafts.length > 0) return drafts;
  }
  return [];
}

function toEvent(draft: EventDraft, reading: Reading): ExtractedEvent {
  const { type, date, dateEnd, dateBasis, isAssumed, status, participants, place, series } = draft;
  const { quote, start, end, rule, confidence } = draft;
  const title = titleOf(reading, type, participants, series);
  return {
    type,
    title,
    date,
    dateEnd,
    dateBasis: isAssumed ? 'assumed' : dateBasis,
    status,
    participants,
    place,
    series,
    quote,
    start,
    end,
    rule: draft.isInferred ? `${rule}/inferred` : rule,
    confidence,
  };
}
