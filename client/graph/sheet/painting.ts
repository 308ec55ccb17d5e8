import type { NodeKind } from '#domain';
import { LABEL_MARGIN } from '../extent.ts';
import { FONT } from '../font.ts';
import { SURFACES } from '../palette.ts';
import type { Frame, Lettering, LineGroup, NodeGroup, SheetScene, SheetView } from './sheet-scene.ts';

type Context = OffscreenCanvasRenderingContext2D;

/** Nodes smaller than this on screen are dots: a shape would not be seen. */
const LEAST_SHAPE = 7;
/** Nodes smaller than this on screen show no icon. */
const LEAST_ICON = 14;

/** Makes pixels of the sheet from those at zoom 1, rim included. */
export function enter(context: Context, { zoom, pan, rim, ratio }: SheetView): void {
  context.setTransform(zoom * ratio, 0, 0, zoom * ratio, (pan.x + rim.x) * ratio, (pan.y + rim.y) * ratio);
}

interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What the sheet shows, in pixels at zoom 1. */
function boundsOf({ zoom, pan, width, height, rim }: SheetView): Bounds {
  return {
    left: (-rim.x - pan.x) / zoom,
    top: (-rim.y - pan.y) / zoom,
    right: (width + rim.x - pan.x) / zoom,
    bottom: (height + rim.y - pan.y) / zoom,
  };
}

export function paintFrames(context: Context, frames: readonly Frame[], scheme: SheetScene['scheme']): void {
  const { ink, line, faintInk } = SURFACES[scheme];
  for (const { left, top, width, height, label } of frames) {
    context.beginPath();
    context.roundRect(left, top, width, height, 12);
    context.globalAlpha = 0.035;
    context.fillStyle = ink;
    context.fill();
    context.globalAlpha = 1;
    context.strokeStyle = line;
    context.lineWidth = 1;
    context.stroke();
    Object.assign(context, { fillStyle: faintInk, font: `700 15px ${FONT}`, textAlign: 'center' });
    context.fillText(label, left + width / 2, top - LABEL_MARGIN);
  }
}

export function paintLines(context: Context, group: LineGroup, view: SheetView): void {
  const { left, top, right, bottom } = boundsOf(view);
  const { ends } = group;
  context.strokeStyle = group.colour;
  context.globalAlpha = group.alpha;
  context.lineWidth = group.width;
  context.setLineDash([...group.dash]);
  for (let at = 0; at < ends.length; at += 4) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [ends[at], ends[at + 1], ends[at + 2], ends[at + 3]];
    if (Math.max(x1, x2) < left || Math.min(x1, x2) > right) continue;
    if (Math.max(y1, y2) < top || Math.min(y1, y2) > bottom) continue;
    context.beginPath();
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
    context.stroke();
  }
}

export function paintNodes(
  context: Context,
  group: NodeGroup,
  { view, icons }: { readonly view: SheetView; readonly icons: ReadonlyMap<string, ImageBitmap> },
): void {
  const { left, top, right, bottom } = boundsOf(view);
  const { spots, ring } = group;
  const icon = icons.get(group.icon);
  context.setLineDash([]);
  context.fillStyle = group.colour;
  for (let at = 0; at < spots.length; at += 3) {
    const [x = 0, y = 0, size = 0] = [spots[at], spots[at + 1], spots[at + 2]];
    if (x + size < left || x - size > right || y + size < top || y - size > bottom) continue;
    const onScreen = size * view.zoom;
    context.globalAlpha = group.alpha;
    trace(context, onScreen < LEAST_SHAPE ? 'Person' : group.kind, { x, y, size });
    context.fill();
    if (icon !== undefined && onScreen >= LEAST_ICON)
      context.drawImage(icon, x - 0.28 * size, y - 0.28 * size, 0.56 * size, 0.56 * size);
    if (ring !== undefined) {
      context.strokeStyle = ring.colour;
      context.lineWidth = ring.isDouble ? ring.width / 3 : ring.width;
      context.stroke();
      if (ring.isDouble) strokeAround(context, { x, y, size: size + ring.width * 1.6 });
    }
    if (group.outline !== undefined) {
      Object.assign(context, { strokeStyle: group.outline, lineWidth: 2, globalAlpha: 0.75 * group.alpha });
      strokeAround(context, { x, y, size: size + 8 });
    }
  }
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

function strokeAround(context: Context, { x, y, size }: Spot): void {
  context.beginPath();
  context.arc(x, y, size / 2, 0, 2 * Math.PI);
  context.stroke();
}

const CORNERS: Readonly<Partial<Record<NodeKind, number>>> = {
  Country: 6,
  Place: 5,
  Equipment: 8,
  Event: 4,
};

/** The outline of a node, as near to what Cytoscape draws as is seen at this size. */
function trace(context: Context, kind: NodeKind, { x, y, size }: Spot): void {
  const half = size / 2;
  context.beginPath();
  const corners = CORNERS[kind];
  if (corners !== undefined) {
    for (let corner = 0; corner < corners; corner += 1) {
      const turn = kind === 'Country' || kind === 'Equipment' ? 0.5 : 0;
      const angle = ((corner + turn) / corners) * 2 * Math.PI - Math.PI / 2;
      context.lineTo(x + half * Math.cos(angle), y + half * Math.sin(angle));
    }
    context.closePath();
  } else if (kind === 'Person') context.arc(x, y, half, 0, 2 * Math.PI);
  else context.roundRect(x - half, y - half, size, size, size / 6);
}

export function paintLettering(
  context: Context,
  lettering: readonly Lettering[],
  scheme: SheetScene['scheme'],
): void {
  context.setLineDash([]);
  Object.assign(context, { textAlign: 'center', textBaseline: 'middle', lineJoin: 'round' });
  context.strokeStyle = SURFACES[scheme].paper;
  for (const { x, top, lines, fontSize, weight, halo, colour, alpha, angle } of lettering) {
    context.save();
    context.translate(x, top);
    if (angle !== undefined) context.rotate(angle);
    context.font = `${weight} ${fontSize}px ${FONT}`;
    context.fillStyle = colour;
    context.lineWidth = halo;
    context.globalAlpha = alpha;
    const first = angle === undefined ? fontSize * 0.55 : 0;
    lines.forEach((line, nth) => {
      context.strokeText(line, 0, first + nth * fontSize * 1.1);
      context.fillText(line, 0, first + nth * fontSize * 1.1);
    });
    context.restore();
  }
}
