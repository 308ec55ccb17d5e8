import type { GraphEdge, GraphNode, QueryParams, QueryResponse } from '#domain';
import type { Engine, NodeValue, PathValue, RelationshipValue, Value } from '../engine.ts';
import { toGraphEdge, toGraphNode } from '../graph-values.ts';
import type { QueryOptions } from '../graph-store.ts';
import { loadNodes } from './nodes.ts';

type Cell = QueryResponse['rows'][number][number];

/** Runs a statement; nodes and relationships anywhere in its rows also make up the graph of the answer. */
export async function runQuery(
  engine: Engine,
  statement: string,
  params: QueryParams,
  { limit, timeoutMs }: QueryOptions,
): Promise<QueryResponse> {
  const started = performance.now();
  const { columns, rows, truncated } = await engine.adHoc(statement, params, { limit, timeoutMs });
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const cells = rows.map((row) => row.map((value) => toCell(value, nodes, edges)));
  const ends = [...edges.values()].flatMap(({ source, target }) => [source, target]);
  const missing = [...new Set(ends)].filter((id) => !nodes.has(id));
  for (const node of await loadNodes(engine, missing)) nodes.set(node.id, node);
  return {
    columns: [...columns],
    rows: cells,
    graph: { nodes: [...nodes.values()], edges: [...edges.values()] },
    truncated,
    tookMs: Math.round(performance.now() - started),
  };
}

function toCell(value: Value, nodes: Map<string, GraphNode>, edges: Map<string, GraphEdge>): Cell {
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map((item) => toCell(item, nodes, edges));
  if (isTagged(value)) {
    if (value.$type === 'path') {
      return {
        nodes: value.nodes.map((node) => toCell(node, nodes, edges)),
        edges: value.relationships.map((edge) => toCell(edge, nodes, edges)),
      };
    }
    const entity = value.$type === 'node' ? noteNode(value, nodes) : noteEdge(value, edges);
    // The store's own records are no part of the graph; what they hold may still be looked at.
    return entity ?? toCell(value.properties, nodes, edges);
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toCell(item, nodes, edges)]));
}

function noteNode(value: NodeValue, nodes: Map<string, GraphNode>): GraphNode | undefined {
  const node = toGraphNode(value);
  if (node !== undefined) nodes.set(node.id, node);
  return node;
}

function noteEdge(value: RelationshipValue, edges: Map<string, GraphEdge>): GraphEdge | undefined {
  const edge = toGraphEdge(value);
  if (edge !== undefined) edges.set(edge.id, edge);
  return edge;
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** Only engines make `$type`: no name in Cypher begins with a dollar sign unless it is escaped. */
function isTagged(value: object): value is NodeValue | RelationshipValue | PathValue {
  return '$type' in value && ['node', 'relationship', 'path'].includes(String(value.$type));
}
