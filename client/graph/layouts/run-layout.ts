import type { Places } from '../../state/scene.ts';
import type { Stage } from './arranging.ts';
import { workerUrl, type LayoutNews, type LayoutOrder } from './layout-worker.ts';

export interface LayoutRun {
  /** Undefined where it was stopped. */
  readonly places: Promise<Places | undefined>;
  readonly stop: () => void;
}

/** Runs layouts one at a time in a worker, which is kept for the next; stopping ends the worker itself. */
export interface LayoutRunner {
  readonly run: (order: LayoutOrder, note: (stage: Stage) => void) => LayoutRun;
  readonly close: () => void;
}

export function createLayoutRunner(): LayoutRunner {
  let worker: Worker | undefined;
  const end = () => {
    worker?.terminate();
    worker = undefined;
  };
  return {
    run: (order, note) => {
      worker ??= new Worker(workerUrl, { type: 'module' });
      const active = worker;
      let stop = () => {};
      const places = new Promise<Places | undefined>((resolve, reject) => {
        stop = () => {
          end();
          resolve(undefined);
        };
        active.addEventListener('message', function hear({ data }: MessageEvent<LayoutNews>) {
          if (data.kind === 'stage') return note(data.stage);
          active.removeEventListener('message', hear);
          return resolve(data.places);
        });
        active.addEventListener('error', (event) => {
          end();
          reject(new Error(`The layout ${order.layout} failed: ${event.message}`));
        });
      });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
      active.postMessage(order);
      return { places, stop };
    },
    close: end,
  };
}
