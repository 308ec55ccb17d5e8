import { z } from 'zod';
import { MailuoError, NodeId, type GraphNode } from '#domain';
import type { Engine } from '../engine.ts';
import { NodeRow, toGraphNode } from '../graph-values.ts';
import { readRows } from '../rows.ts';
import { statement } from '../statements.ts';
import { pagesOf } from './ids.ts';

/** Ids looked up at once. */
const PAGE = 1000;

const IdRow = z.object({ id: z.string() });
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

/** The node, or where there is none with this id the event that it is now part of. Rejects with `not_found`. */
export async function loadNode(engine: Engine, id: NodeId): Promise<GraphNode> {
  const [node] = await loadNodes(engine, [id]);
  if (node !== undefined) return node;
  const [moved] = await loadNodes(engine, [await movedTo(engine, id)]);
  if (moved === undefined) throw notFound(id);
  return moved;
}

/** As `loadNode`, the id alone. */
export async function currentId(engine: Engine, id: NodeId): Promise<NodeId> {
  const known = await readRows(engine, statement('read/known-ids'), { ids: [id] }, IdRow);
  return known.length > 0 ? id : movedTo(engine, id);
}

/** An event's id comes from what is said of it, and changes when a more exact report comes: whoever has noted the old one
 *  still finds it. */
async function movedTo(engine: Engine, id: NodeId): Promise<NodeId> {
  if (!id.startsWith('event/')) throw notFound(id);
  const [found, ...others] = await eventsNamed(engine, [id]);
  if (found === undefined) throw notFound(id);
  if (others.length === 0) return found;
  const events = [found, ...others].join(', ');
  throw new MailuoError('not_found', `What ${id} was is told of several events now: ${events}.`);
}

/** The events that former ones with these ids are now part of; those that are told of several are all of them. */
async function eventsNamed(engine: Engine, named: readonly string[]): Promise<readonly NodeId[]> {
  const EventRow = z.object({ event: NodeId });
  const rows = await readRows(engine, statement('read/events-named'), { named }, EventRow);
  return [...new Set(rows.map(({ event }) => event))];
}

/** The ids, those of former events replaced by the ids of what these are now part of; an unknown one stays as it is. */
export async function currentIds(engine: Engine, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const current = new Set(ids);
  const events = [...current].filter((id) => id.startsWith('event/'));
  for await (const page of pagesOf(events, PAGE)) {
    const rows = await readRows(engine, statement('read/known-ids'), { ids: page }, IdRow);
    const known = new Set(rows.map(({ id }) => id));
    const former = page.filter((id) => !known.has(id));
    if (former.length === 0) continue;
    for (const event of await eventsNamed(engine, former)) current.add(event);
  }
  return current;
}

export function notFound(id: string): MailuoError {
  return new MailuoError('not_found', `There is no ${id} in the graph: search for it by name.`);
}
