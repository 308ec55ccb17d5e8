import { z } from 'zod';
import { NodeId, PropertyValue, RelationshipType, type GraphEdge, type GraphNode } from '#domain';
import type { RelationshipValue } from './engine.ts';
import { kindOf } from './node-kind.ts';

/** Properties that serve the store alone, and an article's text, which `article` gives. */
const INTERNAL: ReadonlySet<string> = new Set([
  'id',
  'name',
  'searchText',
  'searchPinyin',
  'variants',
  'support',
  'sketch',
  'reading',
  'sortDay',
  'lastDay',
  'at',
  'text',
  'zones',
]);

/** What tells two relationships of one type between the same two nodes apart. */
const PARALLEL: Readonly<Partial<Record<RelationshipType, string>>> = {
  TOOK_PART_IN: 'role',
  HOLDS: 'office',
  REPORTS: 'start',
  CITES: 'start',
};

export const NodeRow = z.object({
  $type: z.literal('node'),
  labels: z.array(z.string()),
  properties: z.record(z.string(), z.unknown()),
});

export const RelationshipRow = z.object({
  $type: z.literal('relationship'),
  type: RelationshipType,
  source: NodeId,
  target: NodeId,
  properties: z.record(z.string(), z.unknown()),
});

interface WithProperties {
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The node as it leaves the store; undefined where it is none of the graph's (the store keeps a few for itself). */
export function toGraphNode({ properties }: WithProperties): GraphNode | undefined {
  const id = NodeId.safeParse(properties['id']);
  const kind = id.success ? kindOf(id.data) : undefined;
  if (!id.success || kind === undefined) return undefined;
  const name = [properties['name'], properties['title']].find((text) => typeof text === 'string') ?? id.data;
  return { id: id.data, kind, name, properties: publicProperties(properties) };
}

/** The relationship as it leaves the store; undefined where it is none of the graph's. */
export function toGraphEdge(
  value: RelationshipValue | z.infer<typeof RelationshipRow>,
): GraphEdge | undefined {
  const type = RelationshipType.safeParse(value.type);
  const source = NodeId.safeParse(value.source);
  const target = NodeId.safeParse(value.target);
  if (!type.success || !source.success || !target.success) return undefined;
  const discriminator = PARALLEL[type.data];
  const parts = [type.data, source.data, target.data];
  const id = discriminator === undefined ? parts : [...parts, String(value.properties[discriminator])];
  return {
    id: id.join('|'),
    type: type.data,
    source: source.data,
    target: target.data,
    properties: publicProperties(value.properties),
  };
}

function publicProperties(properties: Readonly<Record<string, unknown>>): Record<string, PropertyValue> {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([key]) => !INTERNAL.has(key))
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .flatMap(([key, value]) => {
        const parsed = PropertyValue.safeParse(value);
        return parsed.success ? [[key, parsed.data] as const] : [];
      }),
  );
}
