import type { EventStatus, GraphNode } from '#domain';
import type { CoMention } from '../state/co-mentions.ts';
import type { DrawnGraph } from '../state/drawn-graph.ts';
import { FAMILY_OF } from '../state/event-families.ts';
import { groupsOf, type GroupBy } from '../state/groups.ts';
import { eventStatusOf, eventTypeOf, listOf, sourceCountOf, textOf } from '../state/properties.ts';
import { tieReports, type Tie } from '../state/ties.ts';
import { bundled, toEdge, toMention, toTie, type EdgeData } from './edge-data.ts';
import { iconOf } from './icons.ts';
import { FAMILY_COLOURS, KIND_COLOURS } from './palette.ts';

/** What the drawing needs of a node: sizes in pixels at zoom 1. */
export interface NodeData {
  readonly id: string;
  readonly label: string;
  /** Decides where a label may break: anywhere between characters, or at blanks alone. */
  readonly script: 'han' | 'alphabet';
  readonly kind: GraphNode['kind'];
  readonly colour: string;
  readonly icon: string;
  readonly size: number;
  readonly fontSize: number;
  readonly status: EventStatus;
  /** ISO code of the country it belongs to, or is. */
  readonly country: string | undefined;
  /** When it happened, `YYYY`, `YYYY-MM` or a day; `9999` for an event of unknown date, absent for the rest. */
  readonly date: string | undefined;
  /** The frame that it stands in. */
  readonly parent: string | undefined;
}

/** A frame around nodes that belong together. */
interface GroupData {
  readonly id: string;
  readonly label: string;
}

export interface Elements {
  readonly nodes: readonly NodeData[];
  readonly edges: readonly EdgeData[];
  readonly groups: readonly GroupData[];
}

/** How things are worded in the language of the reader. */
export interface Wording {
  readonly node: (node: GraphNode) => string;
  readonly tie: (tie: Tie) => string;
  /** A country code or a kind. */
  readonly group: (key: string) => string;
}

/** What the reader chose of the drawing. */
export interface DrawingChoice {
  readonly sizeBy: 'degree' | 'sources';
  readonly groupBy: GroupBy;
  readonly mentions: readonly CoMention[];
}

const PLAIN: DrawingChoice = { sizeBy: 'degree', groupBy: 'none', mentions: [] };

export function toElements(drawn: DrawnGraph, wording: Wording, choice: DrawingChoice = PLAIN): Elements {
  const weights = choice.sizeBy === 'degree' ? degreesOf(drawn) : sourcesOf(drawn);
  const events = new Map(drawn.events.map((event) => [event.id, event]));
  const { groups, groupOf } = groupsOf(drawn.nodes, choice.groupBy);
  return {
    nodes: drawn.nodes.map((node) => ({
      ...toNode(node, wording.node(node), weights.get(node.id) ?? 0, choice.sizeBy),
      parent: groupOf.get(node.id),
    })),
    edges: [
      ...bundled(drawn.edges.map((edge) => toEdge(edge, events.get(edge.target) ?? events.get(edge.source)))),
      ...drawn.ties.map((tie) => toTie(tie, wording.tie(tie))),
      ...choice.mentions.map(toMention),
    ],
    groups: groups.map(({ id, key }) => ({ id, label: wording.group(key) })),
  };
}

function toNode(
  node: GraphNode,
  label: string,
  weight: number,
  sizeBy: DrawingChoice['sizeBy'],
): Omit<NodeData, 'parent'> {
  const isEvent = node.kind === 'Event';
  const type = isEvent ? eventTypeOf(node) : undefined;
  return {
    id: node.id,
    label,
    script: /\p{Script=Han}/u.test(label) ? 'han' : 'alphabet',
    kind: node.kind,
    colour: node.kind === 'Event' ? FAMILY_COLOURS[FAMILY_OF[type ?? 'statement']] : KIND_COLOURS[node.kind],
    icon: iconOf(node.kind, type),
    size: isEvent && sizeBy === 'sources' ? 20 + 3 * Math.min(8, weight) : sizeFor(weight, isEvent ? 17 : 26),
    fontSize: isEvent ? 10.5 : node.kind === 'Country' ? 17 : 13,
    status: isEvent ? eventStatusOf(node) : 'occurred',
    country: textOf(node, node.kind === 'Country' ? 'iso2' : 'country'),
    date: isEvent ? (textOf(node, 'date') ?? '9999') : undefined,
  };
}

/** Area grows with the weight, so that the eye does not overrate hubs; at most 76 pixels. */
function sizeFor(weight: number, least: number): number {
  return Math.round(Math.min(76, least + 6 * Math.sqrt(weight)));
}

function degreesOf({ edges, ties }: DrawnGraph): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  const add = (id: string, by: number) => degrees.set(id, (degrees.get(id) ?? 0) + by);
  for (const { source, target } of edges) [source, target].forEach((id) => add(id, 1));
  for (const { source, target, events } of ties) [source, target].forEach((id) => add(id, events.length));
  return degrees;
}

/** Independent sources of an event; of the rest, the articles behind their edges and the reports behind their ties. */
function sourcesOf({ nodes, edges, ties }: DrawnGraph): ReadonlyMap<string, number> {
  const articles = new Map<string, Set<string>>();
  for (const edge of edges) {
    for (const id of [edge.source, edge.target]) {
      const known = articles.get(id) ?? new Set<string>();
      for (const article of listOf(edge, 'articles')) known.add(article);
      articles.set(id, known);
    }
  }
  const sources = new Map<string, number>([...articles].map(([id, { size }]) => [id, size]));
  for (const tie of ties)
    for (const id of [tie.source, tie.target]) sources.set(id, (sources.get(id) ?? 0) + tieReports(tie));
  for (const node of nodes) if (node.kind === 'Event') sources.set(node.id, sourceCountOf(node));
  return sources;
}
