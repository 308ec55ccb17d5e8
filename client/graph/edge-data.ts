import type { EventStatus, GraphEdge, GraphNode } from '#domain';
import type { CoMention } from '../state/co-mentions.ts';
import { FAMILY_OF } from '../state/event-families.ts';
import { eventStatusOf, listOf, sourceCountOf } from '../state/properties.ts';
import { countByType, tieReports, tieStatus, type Tie } from '../state/ties.ts';
import { FAMILY_COLOURS } from './palette.ts';

/** What the drawing needs of a line. */
export interface EdgeData {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly type: GraphEdge['type'] | 'TIE' | 'MENTION';
  readonly colour: string | undefined;
  readonly width: number;
  readonly status: EventStatus;
  /** How many events the line stands for. */
  readonly events: number;
}

/** The width says how many independent sources there are: those of the event, where the line belongs to one. */
export function toEdge(edge: GraphEdge, event: GraphNode | undefined): EdgeData {
  const sources = event === undefined ? Math.max(1, listOf(edge, 'articles').length) : sourceCountOf(event);
  return {
    id: edge.id,
    source: edge.source,
    target: edge.target,
    label: '',
    type: edge.type,
    colour: undefined,
    width: widthFor(sources, 0.8, 3.2),
    status: event === undefined ? 'occurred' : eventStatusOf(event),
    events: event === undefined ? 0 : 1,
  };
}

export function toTie(tie: Tie, label: string): EdgeData {
  const [most = 'statement'] = countByType(tie.events).keys();
  return {
    id: tie.id,
    source: tie.source,
    target: tie.target,
    label,
    type: 'TIE',
    colour: FAMILY_COLOURS[FAMILY_OF[most]],
    width: widthFor(tieReports(tie), 1.4, 9),
    status: tieStatus(tie),
    events: tie.events.length,
  };
}

export function toMention({ id, source, target, articles }: CoMention): EdgeData {
  return {
    id,
    source,
    target,
    label: String(articles.length),
    type: 'MENTION',
    colour: undefined,
    width: widthFor(articles.length, 1, 3),
    status: 'occurred',
    events: 0,
  };
}

/** Lines between the same two nodes become one that says how many they are; it keeps the id of the first. */
export function bundled(edges: readonly EdgeData[]): readonly EdgeData[] {
  const bundles = new Map<string, { edge: EdgeData; count: number }>();
  for (const edge of edges) {
    const { source, target } = edge;
    const pair = source < target ? `${source}|${target}` : `${target}|${source}`;
    const known = bundles.get(pair);
    if (known === undefined) bundles.set(pair, { edge, count: 1 });
    else {
      known.count += 1;
      if (edge.width > known.edge.width) known.edge = { ...known.edge, width: edge.width };
    }
  }
  return [...bundles.values()].map(({ edge, count }) =>
    count === 1 ? edge : { ...edge, width: edge.width + 0.8, label: `×${count}` },
  );
}

/** Logarithmic: from one source to two is a larger step than from twenty to twenty-one. */
function widthFor(sources: number, least: number, most: number): number {
  return Number(Math.min(most, least * (1 + Math.log2(sources))).toFixed(2));
}
