import type { GraphEdge, GraphNode, QueryResponse } from '#domain';
import type { NodeValue, PathValue, RelationshipValue, Value } from '../engine.ts';
import { toGraphEdge, toGraphNode } from '../graph-values.ts';

export type Cell = QueryResponse['rows'][number][number];

/** Told of every node and edge of the graph in a value, as often as it stands there. */
export interface SeenElements {
  readonly node: (node: GraphNode) => void;
  readonly edge: (edge: GraphEdge) => void;
}

/** A value as it leaves the store: nodes, relationships and paths as elements of the graph. */
export function toCell(value: Value, seen: SeenElements): Cell {
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map((item) => toCell(item, seen));
  if (isTagged(value)) {
    if (value.$type === 'path') {
      return {
        nodes: value.nodes.map((node) => toCell(node, seen)),
        edges: value.relationships.map((edge) => toCell(edge, seen)),
      };
    }
    const entity = value.$type === 'node' ? noteNode(value, seen) : noteEdge(value, seen);
    // The store's own records are no part of the graph; what they hold may still be looked at.
    return entity ?? toCell(value.properties, seen);
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toCell(item, seen)]));
}

function noteNode(value: NodeValue, seen: SeenElements): GraphNode | undefined {
  const node = toGraphNode(value);
  if (node !== undefined) seen.node(node);
  return node;
}

function noteEdge(value: RelationshipValue, seen: SeenElements): GraphEdge | undefined {
  const edge = toGraphEdge(value);
  if (edge !== undefined) seen.edge(edge);
  return edge;
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** Only engines make `$type`: no name in Cypher begins with a dollar sign unless it is escaped. */
function isTagged(value: object): value is NodeValue | RelationshipValue | PathValue {
  return '$type' in value && ['node', 'relationship', 'path'].includes(String(value.$type));
}
