import type { Graph, GraphEdge, NodeId } from '#domain';
import { eventTypeOf, sourceCountOf } from './properties.ts';
import { hiding, withGraph, withNode, type Scene } from './scene.ts';
import { edgeSentence, eventSentence, type Sentence } from './sentences.ts';

/** One thing that a path says: that two took part in one event, or what a single edge says. */
export interface Hop {
  readonly sentence: Sentence;
  readonly edges: readonly GraphEdge[];
}

/** Each two of them once, in their order. */
export function pairsOf(ids: readonly NodeId[]): readonly (readonly [NodeId, NodeId])[] {
  return ids.flatMap((from, index) => ids.slice(index + 1).map((to) => [from, to] as const));
}

/** A path in sentences; from participant to event to participant is one. */
export function hopsOf({ nodes, edges }: Graph): readonly Hop[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const hops: Hop[] = [];
  for (let step = 0; step < edges.length; step += 1) {
    const [edge, next, event] = [edges[step], edges[step + 1], nodes[step + 1]];
    const [from, to] = [nodes[step], nodes[step + 2]];
    if (edge === undefined) continue;
    const isShared = edge.type === 'TOOK_PART_IN' && next?.type === 'TOOK_PART_IN' && event?.kind === 'Event';
    if (isShared && from !== undefined && to !== undefined && eventTypeOf(event) !== undefined) {
      hops.push({ sentence: eventSentence(event, [from, to]), edges: [edge, next] });
      step += 1;
      continue;
    }
    const [source, target] = [byId.get(edge.source), byId.get(edge.target)];
    if (source !== undefined && target !== undefined)
      hops.push({ sentence: edgeSentence(edge, source, target), edges: [edge] });
  }
  return hops;
}

/** How many independent sources report the least reported event on the way; undefined where there is no event. */
export function weakestOf({ nodes }: Graph): number | undefined {
  const sources = nodes.filter(({ kind }) => kind === 'Event').map(sourceCountOf);
  return sources.length === 0 ? undefined : Math.min(...sources);
}

/** Puts a path into the scene; what it adds is told in the link. */
export function withPath(scene: Scene, path: Graph): Scene {
  const grown = path.nodes.reduce((now, node) => withNode(now, node, path.edges), scene);
  return withGraph(grown, path);
}

/** As `withPath`, with all else hidden. */
export function onlyPath(scene: Scene, path: Graph): Scene {
  const kept = new Set(path.nodes.map(({ id }) => id));
  const grown = withPath(scene, path);
  return hiding(
    grown,
    [...grown.nodes.keys()].filter((id) => !kept.has(id)),
  );
}
