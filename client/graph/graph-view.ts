import type { LayoutId } from '../state/layout-ids.ts';
import type { Elements } from './elements.ts';
import type { Point } from './placing.ts';

/* What the drawing takes and gives, whichever library draws it. */

export interface GraphViewProps {
  readonly elements: Elements;
  /** Names what the positions belong to: the same place key brings back the same positions. */
  readonly placeKey: string;
  readonly layout: LayoutId;
  /** Dates of events, for the layout along time. */
  readonly dates: ReadonlyMap<string, string>;
  readonly scheme: 'light' | 'dark';
  readonly selected: string | undefined;
  readonly label: string;
  readonly onSelect: (id: string | undefined) => void;
  readonly onExpand: (id: string) => void;
  /** Called with the controls once the drawing stands, and with `undefined` when it goes. */
  readonly onReady: (controls: GraphControls | undefined) => void;
}

export interface GraphControls {
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly centreOn: (id: string) => void;
  readonly arrange: (layout: LayoutId) => void;
  /** Twice the size on screen, the whole drawing. */
  readonly toPng: (scheme: 'light' | 'dark') => Blob;
  readonly positions: () => readonly Placed[];
}

export interface Placed {
  readonly id: string;
  readonly position: Point;
  /** In pixels from the top left corner of the drawing area. */
  readonly rendered: Point;
}
