import { z } from 'zod';
import { byCodeUnits } from '#domain';
import type { Engine } from '../engine.ts';
import { NodeRow } from '../graph-values.ts';
import { pagesOf } from '../read/ids.ts';
import { readRows } from '../rows.ts';
import { statement } from '../statements.ts';

/** A node as it is stored, with what the store keeps for itself. */
interface StoredNode {
  readonly labels: readonly string[];
  /** The property that tells it from the others of its label. */
  readonly key: 'id' | 'key';
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Source and target are ids of articles and entities: nothing else has relationships. */
interface StoredEdge {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export type StoredElement = { readonly node: StoredNode } | { readonly edge: StoredEdge };

/** What ingest makes. What a database notes of itself (`SchemaVersion`, `StoreWriter`) is no part of it, nor are the
 *  things that readers keep. */
const LABELS = [
  { label: 'Article', key: 'id' },
  { label: 'Entity', key: 'id' },
  { label: 'Reading', key: 'key' },
  { label: 'Input', key: 'key' },
] as const;

/** Keys are held all at once, nodes so many. */
const PAGE = 200;
const MOST_KEYS = 10_000_000;

const KeyRow = z.object({ id: z.string() });
const StoredNodeRow = z.object({ node: NodeRow });
const EdgeRow = z.object({
  edge: z.object({
    type: z.string(),
    source: z.string(),
    target: z.string(),
    properties: z.record(z.string(), z.unknown()),
  }),
});

/** All that ingest put into a store: nodes, each kind by its key, then relationships by where they begin. */
export async function* storedElements(engine: Engine): AsyncGenerator<StoredElement> {
  for (const { label, key } of LABELS) {
    const text = statement('read/nodes', { '(node:Entity {id: id})': `(node:${label} {${key}: id})` });
    for await (const ids of pagesOf(await keysOf(engine, label, key), PAGE)) {
      for (const { node } of await readRows(engine, text, { ids }, StoredNodeRow))
        yield { node: { labels: node.labels, key, properties: node.properties } };
    }
  }
  for (const label of ['Article', 'Entity'] as const) {
    const text = statement('read/edges-from', { ':OF': '', '(source:Entity': `(source:${label}` });
    for await (const ids of pagesOf(await keysOf(engine, label, 'id'), PAGE)) {
      const rows = await readRows(engine, text, { ids }, EdgeRow);
      yield* rows.map(({ edge }) => ({ edge, place: placeOf(edge) })).toSorted(byPlace);
    }
  }
}

/** Tells relationships apart, also those of one type between the same two nodes. */
function placeOf({ type, source, target, properties }: StoredEdge): string {
  return [source, type, target, JSON.stringify(properties)].join('\n');
}

function byPlace({ place: left }: { readonly place: string }, { place: right }: { readonly place: string }) {
  return byCodeUnits(left, right);
}

async function keysOf(engine: Engine, label: string, key: string): Promise<readonly string[]> {
  const text = statement('read/ids-after', { '(node:Entity)': `(node:${label})`, 'node.id': `node.${key}` });
  const rows = await readRows(engine, text, { after: '', limit: MOST_KEYS }, KeyRow);
  return rows.map(({ id }) => id);
}
