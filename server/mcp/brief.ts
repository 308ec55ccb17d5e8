import type { EvidenceItem, GraphEdge, GraphNode } from '#domain';
import { withSubkind } from '../exports/properties.ts';

/** A node with all that is known of it, flat. */
export function wholeNode({ id, kind, name, properties }: GraphNode) {
  return { id, kind, name, ...without(withSubkind(properties), ['id', 'kind', 'name']) };
}

/** A node as far as telling it from others takes. */
export function briefNode({ id, kind, name, properties }: GraphNode) {
  const { nameEn, country, date, status, publishedAt, url } = properties;
  return { id, kind, name, nameEn, country, date, status, publishedAt, url };
}

export function briefEdge({ type, source, target, properties }: GraphEdge) {
  return { type, source, target, ...without(properties, ['start', 'end', 'spans', 'rules']) };
}

/** A sentence with all that quoting it takes: outlet, day, title and address of the article. */
export function sentence(item: EvidenceItem) {
  return without(item, ['start', 'end']);
}

function without(record: object, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}
