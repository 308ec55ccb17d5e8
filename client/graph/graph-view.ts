import type { NodeId } from '#domain';
import type { Changes } from '../state/drawn-changes.ts';
import type { LayoutId } from '../state/layout-ids.ts';
import type { Places } from '../state/scene.ts';
import type { Point } from './box.ts';
import type { Elements } from './elements.ts';
import type { Stage } from './layouts/arranging.ts';

/* What the drawing takes and gives, whichever library draws it. */

/** Why nodes lie elsewhere: new ones found a place, the reader moved them, a layout was asked for. */
export type PlacedBy = 'settling' | 'moving' | 'arranging';

export interface GraphViewProps {
  readonly elements: Elements;
  /** Where nodes lie; those without a place get one, which `onPlaced` gives back. */
  readonly places: Places;
  readonly pinned: ReadonlySet<string>;
  /** Names what is drawn: another key shows the whole of it. */
  readonly sceneKey: string;
  readonly layout: LayoutId;
  readonly scheme: 'light' | 'dark';
  readonly webgl: boolean;
  readonly selected: string | undefined;
  readonly picked: ReadonlySet<string>;
  /** What differs between the two sides of a comparison; undefined where none is shown. */
  readonly changes: Changes | undefined;
  readonly label: string;
  readonly onSelect: (id: string | undefined) => void;
  /** Adds nodes to those picked, or takes out those that are. */
  readonly onPick: (ids: readonly string[]) => void;
  readonly onExpand: (id: string) => void;
  /** `at` is in pixels from the top left corner of the drawing area. */
  readonly onMenu: (id: string, at: Point) => void;
  readonly onPlaced: (places: Places, by: PlacedBy) => void;
  /** A layout is at work; undefined once it has ended. */
  readonly onLayout: (progress: LayoutProgress | undefined) => void;
  /** WebGL was wanted and could not start. */
  readonly onNoWebgl: () => void;
  /** Called with the controls once the drawing stands, and with `undefined` when it goes. */
  readonly onReady: (controls: GraphControls | undefined) => void;
}

export interface LayoutProgress {
  readonly stage: Stage;
  readonly nodes: number;
}

export interface GraphControls {
  readonly fit: () => void;
  /** Shows these nodes, as large as the area allows. */
  readonly zoomTo: (ids: readonly string[]) => void;
  readonly zoomBy: (factor: number) => void;
  readonly centreOn: (id: string) => void;
  /** Moves the view by pixels of the screen. */
  readonly panBy: (by: Point) => void;
  /** Moves the view, so that this point of the drawing lies in its middle. */
  readonly panTo: (point: Point) => void;
  readonly arrange: (layout: LayoutId) => void;
  readonly stopLayout: () => void;
  /** Nodes whose middle lies within the outline, which is in pixels of the drawing area. */
  readonly nodesWithin: (outline: readonly Point[]) => readonly NodeId[];
  /** The node next to this one in a direction, for arrow keys. */
  readonly nextTo: (id: string | undefined, direction: Direction) => NodeId | undefined;
  /** Opens the menu of a node where it stands. */
  readonly openMenu: (id: string) => void;
  /** Makes these nodes and edges stand out until it is called with none. */
  readonly light: (ids: readonly string[]) => void;
  readonly positions: () => readonly Placed[];
  readonly dots: () => readonly Dot[];
  readonly inSight: () => InSight;
  /** Calls back when the view changed, or else the nodes and where they lie, at most once a frame; gives back how to stop it. */
  readonly onChange: (listener: (areMoved: boolean) => void) => () => void;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** A node on a small map of the drawing, in pixels at zoom 1. */
export interface Dot extends Point {
  readonly colour: string;
  readonly size: number;
}

/** The part in sight, in the same pixels as the dots. */
export interface InSight {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Placed {
  readonly id: string;
  readonly position: Point;
  /** In pixels from the top left corner of the drawing area. */
  readonly rendered: Point;
}
