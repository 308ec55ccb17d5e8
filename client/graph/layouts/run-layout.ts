import type { Places } from '../../state/scene.ts';
import type { Stage } from './arranging.ts';
import type { LayoutNews, LayoutOrder } from './layout-worker.ts';

export interface LayoutRun {
  /** Undefined where it was stopped. */
  readonly places: Promise<Places | undefined>;
  readonly stop: () => void;
}

/** Runs layouts one at a time in a worker, which is kept for the next; stopping ends the worker itself. */
export interface LayoutRunner {
  /** The order is made in a task of its own, as gathering thousands of nodes takes a while. */
  readonly run: (order: () => LayoutOrder, note: (stage: Stage) => void) => LayoutRun;
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
      let isStopped = false;
      let tellStopped = () => {};
      const stopped = new Promise<undefined>((resolve) => (tellStopped = () => resolve(undefined)));
      const found = async () => {
        await new Promise((resolve) => setTimeout(resolve));
        if (isStopped) return undefined;
        const ordered = order();
        const started = worker ?? (await startWorker());
        if (isStopped) {
          started.terminate();
          return undefined;
        }
        worker = started;
        return answerOf(started, ordered, note);
      };
      return {
        places: Promise.race([stopped, found()]),
        stop: () => {
          isStopped = true;
          end();
          tellStopped();
        },
      };
    },
    close: end,
  };
}

/** The layouts, and fcose among them, come over the line with the first that is run. */
async function startWorker(): Promise<Worker> {
  const { workerUrl } = await import('./layout-worker.ts');
  return new Worker(workerUrl, { type: 'module' });
}

function answerOf(worker: Worker, order: LayoutOrder, note: (stage: Stage) => void): Promise<Places> {
  const listening = new AbortController();
  const { signal } = listening;
  const answer = new Promise<Places>((resolve, reject) => {
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<LayoutNews>) =>
        data.kind === 'stage' ? note(data.stage) : resolve(data.places),
      { signal },
    );
    worker.addEventListener(
      'error',
      ({ message }) => reject(new Error(`The layout ${order.layout} failed: ${message}`)),
      { signal },
    );
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  worker.postMessage(order);
  return answer.finally(() => listening.abort());
}
