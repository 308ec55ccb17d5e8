import { z } from 'zod';
import {
  isMailuoError,
  type NodeId,
  type PathsRequest,
  type PathsResponse,
  type RelationshipType,
} from '#domain';
import { collectRows } from '../ad-hoc-rows.ts';
import type { Engine, Value } from '../engine.ts';
import { NodeRow, RelationshipRow, toGraphEdge, toGraphNode } from '../graph-values.ts';
import { statement } from '../statements.ts';
import { guidedPaths, isGuided } from './guided-paths.ts';
import { currentId } from './nodes.ts';

/** Relationships that say something of the world; the others only lead through articles. */
const FACTS: readonly RelationshipType[] = ['TOOK_PART_IN', 'HAPPENED_IN', 'HOLDS', 'OF'];
const THROUGH_ARTICLES: readonly RelationshipType[] = ['PUBLISHED', 'CITES', 'MENTIONS', 'REPORTS'];

/** All run where they can be stopped: a detour through a country can pass through half the graph. Paths beyond the shortest are looked for up to this length: their number multiplies with every step. */
const LONGEST_DETOUR = 4;
const SHORTEST_TIMEOUT_MS = 20_000;
const DETOUR_TIMEOUT_MS = 2000;
/** Shortest paths looked at to find the best attested, and counted. */
const MOST_SHORTEST = 10_000;

const PathRow = z.object({ nodes: z.array(NodeRow), relationships: z.array(RelationshipRow) });
type PathRow = z.infer<typeof PathRow>;

/** The shortest paths first, the best attested of them before the others; then longer ones by length, until there are
 *  enough. Longer ones are not counted: their number multiplies with every step. */
export async function paths(engine: Engine, request: PathsRequest): Promise<PathsResponse> {
  const { maxLength, limit } = request;
  const [from, to] = await Promise.all([currentId(engine, request.from), currentId(engine, request.to)]);
  if (from === to) return { paths: [], total: 0, remaining: 0, complete: true };
  const types = request.types ?? [...FACTS, ...([from, to].some(hangsOnArticles) ? THROUGH_ARTICLES : [])];
  if (isGuided(request)) return guidedPaths(engine, { request, from, to, types });
  const ask = async (name: string, length: string, params: object, timeoutMs: number) => {
    const text = fill(name, { from, to, types, length });
    return (await collectRows(engine.adHoc(text, { from, to, ...params }, { limit, timeoutMs }))).rows;
  };
  const most = MOST_SHORTEST;
  const [[counted], best] = await Promise.all([
    ask('read/shortest-paths-total', `1..${maxLength}`, { most }, SHORTEST_TIMEOUT_MS),
    ask('read/shortest-paths', `1..${maxLength}`, { most, limit }, SHORTEST_TIMEOUT_MS),
  ]);
  const total = z.int().parse(counted?.[0]);
  const shortest = toPaths(best);
  const found = [...shortest];
  const start = shortest[0]?.relationships.length ?? maxLength;
  for (let length = start + 1; length <= Math.min(maxLength, LONGEST_DETOUR); length += 1) {
    if (found.length >= limit) break;
    const longer = ask('read/paths-of-length', `${length}..${length}`, { limit }, DETOUR_TIMEOUT_MS);
    found.push(...toPaths(await longer.catch(orNone)).filter(visitsNothingTwice));
  }
  return {
    paths: found.slice(0, limit).map(toGraph),
    total,
    remaining: total - shortest.length,
    complete: total < most,
  };
}

/** Articles and sources are tied to the rest by what articles say alone. */
function hangsOnArticles(id: NodeId): boolean {
  return id.startsWith('article/') || id.startsWith('source/');
}

interface PathPattern {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly types: readonly RelationshipType[];
  readonly length: string;
}

function fill(name: string, { from, to, types, length }: PathPattern): string {
  return statement(name, {
    '(a:Entity': `(a:${labelOf(from)}`,
    '(b:Entity': `(b:${labelOf(to)}`,
    'TOOK_PART_IN|HAPPENED_IN|HOLDS|OF*1..6': `${types.join('|')}*${length}`,
  });
}

function labelOf(id: NodeId): string {
  return id.startsWith('article/') ? 'Article' : 'Entity';
}

function toPaths(rows: readonly (readonly Value[])[]): readonly PathRow[] {
  return rows.map(([path]) => PathRow.parse(path));
}

function orNone(error: unknown): [] {
  if (isMailuoError(error, 'query_timeout') || isMailuoError(error, 'too_large')) return [];
  throw error;
}

function visitsNothingTwice({ nodes }: PathRow): boolean {
  return new Set(nodes.map(({ properties }) => properties['id'])).size === nodes.length;
}

function toGraph({ nodes, relationships }: PathRow): PathsResponse['paths'][number] {
  return {
    nodes: nodes.flatMap((node) => toGraphNode(node) ?? []),
    edges: relationships.flatMap((edge) => toGraphEdge(edge) ?? []),
  };
}
