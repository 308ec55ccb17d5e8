import { z } from 'zod';
import { RelationshipType, type GraphEdge, type GraphNode, type ExportSelection } from '#domain';
import type { Engine } from '../engine.ts';
import { RelationshipRow, toGraphEdge } from '../graph-values.ts';
import { readRows } from '../rows.ts';
import { statement } from '../statements.ts';
import { inEdgeOrder } from './edge-order.ts';
import { idsWith, pagesOf } from './ids.ts';
import { currentIds, loadNodes } from './nodes.ts';

const PAGE = 1000;
/** Articles whose edges are loaded at a time: each has as many as it names. */
const ARTICLES = 50;
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
  const chosen = selection.kind === 'nodes' ? await currentIds(engine, selection.ids) : undefined;
  const types = selection.kind === 'nodes' ? selection.types : undefined;
  const isWhole = selection.kind === 'all' && selection.articles;
  for await (const ids of chosen === undefined ? allIds(engine, isWhole) : sortedPages(chosen)) {
    for (const node of await loadNodes(engine, ids)) yield { node };
  }
  for (const type of RelationshipType.options.toSorted()) {
    if (chosen === undefined && !isWhole && THROUGH_ARTICLES.has(type)) continue;
    if (types !== undefined && !types.includes(type)) continue;
    const sources = chosen === undefined ? allIds(engine, true) : sortedPages(chosen);
    const size = THROUGH_ARTICLES.has(type) ? ARTICLES : PAGE;
    for await (const ids of inEdgeOrder(sources)) {
      for await (const some of pagesOf(ids, size)) yield* edgesFrom(engine, type, some, chosen);
    }
  }
}

function sortedPages(ids: ReadonlySet<string>): AsyncGenerator<readonly string[]> {
  return pagesOf([...ids].toSorted(), PAGE);
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
  if (withArticles) yield* idsWith(engine, 'Article');
  yield* idsWith(engine, 'Entity');
}
