import type { GrafeoDB } from '@grafeo-db/js';
import type { NodeValue, RelationshipValue, Value } from '../engine.ts';

/** Gives the `id` property of the node with the engine's own number. */
export type IdOfNode = (number: number) => string;

export function idOfNode(db: GrafeoDB): IdOfNode {
  return (number) => {
    const id = db.getNode(number)?.get('id');
    return typeof id === 'string' ? id : '';
  };
}

/** What the engine gave, in the store's terms. The engine marks nodes, relationships and paths by property names. */
export function toValue(raw: unknown, idOf: IdOfNode): Value {
  if (raw === null || raw === undefined) return null;
  if (typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean') return raw;
  if (typeof raw === 'bigint') return Number(raw);
  if (Array.isArray(raw)) return raw.map((item) => toValue(item, idOf));
  if (raw instanceof Date) return raw.toISOString();
  // Bytes and vectors, which the graph has none of.
  if (!isMap(raw)) return null;
  if (isNode(raw)) return toNode(raw, idOf);
  if (isRelationship(raw)) return toRelationship(raw, idOf);
  const { nodes, edges } = raw;
  if (Array.isArray(nodes) && Array.isArray(edges) && nodes.every(isNode) && edges.every(isRelationship)) {
    return {
      $type: 'path',
      nodes: nodes.map((node) => toNode(node, idOf)),
      relationships: edges.map((edge) => toRelationship(edge, idOf)),
    };
  }
  return toProperties(raw, idOf);
}

type RawMap = Readonly<Record<string, unknown>>;
type RawNode = RawMap & { readonly _id: number; readonly _labels: readonly string[] };
type RawRelationship = RawMap & {
  readonly _source: number;
  readonly _target: number;
  readonly _type: string;
};

function toNode(raw: RawNode, idOf: IdOfNode): NodeValue {
  const { _id, _labels, ...properties } = raw;
  return { $type: 'node', labels: _labels, properties: toProperties(properties, idOf) };
}

function toRelationship(raw: RawRelationship, idOf: IdOfNode): RelationshipValue {
  const { _id, _source, _target, _type, ...properties } = raw;
  return {
    $type: 'relationship',
    type: _type,
    source: idOf(_source),
    target: idOf(_target),
    properties: toProperties(properties, idOf),
  };
}

function toProperties(raw: RawMap, idOf: IdOfNode): { readonly [key: string]: Value } {
  return Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, toValue(value, idOf)]));
}

function isMap(raw: unknown): raw is RawMap {
  return raw !== null && typeof raw === 'object' && Object.getPrototypeOf(raw) === Object.prototype;
}

function isNode(raw: unknown): raw is RawNode {
  return isMap(raw) && typeof raw['_id'] === 'number' && Array.isArray(raw['_labels']);
}

function isRelationship(raw: unknown): raw is RawRelationship {
  return (
    isMap(raw) &&
    typeof raw['_source'] === 'number' &&
    typeof raw['_target'] === 'number' &&
    typeof raw['_type'] === 'string'
  );
}
