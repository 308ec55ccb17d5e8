import type { GraphEdge, GraphNode, QueryParams, QueryResponse } from '#domain';
import { collectRows } from '../ad-hoc-rows.ts';
import type { Engine } from '../engine.ts';
import type { QueryOptions } from '../graph-store.ts';
import { toCell } from './cells.ts';
import { loadNodes } from './nodes.ts';

/** Runs a statement; nodes and relationships anywhere in its rows also make up the graph of the answer. */
export async function runQuery(
  engine: Engine,
  statement: string,
  params: QueryParams,
  options: QueryOptions,
): Promise<QueryResponse> {
  const started = performance.now();
  const { columns, rows, truncated } = await collectRows(engine.adHoc(statement, params, options));
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const seen = {
    node: (node: GraphNode) => nodes.set(node.id, node),
    edge: (edge: GraphEdge) => edges.set(edge.id, edge),
  };
  const cells = rows.map((row) => row.map((value) => toCell(value, seen)));
  const ends = [...edges.values()].flatMap(({ source, target }) => [source, target]);
  const missing = [...new Set(ends)].filter((id) => !nodes.has(id));
  for (const node of await loadNodes(engine, missing)) nodes.set(node.id, node);
  return {
    columns: [...columns],
    rows: cells,
    graph: { nodes: [...nodes.values()], edges: [...edges.values()] },
    limit: options.limit,
    truncated,
    tookMs: Math.round(performance.now() - started),
  };
}
