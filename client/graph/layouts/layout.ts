import type { LayoutId } from '../../state/layout-ids.ts';
import type { Elements } from '../elements.ts';
import type { Point } from '../placing.ts';

/** Either places, computed here, or the options of a layout that Cytoscape runs. */
type LayoutPlan =
  | { readonly kind: 'places'; readonly places: ReadonlyMap<string, Point> }
  | {
      readonly kind: 'engine';
      readonly options: { readonly name: string } & Readonly<Record<string, unknown>>;
    };

interface Space {
  /** Dates of events by id, as far as known; they sort by time. */
  readonly dates: ReadonlyMap<string, string>;
  /** Whether the drawing area is higher than wide. */
  readonly isPortrait: boolean;
}

export interface Layout {
  readonly id: LayoutId;
  readonly plan: (elements: Elements, space: Space) => LayoutPlan;
}
