import { z } from 'zod';
import { byCodeUnits, NodeId, NodeKind, RelationshipType, type NeighbourhoodRequest } from '#domain';
import type { Engine } from '../engine.ts';
import type { Neighbourhood } from '../graph-store.ts';
import { prefixesOf } from '../node-kind.ts';
import { readRows } from '../rows.ts';
import { statement } from '../statements.ts';
import { currentId } from './nodes.ts';

/** Nodes whose neighbours are asked for at once. */
const PAGE = 1000;

const Row = z.object({
  id: NodeId,
  articleCount: z.number().nullable(),
  publishedAt: z.string().nullable(),
});
type Row = z.infer<typeof Row>;

/** Goes outward step by step. Only nodes of the kinds asked for are passed through; ids and counts are all that is held. */
export async function neighbourhood(
  engine: Engine,
  { id: asked, types, kinds, depth, limit }: NeighbourhoodRequest,
): Promise<Neighbourhood> {
  const id = await currentId(engine, asked);
  const filter = {
    types: types ?? RelationshipType.options,
    prefixes: prefixesOf(kinds ?? NodeKind.options),
  };
  const seen = new Set<string>([id]);
  const found: NodeId[] = [];
  let edge: readonly NodeId[] = [id];
  for (let step = 0; step < depth; step += 1) {
    const next = new Map<string, Row>();
    for (let start = 0; start < edge.length; start += PAGE) {
      const page = await neighboursOf(engine, edge.slice(start, start + PAGE), filter);
      for (const row of page) if (!seen.has(row.id)) next.set(row.id, row);
    }
    edge = [...next.values()].toSorted(mostNamedFirst).map((row) => row.id);
    for (const each of edge) seen.add(each);
    found.push(...edge);
  }
  return { ids: [id, ...found.slice(0, limit)], leftOut: Math.max(0, found.length - limit) };
}

async function neighboursOf(
  engine: Engine,
  ids: readonly NodeId[],
  filter: { readonly types: readonly RelationshipType[]; readonly prefixes: readonly string[] },
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const label of ['Entity', 'Article']) {
    const own = ids.filter((id) => (label === 'Article') === id.startsWith('article/'));
    if (own.length === 0) continue;
    const text = statement('read/neighbours-of', { '(n:Entity': `(n:${label}` });
    rows.push(...(await readRows(engine, text, { ids: own, ...filter }, Row)));
  }
  return rows;
}

/** Articles come last, the newest first. */
function mostNamedFirst(left: Row, right: Row): number {
  return (
    (right.articleCount ?? -1) - (left.articleCount ?? -1) ||
    byCodeUnits(right.publishedAt ?? '', left.publishedAt ?? '') ||
    byCodeUnits(left.id, right.id)
  );
}
