import type { Core } from 'cytoscape';
import type { UnderPointer } from './sheet/under-pointer.ts';

declare module 'cytoscape' {
  interface Core {
    /** Left out of the types of Cytoscape. */
    renderer(): CanvasRenderer;
    /** Left out as well. */
    hasCompoundNodes(): boolean;
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
    render(options?: { readonly forcedContext?: unknown }): void;
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

/**
 * Keeps Cytoscape from drawing what a sheet shows. It goes on to draw what is being dragged, the box that selects and
 * pictures to be saved; what lies under the pointer is looked up in `under`, without asking each element for its style.
 */
export function paintInstead(cy: Core, under: () => UnderPointer): void {
  const renderer = cy.renderer();
  renderer.prevPxRatio = renderer.getPixelRatio();
  const render = renderer.render.bind(renderer);
  let owed = WIPES;
  renderer.render = (options) => {
    if (options?.forcedContext !== undefined) return render(options);
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
  const find = renderer.findNearestElements.bind(renderer);
  renderer.findNearestElements = (x, y, isInteractive, isTouch) => {
    if (cy.hasCompoundNodes()) return find(x, y, isInteractive, isTouch);
    const known = under();
    const node = known.nodeAt({ x, y }, (isTouch ? 8 : 2) / cy.zoom());
    const line = known.lineAt({ x, y }, (isTouch ? 24 : 8) / cy.zoom());
    return [node, line].flatMap((id) => (id === undefined ? [] : cy.getElementById(id).toArray()));
  };
}
