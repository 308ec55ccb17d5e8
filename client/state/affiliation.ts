import type { GraphEdge, GraphNode, NodeId } from '#domain';
import { textOf } from './properties.ts';

/**
 * Lines from people and bodies to their country, where both are in sight, told from the `country` that the node itself
 * carries: folded into ties, the drawing would otherwise fall into islands. They are `OF` edges of the same id as the
 * store's, so that one that is in the scene already is not doubled.
 */
export function affiliationsOf(nodes: Iterable<GraphNode>): readonly GraphEdge[] {
  const all = [...nodes];
  const countryByCode = new Map<string, NodeId>(
    all.filter(({ kind }) => kind === 'Country').map((node) => [textOf(node, 'iso2') ?? '', node.id]),
  );
  return all.flatMap((node): readonly GraphEdge[] => {
    const target = node.kind === 'Country' ? undefined : countryByCode.get(textOf(node, 'country') ?? '-');
    if (target === undefined) return [];
    return [{ id: `OF|${node.id}|${target}`, type: 'OF', source: node.id, target, properties: {} }];
  });
}
