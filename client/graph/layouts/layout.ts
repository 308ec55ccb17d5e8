import type { NodeKind } from '#domain';
import type { LayoutId } from '../../state/layout-ids.ts';
import type { Point } from '../box.ts';
import type { Extent } from '../extent.ts';

/** What a layout needs of a node; its box, label included, reaches `below` further down than up. */
export interface LayoutNode extends Extent {
  readonly id: string;
  readonly kind: NodeKind;
  readonly size: number;
  readonly country: string | undefined;
  /** Of events: sorts by time. */
  readonly date: string | undefined;
  readonly parent: string | undefined;
}

interface LayoutEdge {
  readonly source: string;
  readonly target: string;
  readonly type: string;
}

/** All that decides where nodes come to lie: the same graph gives the same places. */
export interface LayoutGraph {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
  /** Nodes that must stay where they are. */
  readonly pinned: ReadonlyMap<string, Point>;
  /** Whether the drawing area is higher than wide. */
  readonly isPortrait: boolean;
}

/** Either places of the middles of the boxes, computed here, or the options of a layout that Cytoscape runs. */
type LayoutPlan =
  | { readonly kind: 'places'; readonly places: ReadonlyMap<string, Point> }
  | {
      readonly kind: 'engine';
      readonly options: { readonly name: string } & Readonly<Record<string, unknown>>;
    };

export interface Layout {
  readonly id: LayoutId;
  readonly plan: (graph: LayoutGraph) => LayoutPlan;
}

/** Largest first; the id decides between equals, so that the order of loading does not. */
export function byImportance(a: LayoutNode, b: LayoutNode): number {
  return b.size - a.size || (a.id < b.id ? -1 : 1);
}
