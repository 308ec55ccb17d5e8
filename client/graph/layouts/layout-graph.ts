import type { Point } from '../box.ts';
import type { Elements } from '../elements.ts';
import { extentOf } from '../extent.ts';
import type { LayoutGraph } from './layout.ts';

/** The part of the drawing that a layout needs, in an order that does not depend on how the scene was loaded. */
export function layoutGraphOf(
  { nodes, edges }: Elements,
  { pinned, isPortrait }: { readonly pinned: ReadonlyMap<string, Point>; readonly isPortrait: boolean },
): LayoutGraph {
  return {
    nodes: nodes
      .map(({ id, kind, size, country, date, parent, label, fontSize }) => ({
        ...{ id, kind, size, country, date, parent },
        ...extentOf({ label, size, fontSize }),
      }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    edges: edges
      .filter(({ type }) => type !== 'MENTION')
      .map(({ source, target, type }) => ({ source, target, type }))
      .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    pinned,
    isPortrait,
  };
}

function keyOf({ source, target, type }: { source: string; target: string; type: string }): string {
  return `${source}|${target}|${type}`;
}
