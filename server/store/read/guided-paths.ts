import { z } from 'zod';
import {
  byCodeUnits,
  NodeId,
  NodeKind,
  type Graph,
  type GraphEdge,
  type GraphNode,
  type PathsRequest,
  type PathsResponse,
  type RelationshipType,
} from '#domain';
import type { Engine } from '../engine.ts';
import { prefixesOf } from '../node-kind.ts';
import { readRows } from '../rows.ts';
import { statement } from '../statements.ts';
import { exportGraph } from './export.ts';
import { loadNodes } from './nodes.ts';
import { growing, pathsOfLength, type LinksOf } from './path-search.ts';

/** Nodes whose links are asked for at once. */
const PAGE = 1000;
/** Paths compared, and links held, at most. */
const MOST_PATHS = 10_000;
const MOST_LINKS = 400_000;
/** Paths beyond the shortest are looked for up to this length: their number multiplies with every step. */
const LONGEST_DETOUR = 4;

interface Guided {
  readonly request: PathsRequest;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly types: readonly RelationshipType[];
}

/** Whether a request says where paths may lead or how they are ranked: no shortest-path pattern can be told that. */
export function isGuided({ kinds, avoid, maxLinks, order }: PathsRequest): boolean {
  return kinds !== undefined || avoid !== undefined || maxLinks !== undefined || order === 'attested';
}

/** As `paths`, around what is to be avoided. Paths by other links of the same nodes count as one. */
export async function guidedPaths(engine: Engine, guided: Guided): Promise<PathsResponse> {
  const { request, from, to } = guided;
  const { limit, maxLength, order } = request;
  const found: (readonly NodeId[])[] = [];
  let complete = true;
  let first: number | undefined;
  for await (const { links, length, size } of growing(linksAround(engine, guided), { from, to }, maxLength)) {
    const most = MOST_PATHS - found.length;
    const paths = pathsOfLength(links, { from, to }, { length, most });
    if (paths.length > 0) first ??= length;
    found.push(...paths);
    const isEnough = first !== undefined && order === 'shortest' && found.length >= limit;
    const isTooMuch = size > MOST_LINKS || found.length >= MOST_PATHS;
    if (isTooMuch) complete = false;
    const longest = first === undefined ? maxLength : Math.max(first, Math.min(maxLength, LONGEST_DETOUR));
    if (isEnough || isTooMuch || length >= longest) break;
  }
  const counted = order === 'attested' ? found : found.filter((path) => path.length - 1 === first);
  const nodes = new Map((await loadNodes(engine, [...new Set(found.flat())])).map((node) => [node.id, node]));
  const shown = ranked(found, nodes, order).slice(0, limit);
  const isCounted = new Set(counted);
  return {
    paths: await withEdges(engine, shown, { nodes, types: guided.types }),
    total: counted.length,
    remaining: counted.length - shown.filter((path) => isCounted.has(path)).length,
    complete,
  };
}

function linksAround(engine: Engine, { request, from, to, types }: Guided): LinksOf {
  const ends = [from, to];
  const prefixes = prefixesOf(request.kinds ?? NodeKind.options);
  const avoided = new Set<NodeId>((request.avoid ?? []).filter((id) => !ends.includes(id)));
  const counted = new Set<NodeId>(ends);
  const LinkRow = z.object({ id: NodeId, other: NodeId });
  const CountRow = z.object({ id: NodeId, count: z.number() });
  return async (ids) => {
    const links = await inPages(
      engine,
      { name: 'read/links-of-nodes', ids, params: { types, prefixes, ends } },
      LinkRow,
    );
    const { maxLinks } = request;
    if (maxLinks !== undefined) {
      const fresh = [...new Set(links.map(({ other }) => other))].filter((id) => !counted.has(id));
      const counts = await inPages(
        engine,
        { name: 'read/link-counts', ids: fresh, params: { types } },
        CountRow,
      );
      for (const { id, count } of counts) if (count > maxLinks) avoided.add(id);
      for (const id of fresh) counted.add(id);
    }
    return links.filter(({ id, other }) => !avoided.has(id) && !avoided.has(other));
  };
}

async function inPages<Schema extends z.ZodType>(
  engine: Engine,
  asked: { readonly name: string; readonly ids: readonly NodeId[]; readonly params: object },
  row: Schema,
): Promise<z.infer<Schema>[]> {
  const rows: z.infer<Schema>[] = [];
  for (const label of ['Entity', 'Article']) {
    const own = asked.ids.filter((id) => (label === 'Article') === id.startsWith('article/'));
    const text = statement(asked.name, { '(n:Entity': `(n:${label}` });
    for (let start = 0; start < own.length; start += PAGE) {
      const params = { ids: own.slice(start, start + PAGE), ...asked.params };
      for (const read of await readRows(engine, text, params, row)) rows.push(read);
    }
  }
  return rows;
}

/** By length or by how well the least reported event on the way is attested, then by the other, then by id. */
function ranked(
  paths: readonly (readonly NodeId[])[],
  nodes: ReadonlyMap<NodeId, GraphNode>,
  order: PathsRequest['order'],
): readonly (readonly NodeId[])[] {
  const sourcesOf = (path: readonly NodeId[]) =>
    Math.min(...path.map((id) => z.number().catch(Infinity).parse(nodes.get(id)?.properties['sourceCount'])));
  return paths
    .map((path) => ({ path, sources: sourcesOf(path), ids: path.join(' ') }))
    .toSorted((a, b) => {
      const shorter = a.path.length - b.path.length;
      // Two paths without any event are alike: the difference of two infinities is no number.
      const better = a.sources === b.sources ? 0 : b.sources - a.sources;
      return (order === 'attested' ? better || shorter : shorter || better) || byCodeUnits(a.ids, b.ids);
    })
    .map(({ path }) => path);
}

/** One link for each step: of several, the one whose type says most of the world. */
async function withEdges(
  engine: Engine,
  paths: readonly (readonly NodeId[])[],
  { nodes, types }: { readonly nodes: ReadonlyMap<NodeId, GraphNode>; readonly types: Guided['types'] },
): Promise<Graph[]> {
  const ids = [...new Set(paths.flat())];
  if (ids.length === 0) return [];
  const byPair = new Map<string, GraphEdge>();
  for await (const part of exportGraph(engine, { kind: 'nodes', ids, types: [...types] })) {
    if (!('edge' in part)) continue;
    const { source, target, type } = part.edge;
    for (const pair of [`${source} ${target}`, `${target} ${source}`]) {
      const known = byPair.get(pair);
      if (known === undefined || types.indexOf(type) < types.indexOf(known.type)) byPair.set(pair, part.edge);
    }
  }
  return paths.map((path) => ({
    nodes: path.flatMap((id) => nodes.get(id) ?? []),
    edges: path.slice(1).flatMap((id, index) => byPair.get(`${path[index]} ${id}`) ?? []),
  }));
}
