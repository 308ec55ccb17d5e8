import { z } from 'zod';
import { NodeKind } from './entity.ts';
import { NodeId } from './ids.ts';

export const PropertyValue = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.union([z.string(), z.number()])),
]);
export type PropertyValue = z.infer<typeof PropertyValue>;

export const RelationshipType = z.enum([
  'PUBLISHED',
  'CITES',
  'MENTIONS',
  'REPORTS',
  'TOOK_PART_IN',
  'HAPPENED_IN',
  'HOLDS',
  'OF',
]);
export type RelationshipType = z.infer<typeof RelationshipType>;

/** A node as it leaves the store; `name` is what to print under it (an event's or article's title). */
export const GraphNode = z.strictObject({
  id: NodeId,
  kind: NodeKind,
  name: z.string(),
  properties: z.record(z.string(), PropertyValue),
});
export type GraphNode = z.infer<typeof GraphNode>;

export const GraphEdge = z.strictObject({
  /** Stable: type, ends and what tells parallel edges apart, joined by `|`. */
  id: z.string(),
  type: RelationshipType,
  source: NodeId,
  target: NodeId,
  properties: z.record(z.string(), PropertyValue),
});
export type GraphEdge = z.infer<typeof GraphEdge>;

export const Graph = z.strictObject({ nodes: z.array(GraphNode), edges: z.array(GraphEdge) });
export type Graph = z.infer<typeof Graph>;
