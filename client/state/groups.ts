import type { GraphNode } from '#domain';
import type { Look } from './look.ts';
import { textOf } from './properties.ts';

export type GroupBy = Look['groupBy'];

interface Group {
  /** `group|CN`, `group|Person`. */
  readonly id: string;
  /** A country code or a kind. */
  readonly key: string;
}

export interface Grouping {
  readonly groups: readonly Group[];
  /** Group ids by node id; a node that stands alone is in none. */
  readonly groupOf: ReadonlyMap<string, string>;
}

/** Puts nodes of one country or of one kind together; fewer than two make no group, and events belong to no country. */
export function groupsOf(nodes: readonly GraphNode[], groupBy: GroupBy): Grouping {
  const byKey = new Map<string, string[]>();
  for (const node of nodes) {
    const key = keyOf(node, groupBy);
    if (key === undefined) continue;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [node.id]);
    else known.push(node.id);
  }
  const full = [...byKey].filter(([, ids]) => ids.length > 1);
  return {
    groups: full.map(([key]) => ({ id: `group|${key}`, key })),
    groupOf: new Map(full.flatMap(([key, ids]) => ids.map((id) => [id, `group|${key}`] as const))),
  };
}

export function isGroupId(id: string): boolean {
  return id.startsWith('group|');
}

function keyOf(node: GraphNode, groupBy: GroupBy): string | undefined {
  if (groupBy === 'none') return undefined;
  if (groupBy === 'kind') return node.kind;
  if (node.kind === 'Event') return undefined;
  return textOf(node, node.kind === 'Country' ? 'iso2' : 'country');
}
