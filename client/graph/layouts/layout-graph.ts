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
      .toSorted(byEnds),
    pinned,
    isPortrait,
  };
}

type Line = LayoutGraph['edges'][number];

/** Without making a text of each: an order that thousands of lines are put into. */
function byEnds(a: Line, b: Line): number {
  return compare(a.source, b.source) || compare(a.target, b.target) || compare(a.type, b.type);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
