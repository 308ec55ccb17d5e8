import {
  byCodeUnits,
  byId,
  type EventStatus,
  type EventType,
  type GraphEdge,
  type GraphNode,
  type NodeId,
} from '#domain';
import { countryCodeOf, eventStatusOf, eventTypeOf, sourceCountOf, textOf } from './properties.ts';

/** Everything that two participants did together, drawn as one line. */
export interface Tie {
  /** `tie|<smaller id>|<larger id>`. */
  readonly id: string;
  readonly source: NodeId;
  readonly target: NodeId;
  /** Newest first. */
  readonly events: readonly GraphNode[];
}

export function isTieId(id: string): boolean {
  return id.startsWith('tie|');
}

/** The ties of the events, by the edges that say who took part; an event that ties nobody yields none. */
export function tiesOf(
  events: readonly GraphNode[],
  edges: Iterable<GraphEdge>,
  nodes: ReadonlyMap<NodeId, GraphNode>,
): readonly Tie[] {
  const participants = participantsByEvent(edges, nodes);
  const eventsByPair = new Map<string, { source: NodeId; target: NodeId; events: GraphNode[] }>();
  for (const event of events) {
    for (const [source, target] of pairsOf(participants.get(event.id) ?? [])) {
      const id = `tie|${source}|${target}`;
      const tie = eventsByPair.get(id) ?? { source, target, events: [] };
      tie.events.push(event);
      eventsByPair.set(id, tie);
    }
  }
  return [...eventsByPair].map(([id, tie]) => ({ id, ...tie, events: newestFirst(tie.events) }));
}

/** Participants of each event, each once, sorted by id. */
export function participantsByEvent(
  edges: Iterable<GraphEdge>,
  nodes: ReadonlyMap<NodeId, GraphNode>,
): ReadonlyMap<NodeId, readonly GraphNode[]> {
  const byEvent = new Map<NodeId, Map<NodeId, GraphNode>>();
  for (const edge of edges) {
    const participant = nodes.get(edge.source);
    if (edge.type !== 'TOOK_PART_IN' || participant === undefined) continue;
    const known = byEvent.get(edge.target) ?? new Map<NodeId, GraphNode>();
    byEvent.set(edge.target, known.set(participant.id, participant));
  }
  return new Map([...byEvent].map(([event, known]) => [event, [...known.values()].toSorted(byId)]));
}

function pairsOf(participants: readonly GraphNode[]): readonly (readonly [NodeId, NodeId])[] {
  return participants.flatMap((left, index) =>
    participants
      .slice(index + 1)
      .filter((right) => areTied(left, right, participants))
      .map((right) => [left.id, right.id] as const),
  );
}

/**
 * A line between 董军 and 绍伊古 says all that lines from each to the other's country would say, so a country is tied
 * to a person or body only where none of its own took part; nobody is tied to their own country by an event.
 */
function areTied(left: GraphNode, right: GraphNode, participants: readonly GraphNode[]): boolean {
  if (left.kind === 'Country' && right.kind === 'Country') return true;
  const country = [left, right].find(({ kind }) => kind === 'Country');
  if (country === undefined) return true;
  const code = countryCodeOf(country);
  return !participants.some((node) => node.kind !== 'Country' && textOf(node, 'country') === code);
}

/** How often sources report the tie's events: a source counts once for each event, as the events do not say which
 *  sources they share. */
export function tieReports(tie: Tie): number {
  return tie.events.reduce((sum, event) => sum + sourceCountOf(event), 0);
}

export function countBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

export function countByType(events: readonly GraphNode[]): ReadonlyMap<EventType, number> {
  const counts = countBy(
    events.flatMap((event) => eventTypeOf(event) ?? []),
    (type) => type,
  );
  return new Map([...counts].toSorted((a, b) => b[1] - a[1]));
}

/** A tie is as sure as its surest event. */
export function tieStatus(tie: Tie): EventStatus {
  const statuses = new Set(tie.events.map(eventStatusOf));
  return (
    (['occurred', 'planned', 'alleged', 'denied'] as const).find((status) => statuses.has(status)) ??
    'alleged'
  );
}

export function newestFirst(events: readonly GraphNode[]): readonly GraphNode[] {
  const dayOf = (event: GraphNode) => textOf(event, 'date') ?? '';
  return events.toSorted((a, b) => byCodeUnits(dayOf(b), dayOf(a)) || byId(a, b));
}
