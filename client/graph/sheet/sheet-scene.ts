import type { NodeKind } from '#domain';

/* What the painter of large drawings gets: plain data that crosses to its thread, in the order in which it is painted. */

/** Lines that look alike; `ends` holds x and y of both ends, four numbers a line. */
export interface LineGroup {
  readonly colour: string;
  readonly width: number;
  readonly alpha: number;
  readonly dash: readonly number[];
  readonly ends: Float32Array;
}

/** Nodes that look alike; `spots` holds x, y and size, three numbers a node. */
export interface NodeGroup {
  readonly kind: NodeKind;
  readonly colour: string;
  readonly alpha: number;
  readonly icon: string;
  readonly ring: Ring | undefined;
  /** A second ring at some distance: pinned. */
  readonly outline: string | undefined;
  readonly spots: Float32Array;
}

interface Ring {
  readonly colour: string;
  readonly width: number;
  readonly isDouble: boolean;
}

/** A frame around nodes that belong together. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly label: string;
}

export interface SheetScene {
  readonly frames: readonly Frame[];
  readonly lines: readonly LineGroup[];
  readonly nodes: readonly NodeGroup[];
  readonly scheme: 'light' | 'dark';
}

/** A name or the label of a line, centred on x; lines of text run down from `top`. All in pixels at zoom 1. */
export interface Lettering {
  readonly x: number;
  readonly top: number;
  readonly lines: readonly string[];
  readonly fontSize: number;
  readonly weight: number;
  readonly halo: number;
  readonly colour: string;
  readonly alpha: number;
  /** Radians, about x and top; the text of a line stands across them. */
  readonly angle: number | undefined;
}

/** The part of the drawing that a sheet shows. */
export interface SheetView {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
  /** Pixels of the screen, the rim beyond what is in sight not counted. */
  readonly width: number;
  readonly height: number;
  readonly rim: { readonly x: number; readonly y: number };
  /** Pixels of the sheet to one of the screen. */
  readonly ratio: number;
}

export type SheetOrder =
  | { readonly kind: 'icon'; readonly name: string; readonly bitmap: ImageBitmap }
  | {
      readonly kind: 'paint';
      /** Left out where it is still the one painted last. */
      readonly scene: SheetScene | undefined;
      readonly view: SheetView;
      readonly lettering: readonly Lettering[];
    };

export interface SheetNews {
  readonly bitmap: ImageBitmap;
  readonly view: SheetView;
  /** False for a first sheet of nodes, to which the lines follow. */
  readonly isComplete: boolean;
}
