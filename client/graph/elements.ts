import type { EventStatus, GraphEdge, GraphNode } from '#domain';
import type { DrawnGraph } from '../state/drawn-graph.ts';
import { FAMILY_OF } from '../state/event-families.ts';
import { eventStatusOf, eventTypeOf, listOf, sourceCountOf } from '../state/properties.ts';
import { countByType, tieReports, tieStatus, type Tie } from '../state/ties.ts';
import { iconOf } from './icons.ts';
import { FAMILY_COLOURS, KIND_COLOURS } from './palette.ts';

/** What the drawing needs of a node: size in pixels at zoom 1. */
export interface NodeData {
  readonly id: string;
  readonly label: string;
  /** Decides where a label may break: anywhere between characters, or at blanks alone. */
  readonly script: 'han' | 'alphabet';
  readonly kind: GraphNode['kind'];
  readonly colour: string;
  readonly icon: string;
  readonly size: number;
  readonly status: EventStatus;
}

interface EdgeData {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly type: GraphEdge['type'] | 'TIE';
  readonly colour: string | undefined;
  readonly width: number;
  readonly status: EventStatus;
  /** How many events the line stands for. */
  readonly events: number;
}

export interface Elements {
  readonly nodes: readonly NodeData[];
  readonly edges: readonly EdgeData[];
}

/** How things are worded in the language of the reader. */
export interface Wording {
  readonly node: (node: GraphNode) => string;
  readonly tie: (tie: Tie) => string;
}

export function toElements(drawn: DrawnGraph, wording: Wording): Elements {
  const degrees = degreesOf(drawn);
  const events = new Map(drawn.events.map((event) => [event.id, event]));
  return {
    nodes: drawn.nodes.map((node) => toNode(node, degrees.get(node.id) ?? 0, wording)),
    edges: [
      ...drawn.edges.map((edge) => toEdge(edge, events.get(edge.target) ?? events.get(edge.source))),
      ...drawn.ties.map((tie) => toTie(tie, wording)),
    ],
  };
}

function toNode(node: GraphNode, degree: number, wording: Wording): NodeData {
  const type = node.kind === 'Event' ? eventTypeOf(node) : undefined;
  return {
    id: node.id,
    label: wording.node(node),
    script: /\p{Script=Han}/u.test(wording.node(node)) ? 'han' : 'alphabet',
    kind: node.kind,
    colour: node.kind === 'Event' ? FAMILY_COLOURS[FAMILY_OF[type ?? 'statement']] : KIND_COLOURS[node.kind],
    icon: iconOf(node.kind, type),
    size: node.kind === 'Event' ? 20 + 3 * Math.min(6, sourceCountOf(node)) : sizeFor(degree),
    status: node.kind === 'Event' ? eventStatusOf(node) : 'occurred',
  };
}

/** Area grows with degree, so that the eye does not overrate hubs; 28 to 76 pixels. */
function sizeFor(degree: number): number {
  return Math.round(Math.min(76, 26 + 6 * Math.sqrt(degree)));
}

function toEdge(edge: GraphEdge, event: GraphNode | undefined): EdgeData {
  const sources = Math.max(1, listOf(edge, 'articles').length);
  return {
    id: edge.id,
    source: edge.source,
    target: edge.target,
    label: '',
    type: edge.type,
    colour: undefined,
    width: widthFor(sources, 0.7, 3.2),
    status: event === undefined ? 'occurred' : eventStatusOf(event),
    events: event === undefined ? 0 : 1,
  };
}

function toTie(tie: Tie, wording: Wording): EdgeData {
  const [most = 'statement'] = countByType(tie.events).keys();
  return {
    id: tie.id,
    source: tie.source,
    target: tie.target,
    label: wording.tie(tie),
    type: 'TIE',
    colour: FAMILY_COLOURS[FAMILY_OF[most]],
    width: widthFor(tieReports(tie), 1.6, 11),
    status: tieStatus(tie),
    events: tie.events.length,
  };
}

/** Logarithmic: from one source to two is a larger step than from twenty to twenty-one. */
function widthFor(sources: number, least: number, most: number): number {
  return Number(Math.min(most, least * (1 + Math.log2(sources))).toFixed(2));
}

function degreesOf({ edges, ties }: DrawnGraph): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  const add = (id: string, by: number) => degrees.set(id, (degrees.get(id) ?? 0) + by);
  for (const { source, target } of edges) [source, target].forEach((id) => add(id, 1));
  for (const { source, target, events } of ties) [source, target].forEach((id) => add(id, events.length));
  return degrees;
}
