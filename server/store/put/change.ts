import type { ArticleGraph } from '#domain';
import { groupedBy } from '../grouped.ts';
import { variantOf, type Variant } from './entity-variants.ts';
import { entityProperties } from './entity-properties.ts';

/** An article as it is stored, as far as taking it away needs. */
interface StoredArticle {
  readonly id: string;
  readonly textHash: string;
  readonly ingestVersion: string;
  readonly support: readonly string[];
}

/** An article with the variants that it supports, of which each entity has one. */
export interface AddedArticle {
  readonly graph: ArticleGraph;
  readonly variants: readonly { readonly id: string; readonly variant: Variant }[];
}

/** Articles that come and go in one transaction; a replaced one does both. */
export interface Change {
  readonly added: readonly AddedArticle[];
  readonly removed: readonly StoredArticle[];
}

/** What a change does to one entity: variants that gain a supporter, and hashes of those that lose one. */
export interface EntityChange {
  readonly id: string;
  readonly added: readonly Variant[];
  readonly removed: readonly string[];
}

export function toAdded(graph: ArticleGraph): AddedArticle {
  return { graph, variants: variantsOf(graph) };
}

export function supportOf({ variants }: AddedArticle): readonly string[] {
  return variants.map(({ id, variant }) => `${id} ${variant.hash}`).toSorted();
}

export function entityChanges({ added, removed }: Change): readonly EntityChange[] {
  const addedById = groupedBy(
    added.flatMap(({ variants }) => variants),
    ({ id }) => id,
  );
  const removedById = groupedBy(
    removed.flatMap(({ support }) => support.map(splitSupport)),
    ({ id }) => id,
  );
  return [...new Set([...addedById.keys(), ...removedById.keys()])].toSorted().map((id) => ({
    id,
    added: (addedById.get(id) ?? []).map(({ variant }) => variant),
    removed: (removedById.get(id) ?? []).map(({ hash }) => hash),
  }));
}

/** An entity that the list holds twice still counts once. */
function variantsOf({ entities }: ArticleGraph): AddedArticle['variants'] {
  const byId = new Map<string, Variant>();
  for (const entity of entities) {
    const variant = variantOf(entityProperties(entity));
    const other = byId.get(entity.id);
    if (other === undefined || variant.hash < other.hash) byId.set(entity.id, variant);
  }
  return [...byId].map(([id, variant]) => ({ id, variant }));
}

/** Ids may hold spaces, hashes do not. */
function splitSupport(support: string): { readonly id: string; readonly hash: string } {
  const space = support.lastIndexOf(' ');
  return { id: support.slice(0, space), hash: support.slice(space + 1) };
}
