import { z } from 'zod';
import { NodeKind, PartialDate, RelationshipType, type StatsResponse } from '#domain';
import type { Engine } from '../engine.ts';
import { readRows } from '../rows.ts';
import { statement } from '../statements.ts';

export async function stats(engine: Engine): Promise<StatsResponse> {
  const NodeCount = z.object({ kind: NodeKind, count: z.number() });
  const RelationshipCount = z.object({ type: RelationshipType, count: z.number() });
  const Days = z.object({ first: PartialDate.nullable(), last: PartialDate.nullable() });
  const [nodes, relationships, [days]] = await Promise.all([
    readRows(engine, statement('read/node-counts'), {}, NodeCount),
    readRows(engine, statement('read/relationship-counts'), {}, RelationshipCount),
    readRows(engine, statement('read/event-days'), {}, Days),
  ]);
  return {
    nodes: Object.fromEntries(nodes.map(({ kind, count }) => [kind, count])),
    relationships: Object.fromEntries(relationships.map(({ type, count }) => [type, count])),
    ...(days?.first == null ? {} : { firstEvent: days.first }),
    ...(days?.last == null ? {} : { lastEvent: days.last }),
  };
}
