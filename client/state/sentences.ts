import type { GraphEdge, GraphNode, NodeId, RelationshipType } from '#domain';
import { eventStatusOf, eventTypeOf, sourceCountOf, textOf } from './properties.ts';
import type { DrawnGraph } from './drawn-graph.ts';
import { countByType, newestFirst, participantsByEvent, tieReports, tieStatus } from './ties.ts';

/** One line of the list twin, before it is put into a language. */
export type Sentence =
  | {
      readonly kind: 'event';
      readonly id: NodeId;
      readonly event: GraphNode;
      readonly participants: readonly GraphNode[];
      readonly type: ReturnType<typeof eventTypeOf>;
      readonly date: string | undefined;
      readonly status: ReturnType<typeof eventStatusOf>;
      readonly sources: number;
    }
  | {
      readonly kind: 'tie';
      readonly id: string;
      readonly participants: readonly GraphNode[];
      readonly counts: ReturnType<typeof countByType>;
      readonly date: string | undefined;
      readonly status: ReturnType<typeof tieStatus>;
      /** How often sources report its events: one source counts once for each. */
      readonly reports: number;
    }
  | {
      readonly kind: 'relation';
      readonly id: string;
      readonly type: RelationshipType;
      readonly source: GraphNode;
      readonly target: GraphNode;
      readonly office: string | undefined;
    };

/** Everything drawn as sentences: ties with most events first, then events from the newest, then other relations. */
export function sentencesOf(drawn: DrawnGraph, nodes: ReadonlyMap<NodeId, GraphNode>): readonly Sentence[] {
  const participants = participantsByEvent(drawn.edges, nodes);
  const drawnEvents = drawn.nodes.filter(({ kind }) => kind === 'Event');
  const ties = drawn.ties.toSorted((a, b) => b.events.length - a.events.length);
  return [
    ...ties.map((tie): Sentence => ({
      kind: 'tie',
      id: tie.id,
      participants: [tie.source, tie.target].flatMap((id) => nodes.get(id) ?? []),
      counts: countByType(tie.events),
      date: tie.events[0] === undefined ? undefined : textOf(tie.events[0], 'date'),
      status: tieStatus(tie),
      reports: tieReports(tie),
    })),
    ...newestFirst(drawnEvents).map((event): Sentence => ({
      kind: 'event',
      id: event.id,
      event,
      participants: withoutStandIns(participants.get(event.id) ?? []),
      type: eventTypeOf(event),
      date: textOf(event, 'date'),
      status: eventStatusOf(event),
      sources: sourceCountOf(event),
    })),
    ...drawn.edges.flatMap((edge) => relationSentence(edge, nodes)),
  ];
}

/** Where 董军 took part, saying that China did adds nothing. */
function withoutStandIns(participants: readonly GraphNode[]): readonly GraphNode[] {
  const represented = new Set(participants.flatMap((node) => textOf(node, 'country') ?? []));
  return participants.filter(
    (node) => node.kind !== 'Country' || !represented.has(textOf(node, 'iso2') ?? ''),
  );
}

function relationSentence(edge: GraphEdge, nodes: ReadonlyMap<NodeId, GraphNode>): readonly Sentence[] {
  const [source, target] = [nodes.get(edge.source), nodes.get(edge.target)];
  if (edge.type === 'TOOK_PART_IN' || source === undefined || target === undefined) return [];
  return [{ kind: 'relation', id: edge.id, type: edge.type, source, target, office: textOf(edge, 'office') }];
}
