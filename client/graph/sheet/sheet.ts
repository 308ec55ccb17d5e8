import type { Core } from 'cytoscape';
import type { Lettering, SheetNews, SheetOrder, SheetScene, SheetView } from './sheet-scene.ts';

/** How far the sheet reaches beyond what is in sight, on each side, as a share of it. */
const RIM = 0.25;
/** Pixels of a sheet at most, rim included. */
const MOST_PIXELS = 9_000_000;
/** A sheet that is stretched or shrunk further than this is painted anew while the view still moves. */
const MOST_STRETCH = 2.2;

/** A large drawing on one sheet, which is painted in a worker and moved as a whole while the view moves. */
export interface Sheet {
  /** What is drawn, or how, has changed. */
  readonly refresh: () => void;
  /** These names stand on the sheet from now on. */
  readonly letter: (lettering: readonly Lettering[]) => void;
  /** Resolves when nodes were shown for the first time. */
  readonly painted: Promise<void>;
  /** Resolves when all that is ordered by now is shown, lines included. */
  readonly complete: () => Promise<void>;
  readonly close: () => void;
}

export function createSheet(cy: Core, container: HTMLElement, sceneNow: () => SheetScene): Sheet {
  const canvas = laidUnder(container);
  const worker = new Worker(new URL('./sheet-worker.ts', import.meta.url), { type: 'module' });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  const send = (order: SheetOrder, transfer: Transferable[] = []) => worker.postMessage(order, { transfer });
  const sendIcons = createIconSender(send, () => order());
  let [isBusy, isWaiting, isStale] = [false, false, false];
  let lettering: readonly Lettering[] = [];
  let shown: SheetView | undefined;
  let tellPainted = () => {};
  const painted = new Promise<void>((resolve) => (tellPainted = resolve));
  let waiting: (() => void)[] = [];

  const order = () => {
    if (isBusy) return void (isWaiting = true);
    if (cy.destroyed() || cy.width() === 0 || cy.height() === 0) return undefined;
    const scene = isStale ? sceneNow() : undefined;
    if (scene !== undefined) sendIcons(scene);
    [isBusy, isWaiting, isStale] = [true, false, false];
    return send({ kind: 'paint', scene, view: viewOf(cy), lettering });
  };
  const follow = () => {
    if (shown === undefined) return;
    place(canvas, cy, shown);
    if (!isBusy && isWornOut(cy, shown)) order();
  };
  worker.addEventListener('message', ({ data: { bitmap, view, isComplete } }: MessageEvent<SheetNews>) => {
    canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
    shown = view;
    place(canvas, cy, view);
    tellPainted();
    if (!isComplete) return;
    isBusy = false;
    if (isWaiting) return order();
    for (const tell of waiting) tell();
    waiting = [];
  });
  cy.on('viewport', follow);
  cy.on('resize', () => order());
  return {
    painted,
    complete: () =>
      isBusy || isStale ? new Promise((resolve) => void waiting.push(resolve)) : Promise.resolve(),
    refresh: () => {
      isStale = true;
      order();
    },
    letter: (names) => {
      lettering = names;
      order();
    },
    close: () => {
      worker.terminate();
      canvas.parentElement?.remove();
    },
  };
}

/** Below what Cytoscape draws itself: nodes that are being dragged, and the box that selects. */
function laidUnder(container: HTMLElement): HTMLCanvasElement {
  const frame = document.createElement('div');
  frame.style.cssText = 'position:absolute;inset:0;overflow:hidden;pointer-events:none';
  const canvas = document.createElement('canvas');
  canvas.dataset['testid'] = 'sheet';
  canvas.style.cssText = 'position:absolute;inset:0 auto auto 0;transform-origin:0 0;will-change:transform';
  frame.append(canvas);
  container.prepend(frame);
  return canvas;
}

function viewOf(cy: Core): SheetView {
  const [width, height] = [cy.width(), cy.height()];
  const rim = { x: Math.round(width * RIM), y: Math.round(height * RIM) };
  const area = (width + 2 * rim.x) * (height + 2 * rim.y);
  const ratio = Math.min(window.devicePixelRatio, Math.sqrt(MOST_PIXELS / area));
  return { zoom: cy.zoom(), pan: { ...cy.pan() }, width, height, rim, ratio };
}

/** Where the sheet lies now, and how much larger than it was painted. */
function shiftOf(cy: Core, { zoom, pan, rim }: SheetView) {
  const stretch = cy.zoom() / zoom;
  const now = cy.pan();
  return { stretch, x: now.x - (pan.x + rim.x) * stretch, y: now.y - (pan.y + rim.y) * stretch };
}

function place(canvas: HTMLCanvasElement, cy: Core, view: SheetView): void {
  const { stretch, x, y } = shiftOf(cy, view);
  Object.assign(canvas.style, {
    width: `${view.width + 2 * view.rim.x}px`,
    height: `${view.height + 2 * view.rim.y}px`,
    // Whole pixels are moved without being reckoned anew.
    transform:
      stretch === 1
        ? `translate(${Math.round(x)}px, ${Math.round(y)}px)`
        : `translate(${x}px, ${y}px) scale(${stretch})`,
  });
}

/** Whether the sheet leaves a part in sight bare, or is stretched so far that it looks it. */
function isWornOut(cy: Core, view: SheetView): boolean {
  const { stretch, x, y } = shiftOf(cy, view);
  const [right, bottom] = [
    x + (view.width + 2 * view.rim.x) * stretch,
    y + (view.height + 2 * view.rim.y) * stretch,
  ];
  const isBare = x > 0 || y > 0 || right < cy.width() || bottom < cy.height();
  return isBare || stretch > MOST_STRETCH || stretch < 1 / MOST_STRETCH;
}

/** Workers cannot read pictures made of vectors: the page turns each icon into pixels once. */
function createIconSender(
  send: (order: SheetOrder, transfer: Transferable[]) => void,
  onSent: () => void,
): (scene: SheetScene) => void {
  const known = new Set<string>();
  return (scene) => {
    const fresh = new Set(scene.nodes.map(({ icon }) => icon).filter((icon) => !known.has(icon)));
    if (fresh.size === 0) return;
    for (const name of fresh) known.add(name);
    const sent = [...fresh].map(async (name) => {
      const image = new Image(96, 96);
      image.src = name;
      await image.decode();
      const bitmap = await createImageBitmap(image, { resizeWidth: 96, resizeHeight: 96 });
      send({ kind: 'icon', name, bitmap }, [bitmap]);
    });
    void Promise.all(sent).then(onSent);
  };
}
