import type { Core } from 'cytoscape';
import type { Point } from '../box.ts';
import type { Lettering, SheetNews, SheetOrder, SheetScene, SheetView } from './sheet-scene.ts';
import { isWornOut, shiftOf, viewFor, type InSight } from './sheet-view.ts';

const STILL: Point = { x: 0, y: 0 };

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
  /** How the drawing last moved, in pixels of the screen; nowhere once it rests. */
  let [towards, last] = [STILL, STILL];
  let tellPainted = () => {};
  const painted = new Promise<void>((resolve) => (tellPainted = resolve));
  let waiting: (() => void)[] = [];

  const order = () => {
    if (isBusy) return void (isWaiting = true);
    if (cy.destroyed() || cy.width() === 0 || cy.height() === 0) return undefined;
    const scene = isStale ? sceneNow() : undefined;
    if (scene !== undefined) sendIcons(scene);
    [isBusy, isWaiting, isStale] = [true, false, false];
    const view = viewFor(inSightOf(cy), towards, window.devicePixelRatio);
    return send({ kind: 'paint', scene, view, lettering });
  };
  let soon: ReturnType<typeof setTimeout> | undefined;
  /** In a task of its own, and once for all that changes together. */
  const orderSoon = () => {
    soon ??= setTimeout(() => {
      soon = undefined;
      order();
    });
  };
  const follow = () => {
    const now = inSightOf(cy);
    towards = { x: now.pan.x - last.x, y: now.pan.y - last.y };
    last = { ...now.pan };
    // Zooming moves nowhere.
    if (now.zoom !== shown?.zoom) towards = STILL;
    if (shown === undefined) return;
    place(canvas, now, shown);
    if (!isBusy && isWornOut(now, shown, towards)) order();
  };
  worker.addEventListener('message', ({ data: { bitmap, view, isComplete } }: MessageEvent<SheetNews>) => {
    canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
    shown = view;
    place(canvas, inSightOf(cy), view);
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
      orderSoon();
    },
    letter: (names) => {
      lettering = names;
      towards = STILL;
      orderSoon();
    },
    close: () => {
      clearTimeout(soon);
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

function inSightOf(cy: Core): InSight {
  return { zoom: cy.zoom(), pan: cy.pan(), width: cy.width(), height: cy.height() };
}

function place(canvas: HTMLCanvasElement, now: InSight, view: SheetView): void {
  const { stretch, x, y } = shiftOf(now, view);
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
