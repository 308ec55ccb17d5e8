import type { Elements } from './elements.ts';

/** Nodes and lines that stand out, and those that the eye is led to along with them. */
export interface Lit {
  readonly chosen: ReadonlySet<string>;
  readonly near: ReadonlySet<string>;
}

export const nothingLit: Lit = { chosen: new Set(), near: new Set() };

/** What stands out with a selected node or line: its lines, and the nodes at their other ends. */
export function litBy(
  selected: string | undefined,
  { nodes, edges }: Pick<Elements, 'nodes' | 'edges'>,
): Lit {
  if (selected === undefined) return nothingLit;
  const line = edges.find(({ id }) => id === selected);
  if (line !== undefined) return { chosen: new Set([selected]), near: new Set([line.source, line.target]) };
  if (!nodes.some(({ id }) => id === selected)) return nothingLit;
  const near = new Set<string>();
  for (const { id, source, target } of edges)
    if (source === selected || target === selected) near.add(id).add(source === selected ? target : source);
  return { chosen: new Set([selected]), near };
}

/** Those of the wanted that are drawn, and nothing beside them. */
export function litAmong(ids: readonly string[], { nodes, edges }: Pick<Elements, 'nodes' | 'edges'>): Lit {
  const wanted = new Set(ids);
  const chosen = [...nodes, ...edges].flatMap(({ id }) => (wanted.has(id) ? [id] : []));
  return { chosen: new Set(chosen), near: new Set() };
}
