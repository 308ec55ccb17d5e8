import type { EventStatus, EventType, GraphEdge, GraphNode, NodeId } from '#domain';
import type { DrawnGraph } from './drawn-graph.ts';
import { eventStatusOf, eventTypeOf, listOf, numberOf, sourceCountOf, textOf } from './properties.ts';
import type { Scene } from './scene.ts';
import { edgeSentence, eventSentence, tieSentence, type Sentence } from './sentences.ts';
import { newestFirst, participantsByEvent, tieReports, tieStatus } from './ties.ts';

/* What the three tables list: all that is drawn, an event folded into a tie included. */

export interface EventRow {
  readonly id: NodeId;
  readonly event: GraphNode;
  readonly type: EventType | undefined;
  readonly date: string | undefined;
  readonly who: readonly GraphNode[];
  readonly places: readonly GraphNode[];
  readonly status: EventStatus;
  readonly sources: number;
  readonly articles: number;
  readonly sentence: Sentence;
}

export interface NodeRow {
  readonly id: NodeId;
  readonly node: GraphNode;
  readonly otherNames: readonly string[];
  readonly country: GraphNode | undefined;
  /** Relations and events in sight that it has part in. */
  readonly links: number;
  /** Days of the first and the last event in sight. */
  readonly first: string | undefined;
  readonly last: string | undefined;
}

export interface EdgeRow {
  readonly id: string;
  readonly type: GraphEdge['type'] | 'TIE';
  readonly source: GraphNode;
  readonly target: GraphNode;
  readonly date: string | undefined;
  readonly status: EventStatus | undefined;
  /** Of a tie: how often sources report its events; of an edge: articles that say so. None where no article is kept with it. */
  readonly support: number;
  readonly sentence: Sentence;
}

export function eventRows(drawn: DrawnGraph, scene: Scene): readonly EventRow[] {
  const participants = participantsByEvent(scene.edges.values(), inSight(scene));
  const places = placesByEvent(scene);
  return newestFirst(drawn.events).map((event) => ({
    id: event.id,
    event,
    type: eventTypeOf(event),
    date: textOf(event, 'date'),
    who: participants.get(event.id) ?? [],
    places: places.get(event.id) ?? [],
    status: eventStatusOf(event),
    sources: sourceCountOf(event),
    articles: numberOf(event, 'articleCount') ?? sourceCountOf(event),
    sentence: eventSentence(event, participants.get(event.id) ?? []),
  }));
}

/** Everything drawn but events, the most linked first. */
export function nodeRows(drawn: DrawnGraph, scene: Scene): readonly NodeRow[] {
  const countries = new Map(
    [...scene.nodes.values()].flatMap((node) =>
      node.kind === 'Country' ? [[textOf(node, 'iso2') ?? '', node] as const] : [],
    ),
  );
  const links = linksByNode(drawn, scene);
  return drawn.nodes
    .filter(({ kind }) => kind !== 'Event')
    .map((node) => {
      const own = links.get(node.id) ?? noLinks;
      const days = own.days.toSorted();
      return {
        id: node.id,
        node,
        otherNames: listOf(node, 'aliases').filter((alias) => alias !== node.name),
        country: countries.get(textOf(node, 'country') ?? '-'),
        links: own.count,
        first: days[0],
        last: days.at(-1),
      };
    })
    .toSorted((a, b) => b.links - a.links || (a.id < b.id ? -1 : 1));
}

/** Ties, those with most events first, then single edges in the order of the drawing. */
export function edgeRows(drawn: DrawnGraph, scene: Scene): readonly EdgeRow[] {
  const { nodes } = scene;
  const ties = drawn.ties.toSorted((a, b) => b.events.length - a.events.length);
  return [
    ...ties.flatMap((tie): readonly EdgeRow[] => {
      const [source, target] = [nodes.get(tie.source), nodes.get(tie.target)];
      if (source === undefined || target === undefined) return [];
      const sentence = tieSentence(tie, [source, target]);
      const support = tieReports(tie);
      const status = tieStatus(tie);
      return [{ id: tie.id, type: 'TIE', source, target, date: sentence.date, status, support, sentence }];
    }),
    ...drawn.edges.flatMap((edge): readonly EdgeRow[] => {
      const [source, target] = [nodes.get(edge.source), nodes.get(edge.target)];
      if (source === undefined || target === undefined) return [];
      const sentence = edgeSentence(edge, source, target);
      const { type, date, status, support } = sentence;
      return [{ id: edge.id, type, source, target, date, status, support, sentence }];
    }),
  ];
}

function inSight({ nodes, hidden }: Scene): ReadonlyMap<NodeId, GraphNode> {
  return new Map([...nodes].filter(([id]) => !hidden.has(id)));
}

function placesByEvent(scene: Scene): ReadonlyMap<NodeId, readonly GraphNode[]> {
  const places = new Map<NodeId, GraphNode[]>();
  for (const { type, source, target } of scene.edges.values()) {
    const place = type === 'HAPPENED_IN' ? scene.nodes.get(target) : undefined;
    if (place === undefined) continue;
    const known = places.get(source);
    if (known === undefined) places.set(source, [place]);
    else known.push(place);
  }
  return places;
}

interface Links {
  readonly count: number;
  readonly days: readonly string[];
}
const noLinks: Links = { count: 0, days: [] };

/** Counted in the scene rather than in the drawing, so that folding events into ties changes no number. */
function linksByNode(drawn: DrawnGraph, scene: Scene): ReadonlyMap<NodeId, Links> {
  const events = new Map(drawn.events.map((event) => [event.id, event]));
  const others = new Set(drawn.nodes.filter(({ kind }) => kind !== 'Event').map(({ id }) => id));
  const links = new Map<NodeId, { count: number; days: string[] }>();
  for (const { source, target } of scene.edges.values()) {
    const event = events.get(source) ?? events.get(target);
    for (const id of [source, target]) {
      const other = id === source ? target : source;
      if (!others.has(id) || (event === undefined && !others.has(other))) continue;
      const known = links.get(id) ?? { count: 0, days: [] };
      known.count += 1;
      const date = event === undefined ? undefined : textOf(event, 'date');
      if (date !== undefined) known.days.push(date);
      links.set(id, known);
    }
  }
  return links;
}
