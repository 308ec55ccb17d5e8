import { z } from 'zod';
import {
  NodeKind,
  RelationshipType,
  type NeighboursRequest,
  type NeighboursResponse,
  type NodeId,
  type RelationCount,
} from '#domain';
import type { Engine } from '../engine.ts';
import { RelationshipRow, toGraphEdge } from '../graph-values.ts';
import { kindOf, prefixesOf } from '../node-kind.ts';
import { offsetOf, pageOf } from '../page.ts';
import { readRows } from '../rows.ts';
import { statementAt } from '../statements.ts';
import { currentId, loadNodes } from './nodes.ts';

const CountRow = z.object({
  type: RelationshipType,
  outgoing: z.boolean(),
  prefix: z.string(),
  count: z.number(),
});

/** How many nodes of which kind are linked how. */
export async function loadRelations(engine: Engine, id: NodeId): Promise<RelationCount[]> {
  const params = { id, types: RelationshipType.options };
  const rows = await readRows(engine, statementAt(id, 'read/relation-counts'), params, CountRow);
  return rows.flatMap(({ type, outgoing, prefix, count }) => {
    const kind = kindOf(`${prefix}/`);
    return kind === undefined
      ? []
      : [{ type, direction: outgoing ? ('out' as const) : ('in' as const), kind, count }];
  });
}

export async function neighbours(
  engine: Engine,
  asked: NodeId,
  request: NeighboursRequest,
): Promise<NeighboursResponse> {
  const id = await currentId(engine, asked);
  const types = request.types ?? RelationshipType.options;
  const filter = { id, types, prefixes: prefixesOf(request.kinds ?? NodeKind.options) };
  const page = { ...filter, skip: offsetOf(request), limit: request.limit };
  const [counts, totals, found] = await Promise.all([
    loadRelations(engine, id),
    readRows(engine, statementAt(id, 'read/neighbour-total'), filter, z.object({ total: z.number() })),
    readRows(engine, statementAt(id, 'read/neighbour-page'), page, z.object({ id: z.string() })),
  ]);
  const ids = found.map((row) => row.id);
  const [nodes, edges] = await Promise.all([
    loadNodes(engine, ids),
    readRows(
      engine,
      statementAt(id, 'read/edges-to'),
      { id, types, ids },
      z.object({ edge: RelationshipRow }),
    ),
  ]);
  return {
    nodes: [...nodes],
    edges: edges.flatMap(({ edge }) => toGraphEdge(edge) ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    counts,
    ...pageOf(request, totals[0]?.total ?? 0, ids.length),
  };
}
