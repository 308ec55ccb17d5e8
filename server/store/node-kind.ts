import type { NodeKind } from '#domain';

const KIND_BY_PREFIX: ReadonlyMap<string, NodeKind> = new Map([
  ['article', 'Article'],
  ['source', 'Source'],
  ['person', 'Person'],
  ['country', 'Country'],
  ['organization', 'Organization'],
  ['place', 'Place'],
  ['equipment', 'Equipment'],
  ['event', 'Event'],
]);

/** The kind of node that an id names: ids begin with it. */
export function kindOf(id: string): NodeKind | undefined {
  return KIND_BY_PREFIX.get(id.split('/', 1)[0] ?? '');
}

/** What the ids of the given kinds begin with, without the slash. */
export function prefixesOf(kinds: readonly NodeKind[]): readonly string[] {
  return [...KIND_BY_PREFIX].filter(([, kind]) => kinds.includes(kind)).map(([prefix]) => prefix);
}
