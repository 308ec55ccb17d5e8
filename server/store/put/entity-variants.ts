import { createHash } from 'node:crypto';
import { z } from 'zod';
import { PropertyValue } from '#domain';
import type { Properties } from './entity-properties.ts';

/**
 * One way in which articles describe an entity, and how many do. Nearly always there is a single one, from the lexicon;
 * after a new edition of it there are two until the old articles have been read again. An entity keeps all its
 * variants, so that taking an article away undoes exactly what it put in, at a cost that does not depend on how many
 * other articles name the entity.
 */
export interface Variant {
  readonly hash: string;
  readonly count: number;
  /** The entity's properties, keys in order. */
  readonly json: string;
}

const StoredProperties = z.record(z.string(), PropertyValue);

export function variantOf(properties: Properties): Variant {
  const json = JSON.stringify(properties, Object.keys(properties).toSorted());
  const hash = createHash('sha256').update(json).digest('base64url').slice(0, 12);
  return { hash, count: 1, json };
}

/** `<hash> <count> <json>`, as the entity's node holds it. */
export function toStored({ hash, count, json }: Variant): string {
  return `${hash} ${count} ${json}`;
}

export function fromStored(stored: string): Variant {
  const [hash = '', count = ''] = stored.split(' ', 2);
  return { hash, count: Number(count), json: stored.slice(hash.length + count.length + 2) };
}

/** Adds and takes away support; a variant that nobody supports any more is gone. */
export function changeVariants(
  variants: readonly Variant[],
  added: readonly Variant[],
  removed: readonly string[],
): readonly Variant[] {
  const byHash = new Map(variants.map((variant) => [variant.hash, variant]));
  for (const variant of added) {
    const count = (byHash.get(variant.hash)?.count ?? 0) + variant.count;
    byHash.set(variant.hash, { ...variant, count });
  }
  for (const hash of removed) {
    const variant = byHash.get(hash);
    if (variant !== undefined) byHash.set(hash, { ...variant, count: variant.count - 1 });
  }
  return [...byHash.values()].filter(({ count }) => count > 0).toSorted(byHashOrder);
}

/** The entity that the variants add up to: each property as most articles give it, the aliases of all. */
export function sumUp(variants: readonly Variant[]): Properties {
  const weakestFirst = variants
    .toSorted((left, right) => left.count - right.count || -byHashOrder(left, right))
    .map(({ json }) => StoredProperties.parse(JSON.parse(json)));
  const aliases = weakestFirst.flatMap((properties) =>
    Array.isArray(properties['aliases']) ? properties['aliases'].map(String) : [],
  );
  const sum: Properties = Object.assign({}, ...weakestFirst);
  return { ...sum, aliases: [...new Set(aliases)].toSorted() };
}

function byHashOrder(left: Variant, right: Variant): number {
  return left.hash < right.hash ? -1 : left.hash > right.hash ? 1 : 0;
}
