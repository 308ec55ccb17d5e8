import { parseKnowledge, type EventKnowledge, type GraphNode } from '#domain';
import { listOf } from './properties.ts';

const readings = new WeakMap<GraphNode, readonly EventKnowledge[]>();

/** How the picture of an event grew, read once a node; empty where the store does not say, as older ones do not. */
function growthOf(event: GraphNode): readonly EventKnowledge[] {
  const read = readings.get(event);
  if (read !== undefined) return read;
  const growth = listOf(event, 'known').flatMap((line) => parseKnowledge(line) ?? []);
  readings.set(event, growth);
  return growth;
}

/**
 * The event as it was known by the end of a day, with the status and the number of sources of then; undefined where
 * nothing had been published of it. An event of which the store does not say when it was known stays as it is: hiding
 * by nothing would be a claim. Other nodes than events stay too.
 */
export function knownOn(node: GraphNode, day: string | undefined): GraphNode | undefined {
  if (day === undefined || node.kind !== 'Event') return node;
  const growth = growthOf(node);
  if (growth.length === 0) return node;
  const then = growth.findLast((entry) => entry.day === undefined || entry.day <= day);
  if (then === undefined) return undefined;
  const { status, sourceCount } = then;
  if (node.properties['status'] === status && node.properties['sourceCount'] === sourceCount) return node;
  return { ...node, properties: { ...node.properties, status, sourceCount } };
}

/** The days on which something became known, `YYYY-MM-DD`, ascending, each once. */
export function daysOfNews(events: readonly GraphNode[]): readonly string[] {
  return [...new Set(events.flatMap((event) => growthOf(event).flatMap(({ day }) => day ?? [])))].toSorted();
}

/** Events of which the store does not say when they became known. */
export function withoutGrowth(events: readonly GraphNode[]): number {
  return events.filter((event) => growthOf(event).length === 0).length;
}
