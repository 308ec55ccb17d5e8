import type { Graph, GraphNode } from '#domain';
import { GraphNode as GraphNodeSchema, NodeKind } from '#domain';
import { isWithin } from './filters.ts';
import type { KeptNode, KeptScene } from './kept-scene.ts';
import { dateOf } from './histogram.ts';
import type { Scene } from './scene.ts';
import { notAmong, publishedBy, supportedBy, type Counts, type ReportsByEvent } from './supported.ts';

/** One of the two things that are compared. */
export type Side =
  | { readonly kind: 'present' }
  | { readonly kind: 'kept'; readonly id: string }
  /** What had been published by the end of a day. */
  | { readonly kind: 'known'; readonly day: string }
  /** What had happened by the end of a day. */
  | { readonly kind: 'until'; readonly day: string }
  /** Without what a job brought. */
  | { readonly kind: 'before'; readonly job: string };

export function graphOf(scene: Scene): Graph {
  return { nodes: [...scene.nodes.values()], edges: [...scene.edges.values()] };
}

/** Which articles count on a side; all, where nothing else is said. */
export function countsOn(side: Side, articlesOfJob: ReadonlySet<string>): Counts {
  if (side.kind === 'known') return publishedBy(side.day);
  if (side.kind === 'before') return notAmong(articlesOfJob);
  return () => true;
}

/** The present scene as a side sees it. */
export function seenFrom(
  side: Exclude<Side, { readonly kind: 'kept' }>,
  graph: Graph,
  {
    reports,
    articlesOfJob,
  }: { readonly reports: ReportsByEvent; readonly articlesOfJob: ReadonlySet<string> },
): Graph {
  switch (side.kind) {
    case 'present':
      return graph;
    case 'until':
      return happenedBy(graph, side.day);
    case 'known':
    case 'before':
      return supportedBy(graph, reports, countsOn(side, articlesOfJob));
    default:
      return side satisfies never;
  }
}

function happenedBy(graph: Graph, day: string): Graph {
  const period = { from: undefined, to: day, withUndated: false };
  const nodes = graph.nodes.filter((node) => node.kind !== 'Event' || isWithin(period, dateOf(node)));
  const ids = new Set(nodes.map(({ id }) => id));
  return { nodes, edges: graph.edges.filter(({ source, target }) => ids.has(source) && ids.has(target)) };
}

/** A kept scene as it was: events with what was said of them then, and what no longer exists by its name. */
export function asKept(kept: KeptScene, now: Graph, gone: readonly KeptNode[]): Graph {
  const then = new Map(kept.nodes.map((node) => [node.id, node.event]));
  return {
    edges: now.edges,
    nodes: [
      ...now.nodes.map((node) => {
        const event = then.get(node.id);
        if (event === undefined) return node;
        const { status, sources, date } = event;
        const { date: _date, ...properties } = node.properties;
        return {
          ...node,
          properties: {
            ...properties,
            status,
            sourceCount: sources,
            ...(date === undefined ? {} : { date }),
          },
        };
      }),
      ...gone.map(bare),
    ],
  };
}

function bare({ id, name, event }: KeptNode): GraphNode {
  const prefix = id.split('/')[0] ?? '';
  const kind = NodeKind.options.find((each) => each.toLowerCase() === prefix) ?? 'Event';
  const type = kind === 'Event' ? id.split('/')[1] : undefined;
  return GraphNodeSchema.parse({
    id,
    kind,
    name,
    properties: {
      ...(type === undefined ? {} : { type }),
      ...(event === undefined ? {} : { status: event.status, sourceCount: event.sources }),
      ...(event?.date === undefined ? {} : { date: event.date }),
    },
  });
}
