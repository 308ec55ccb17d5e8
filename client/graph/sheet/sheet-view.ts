import type { Point } from '../box.ts';
import type { SheetView } from './sheet-scene.ts';

/** What is in sight, in pixels of the screen. */
export interface InSight {
  readonly zoom: number;
  readonly pan: Point;
  readonly width: number;
  readonly height: number;
}

/** How far the sheet reaches beyond what is in sight, on each side, as a share of it. */
const RIM = 0.25;
/** Of the rim: so far a sheet that is painted while the view moves lies ahead of it. */
const AHEAD = 0.8;
/** Of the rim: where less is left ahead of a view that moves, the next sheet is painted. */
const RUNNING_OUT = 0.5;
/** Pixels of a sheet at most, rim included. */
const MOST_PIXELS = 9_000_000;
/** A sheet that is stretched or shrunk further than this is painted anew while the view still moves. */
const MOST_STRETCH = 2.2;

/** The sheet to be painted for what is in sight, and for where it is moving: `towards` is how the drawing last moved. */
export function viewFor(
  { zoom, pan, width, height }: InSight,
  towards: Point,
  pixelRatio: number,
): SheetView {
  const rim = { x: Math.round(width * RIM), y: Math.round(height * RIM) };
  const area = (width + 2 * rim.x) * (height + 2 * rim.y);
  const ahead = {
    x: pan.x + Math.sign(towards.x) * Math.round(AHEAD * rim.x),
    y: pan.y + Math.sign(towards.y) * Math.round(AHEAD * rim.y),
  };
  const ratio = Math.min(pixelRatio, Math.sqrt(MOST_PIXELS / area));
  return { zoom, pan: ahead, width, height, rim, ratio };
}

/** Where the sheet lies now, and how much larger than it was painted. */
export function shiftOf(now: InSight, { zoom, pan, rim }: SheetView): Point & { readonly stretch: number } {
  const stretch = now.zoom / zoom;
  return {
    stretch,
    x: now.pan.x - (pan.x + rim.x) * stretch,
    y: now.pan.y - (pan.y + rim.y) * stretch,
  };
}

/** Whether the sheet leaves a part in sight bare, will soon on the side to which the view moves, or is stretched so far
 *  that it looks it. */
export function isWornOut(now: InSight, view: SheetView, towards: Point): boolean {
  const { stretch, x, y } = shiftOf(now, view);
  if (stretch > MOST_STRETCH || stretch < 1 / MOST_STRETCH) return true;
  const left = {
    before: { x: -x, y: -y },
    after: {
      x: x + (view.width + 2 * view.rim.x) * stretch - now.width,
      y: y + (view.height + 2 * view.rim.y) * stretch - now.height,
    },
  };
  return (['x', 'y'] as const).some((along) => {
    const least = (isAhead: boolean) => (isAhead ? RUNNING_OUT * view.rim[along] : 0);
    return left.before[along] < least(towards[along] > 0) || left.after[along] < least(towards[along] < 0);
  });
}
