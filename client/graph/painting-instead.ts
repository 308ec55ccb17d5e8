import type { Core, SingularElementArgument } from 'cytoscape';
import type { Point } from './box.ts';
import type { Touched } from './touched.ts';
import type { UnderPointer } from './sheet/under-pointer.ts';

declare module 'cytoscape' {
  interface Core {
    /** Left out of the types of Cytoscape. */
    renderer(): CanvasRenderer;
  }
  interface CanvasRenderer {
    readonly NODE: number;
    /** Another ratio than the last has Cytoscape draw all. */
    prevPxRatio: number | undefined;
    readonly data: {
      readonly canvasNeedsRedraw: boolean[];
      readonly canvases: readonly HTMLCanvasElement[];
    };
    readonly hoverData: { readonly draggingEles?: unknown; readonly selecting?: unknown };
    readonly touchData: { readonly selecting?: unknown };
    getPixelRatio(): number;
    render(options?: unknown): void;
    getAllInBox(x1: number, y1: number, x2: number, y2: number): SingularElementArgument[];
    /** At most one node and one line; a node comes first. */
    findNearestElements(
      x: number,
      y: number,
      isInteractive: boolean,
      isTouch: boolean,
    ): SingularElementArgument[];
  }
}

/** Frames in which what Cytoscape drew last is wiped away again. */
const WIPES = 3;

export interface Instead {
  readonly under: () => UnderPointer;
  /** What the pointer meets, and what Cytoscape draws of it while it is dragged. */
  readonly touched: Touched;
  /** Nodes wholly within the box that a reader drew, in pixels at zoom 1. */
  readonly onBox: (box: { readonly from: Point; readonly to: Point }) => void;
}

/**
 * Keeps Cytoscape from drawing what a sheet shows. It goes on to draw what is being dragged and the box that selects;
 * what lies under the pointer, or in the box, is looked up in plain data.
 */
export function paintInstead(cy: Core, { under, touched, onBox }: Instead): void {
  const renderer = cy.renderer();
  renderer.prevPxRatio = renderer.getPixelRatio();
  const render = renderer.render.bind(renderer);
  let owed = WIPES;
  renderer.render = (options) => {
    const { hoverData, touchData, data } = renderer;
    const isDrawing =
      Boolean(hoverData.draggingEles) || Boolean(hoverData.selecting) || Boolean(touchData.selecting);
    owed = isDrawing ? WIPES : owed - 1;
    // What is empty would still be blended over the sheet with each frame.
    for (const { style } of data.canvases) style.visibility = owed < 0 ? 'hidden' : 'visible';
    if (owed < 0) return void cy.emit('render');
    data.canvasNeedsRedraw[renderer.NODE] = false;
    return render(options);
  };
  renderer.findNearestElements = (x, y, _, isTouch) => {
    const known = under();
    const node = known.nodeAt({ x, y }, (isTouch ? 8 : 2) / cy.zoom());
    if (node !== undefined) return one(touched.node(node));
    const line = known.lineAt({ x, y }, (isTouch ? 24 : 8) / cy.zoom());
    return line === undefined ? [] : one(touched.line(line));
  };
  renderer.getAllInBox = (x1, y1, x2, y2) => {
    onBox({
      from: { x: Math.min(x1, x2), y: Math.min(y1, y2) },
      to: { x: Math.max(x1, x2), y: Math.max(y1, y2) },
    });
    return [];
  };
}

function one(element: SingularElementArgument | undefined): SingularElementArgument[] {
  return element === undefined ? [] : [element];
}
