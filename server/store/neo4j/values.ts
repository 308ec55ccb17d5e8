import neo4j, {
  isDate,
  isDateTime,
  isDuration,
  isInt,
  isLocalDateTime,
  isLocalTime,
  isNode,
  isPath,
  isPoint,
  isRelationship,
  isTime,
  type DateTime,
  type Duration,
  type Node,
  type Point,
  type Relationship,
} from 'neo4j-driver';
import type { NodeValue, RelationshipValue, Value } from '../engine.ts';

/** Domain id by Neo4j's own element id, for the ends of relationships. */
export type IdByElement = ReadonlyMap<string, string>;

/** What the driver gave, in the store's terms; temporal and spatial values become strings. */
export function toValue(raw: unknown, ids: IdByElement): Value {
  if (raw === null || raw === undefined) return null;
  if (typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean') return raw;
  if (typeof raw === 'bigint') return Number(raw);
  if (typeof raw !== 'object') return null;
  if (isInt(raw)) return raw.toNumber();
  if (Array.isArray(raw)) return raw.map((item) => toValue(item, ids));
  if (isNode(raw)) return toNode(raw, ids);
  if (isRelationship(raw)) return toRelationship(raw, ids);
  if (isPath(raw)) {
    return {
      $type: 'path',
      nodes: [raw.start, ...raw.segments.map(({ end }) => end)].map((node) => toNode(node, ids)),
      relationships: raw.segments.map(({ relationship }) => toRelationship(relationship, ids)),
    };
  }
  if (Object.getPrototypeOf(raw) === Object.prototype) return toMap(raw, ids);
  return isPrinted(raw) ? raw.toString() : null;
}

/** Element ids of the ends of all relationships in a raw value, whose domain ids must be known to translate it. */
export function endsOf(raw: unknown): readonly string[] {
  if (Array.isArray(raw)) return raw.flatMap(endsOf);
  if (isRelationship(raw)) return [raw.startNodeElementId, raw.endNodeElementId];
  if (isPath(raw)) return raw.segments.flatMap(({ relationship }) => endsOf(relationship));
  if (raw !== null && typeof raw === 'object' && Object.getPrototypeOf(raw) === Object.prototype) {
    return Object.values(raw).flatMap(endsOf);
  }
  return [];
}

/** Parameters for the driver, which would send whole numbers as floats and null for what is absent. */
export function toParameter(value: unknown): unknown {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map(toParameter);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toParameter(item)]));
  }
  return value;
}

/** Temporal and spatial values, of which the graph holds none, but a query can make some. */
function isPrinted(raw: object): raw is DateTime | Duration | Point {
  return [isDate, isDateTime, isLocalDateTime, isLocalTime, isTime, isDuration, isPoint].some((isIt) =>
    isIt(raw),
  );
}

function toNode(node: Node, ids: IdByElement): NodeValue {
  return { $type: 'node', labels: node.labels, properties: toMap(node.properties, ids) };
}

function toRelationship(raw: Relationship, ids: IdByElement): RelationshipValue {
  return {
    $type: 'relationship',
    type: raw.type,
    source: ids.get(raw.startNodeElementId) ?? '',
    target: ids.get(raw.endNodeElementId) ?? '',
    properties: toMap(raw.properties, ids),
  };
}

function toMap(raw: object, ids: IdByElement): { readonly [key: string]: Value } {
  return Object.fromEntries(Object.entries(raw).map(([key, item]) => [key, toValue(item, ids)]));
}
