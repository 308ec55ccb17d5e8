import { z } from 'zod';
import {
  isMailuoError,
  type NodeId,
  type PathsRequest,
  type PathsResponse,
  type RelationshipType,
} from '#domain';
import type { Engine } from '../engine.ts';
import { NodeRow, RelationshipRow, toGraphEdge, toGraphNode } from '../graph-values.ts';
import { statement } from '../statements.ts';
import { notFound } from './nodes.ts';

/** Relationships that say something of the world; the others only lead through articles. */
const FACTS: readonly RelationshipType[] = ['TOOK_PART_IN', 'HAPPENED_IN', 'HOLDS', 'OF'];
const THROUGH_ARTICLES: readonly RelationshipType[] = ['PUBLISHED', 'CITES', 'MENTIONS', 'REPORTS'];

/** Paths beyond the shortest are looked for up to this length: their number multiplies with every step. */
const LONGEST_DETOUR = 4;
const SHORTEST_TIMEOUT_MS = 20_000;
const DETOUR_TIMEOUT_MS = 2000;

const PathRow = z.object({ nodes: z.array(NodeRow), relationships: z.array(RelationshipRow) });
type PathRow = z.infer<typeof PathRow>;

/** All shortest paths first, then longer ones by length, until there are enough. */
export async function paths(engine: Engine, request: PathsRequest): Promise<PathsResponse> {
  const { from, to, maxLength, limit } = request;
  await refuseUnknown(engine, [from, to]);
  if (from === to) return { paths: [] };
  const types = request.types ?? [...FACTS, ...([from, to].some(hangsOnArticles) ? THROUGH_ARTICLES : [])];
  const find = (name: string, length: string, timeoutMs: number) =>
    load(engine, fill(name, { from, to, types, length }), { from, to }, { limit, timeoutMs });
  const found = [...(await find('read/shortest-paths', `1..${maxLength}`, SHORTEST_TIMEOUT_MS))];
  const shortest = found[0]?.relationships.length ?? maxLength;
  for (let length = shortest + 1; length <= Math.min(maxLength, LONGEST_DETOUR); length += 1) {
    if (found.length >= limit) break;
    const longer = await find('read/paths-of-length', `${length}..${length}`, DETOUR_TIMEOUT_MS).catch(
      orNone,
    );
    found.push(...longer.filter(visitsNothingTwice));
  }
  return { paths: found.slice(0, limit).map(toGraph) };
}

/** Articles and sources are tied to the rest by what articles say alone. */
function hangsOnArticles(id: NodeId): boolean {
  return id.startsWith('article/') || id.startsWith('source/');
}

async function refuseUnknown(engine: Engine, ids: readonly NodeId[]): Promise<void> {
  const rows = await engine.read(statement('read/known-ids'), { ids });
  const known = new Set(rows.map(({ id }) => id));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) throw notFound(unknown);
}

interface PathPattern extends Pick<PathsRequest, 'from' | 'to'> {
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

/** Where it can be stopped: a detour through a country can pass through half the graph. */
async function load(
  engine: Engine,
  text: string,
  params: { readonly from: NodeId; readonly to: NodeId },
  limits: { readonly limit: number; readonly timeoutMs: number },
): Promise<readonly PathRow[]> {
  const { rows } = await engine.adHoc(text, { ...params, limit: limits.limit }, limits);
  return rows.map(([path]) => PathRow.parse(path));
}

function orNone(error: unknown): readonly PathRow[] {
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
