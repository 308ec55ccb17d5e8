import { enter, paintFrames, paintLettering, paintLines, paintNodes } from './painting.ts';
import type { SheetNews, SheetOrder, SheetScene, SheetView } from './sheet-scene.ts';

/* Paints large drawings in a thread of its own, so that the page can be moved while it does. */

/** Of more lines than this, the nodes are shown first. */
const MOST_LINES_AT_ONCE = 1500;

const icons = new Map<string, ImageBitmap>();
let scene: SheetScene | undefined;

globalThis.addEventListener('message', ({ data }: MessageEvent<SheetOrder>) => {
  if (data.kind === 'icon') {
    icons.set(data.name, data.bitmap);
    return;
  }
  const isFirst = scene === undefined;
  scene = data.scene ?? scene;
  if (scene === undefined) return;
  const count = scene.lines.reduce((sum, { ends }) => sum + ends.length / 4, 0);
  if (isFirst && count > MOST_LINES_AT_ONCE) tell({ ...data, scene, isComplete: false });
  tell({ ...data, scene, isComplete: true });
});

type Order = Extract<SheetOrder, { kind: 'paint' }> & {
  readonly scene: SheetScene;
  readonly isComplete: boolean;
};

function tell(order: Order): void {
  const news: SheetNews = { bitmap: painted(order), view: order.view, isComplete: order.isComplete };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  globalThis.postMessage(news, { transfer: [news.bitmap] });
}

function painted({
  scene: { frames, lines, nodes, scheme },
  view,
  lettering,
  isComplete,
}: Order): ImageBitmap {
  const canvas = new OffscreenCanvas(...sizeOf(view));
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser gives workers no canvas to paint on.');
  enter(context, view);
  paintFrames(context, frames, scheme);
  if (isComplete) for (const group of lines) paintLines(context, group, view);
  for (const group of nodes) paintNodes(context, group, { view, icons });
  if (isComplete) paintLettering(context, lettering, scheme);
  return canvas.transferToImageBitmap();
}

function sizeOf({ width, height, rim, ratio }: SheetView): [number, number] {
  return [Math.ceil((width + 2 * rim.x) * ratio), Math.ceil((height + 2 * rim.y) * ratio)];
}
