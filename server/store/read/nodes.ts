import { z } from 'zod';
import { MailuoError, type GraphNode, type NodeId } from '#domain';
import type { Engine } from '../engine.ts';
import { NodeRow, toGraphNode } from '../graph-values.ts';
import { readRows } from '../rows.ts';
import { statement } from '../statements.ts';

const EntityRow = z.object({ node: NodeRow });
const ArticleRow = z.object({ properties: z.record(z.string(), z.unknown()) });

/** The nodes with these ids, in their order; unknown ids are left out. */
export async function loadNodes(engine: Engine, ids: readonly string[]): Promise<readonly GraphNode[]> {
  const articles = ids.filter((id) => id.startsWith('article/'));
  const others = ids.filter((id) => !id.startsWith('article/'));
  const [entityRows, articleRows] = await Promise.all([
    others.length === 0 ? [] : readRows(engine, statement('read/nodes'), { ids: others }, EntityRow),
    articles.length === 0
      ? []
      : readRows(engine, statement('read/article-nodes'), { ids: articles }, ArticleRow),
  ]);
  const nodes = [...entityRows.map(({ node }) => node), ...articleRows].map(toGraphNode);
  const byId = new Map<string, GraphNode>();
  for (const node of nodes) if (node !== undefined) byId.set(node.id, node);
  return ids.flatMap((id) => byId.get(id) ?? []);
}

export async function loadNode(engine: Engine, id: NodeId): Promise<GraphNode> {
  const [node] = await loadNodes(engine, [id]);
  if (node === undefined) throw notFound(id);
  return node;
}

export function notFound(id: string): MailuoError {
  return new MailuoError('not_found', `There is no ${id} in the graph: search for it by name.`);
}
