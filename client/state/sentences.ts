import type { EventStatus, EventType, GraphEdge, GraphNode, RelationshipType } from '#domain';
import { eventStatusOf, eventTypeOf, listOf, sourceCountOf, textOf } from './properties.ts';
import { countByType, tieReports, tieStatus, type Tie } from './ties.ts';

interface EventSentence {
  readonly kind: 'event';
  readonly event: GraphNode;
  readonly participants: readonly GraphNode[];
  readonly type: EventType | undefined;
  readonly date: string | undefined;
  readonly sources: number;
}

interface TieSentence {
  readonly kind: 'tie';
  readonly participants: readonly GraphNode[];
  readonly counts: ReadonlyMap<EventType, number>;
  /** Of the last event. */
  readonly date: string | undefined;
  readonly status: EventStatus;
  /** How often sources report its events: one source counts once for each. */
  readonly reports: number;
}

interface EdgeSentence {
  readonly kind: 'edge';
  readonly type: RelationshipType;
  readonly source: GraphNode;
  readonly target: GraphNode;
  /** Of the event at one of its ends, or from when on an office is held. */
  readonly date: string | undefined;
  readonly status: EventStatus | undefined;
  /** Articles that say so; none where it is known from a word list. */
  readonly support: number;
  readonly office: string | undefined;
}

/** What the list twin says of one thing drawn, before it is put into a language. */
export type Sentence = EventSentence | TieSentence | EdgeSentence;

export function eventSentence(event: GraphNode, participants: readonly GraphNode[]): EventSentence {
  return {
    kind: 'event',
    event,
    participants: withoutStandIns(participants),
    type: eventTypeOf(event),
    date: textOf(event, 'date'),
    sources: sourceCountOf(event),
  };
}

export function tieSentence(tie: Tie, participants: readonly GraphNode[]): TieSentence {
  const [latest] = tie.events;
  return {
    kind: 'tie',
    participants,
    counts: countByType(tie.events),
    date: latest === undefined ? undefined : textOf(latest, 'date'),
    status: tieStatus(tie),
    reports: tieReports(tie),
  };
}

export function edgeSentence(edge: GraphEdge, source: GraphNode, target: GraphNode): EdgeSentence {
  const event = [source, target].find(({ kind }) => kind === 'Event');
  return {
    kind: 'edge',
    type: edge.type,
    source,
    target,
    date: event === undefined ? textOf(edge, 'from') : textOf(event, 'date'),
    status: event === undefined ? undefined : eventStatusOf(event),
    support: supportOf(edge),
    office: textOf(edge, 'office'),
  };
}

/** An office is kept with the one article that says it best; what an article says, that article says. */
function supportOf(edge: GraphEdge): number {
  const articles = listOf(edge, 'articles').length;
  if (articles > 0) return articles;
  return textOf(edge, 'article') !== undefined || edge.source.startsWith('article/') ? 1 : 0;
}

/** Where 董军 took part, saying that China did adds nothing. */
function withoutStandIns(participants: readonly GraphNode[]): readonly GraphNode[] {
  const represented = new Set(participants.flatMap((node) => textOf(node, 'country') ?? []));
  return participants.filter(
    (node) => node.kind !== 'Country' || !represented.has(textOf(node, 'iso2') ?? ''),
  );
}
