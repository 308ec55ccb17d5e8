import { z } from 'zod';
import { RelationshipType, type ExportSelection, type GraphEdge, type GraphNode } from '#domain';
import type { Engine } from '../engine.ts';
import { RelationshipRow, toGraphEdge } from '../graph-values.ts';
import { readRows } from '../rows.ts';
import { statement } from '../statements.ts';
import { inEdgeOrder } from './edge-order.ts';
import { loadNodes } from './nodes.ts';

const PAGE = 1000;
const THROUGH_ARTICLES: ReadonlySet<RelationshipType> = new Set([
  'PUBLISHED',
  'CITES',
  'MENTIONS',
  'REPORTS',
]);

/** Nodes, then the edges among them, each sorted by id; a page of either is all that is held at a time. */
export async function* exportGraph(
  engine: Engine,
  selection: ExportSelection,
): AsyncGenerator<{ node: GraphNode } | { edge: GraphEdge }> {
  const chosen = selection.kind === 'nodes' ? new Set<string>(selection.ids) : undefined;
  const isWhole = selection.kind === 'all' && selection.articles;
  for await (const ids of chosen === undefined ? allIds(engine, isWhole) : pagesOf([...chosen].toSorted())) {
    for (const node of await loadNodes(engine, ids)) yield { node };
  }
  for (const type of RelationshipType.options.toSorted()) {
    if (chosen === undefined && !isWhole && THROUGH_ARTICLES.has(type)) continue;
    const sources = chosen === undefined ? allIds(engine, true) : pagesOf([...chosen].toSorted());
    for await (const ids of inEdgeOrder(sources)) yield* edgesFrom(engine, type, ids, chosen);
  }
}

async function* edgesFrom(
  engine: Engine,
  type: RelationshipType,
  ids: readonly string[],
  chosen: ReadonlySet<string> | undefined,
): AsyncGenerator<{ edge: GraphEdge }> {
  const found: GraphEdge[] = [];
  for (const label of ['Entity', 'Article']) {
    const own = ids.filter((id) => (label === 'Article') === id.startsWith('article/'));
    if (own.length === 0) continue;
    const text = statement('read/edges-from', { ':OF': `:${type}`, '(source:Entity': `(source:${label}` });
    const rows = await readRows(engine, text, { ids: own }, z.object({ edge: RelationshipRow }));
    found.push(...rows.flatMap(({ edge }) => toGraphEdge(edge) ?? []));
  }
  const kept = chosen === undefined ? found : found.filter(({ target }) => chosen.has(target));
  for (const edge of kept.toSorted((left, right) => (left.id < right.id ? -1 : 1))) yield { edge };
}

/** Article ids sort before those of all entities, so the one kind comes after the other. */
async function* allIds(engine: Engine, withArticles: boolean): AsyncGenerator<readonly string[]> {
  for (const label of withArticles ? ['Article', 'Entity'] : ['Entity']) {
    const text = statement('read/ids-after', { '(node:Entity)': `(node:${label})` });
    let after = '';
    for (;;) {
      const rows = await readRows(engine, text, { after, limit: PAGE }, z.object({ id: z.string() }));
      if (rows.length > 0) yield rows.map(({ id }) => id);
      if (rows.length < PAGE) break;
      after = rows.at(-1)?.id ?? '';
    }
  }
}

async function* pagesOf(ids: readonly string[]): AsyncGenerator<readonly string[]> {
  for (let start = 0; start < ids.length; start += PAGE) yield ids.slice(start, start + PAGE);
}
