import { queryTimeout } from '../query-timeout.ts';

/** The server ends a transaction by itself at its time limit, only planning heeds none. */
const GRACE_MS = 1000;

/** The end of somebody's patience: their time limit, or that they are gone. */
export interface Deadline {
  /** Rejects with `query_timeout`, or with the signal's reason, as soon as the end is there. */
  readonly race: <Result>(work: Promise<Result>) => Promise<Result>;
  /** Milliseconds, 1 at least. */
  readonly left: () => number;
  /** Whether it has come. */
  readonly isOver: () => boolean;
  /** Whether it came because the time was up. */
  readonly isTimeUp: () => boolean;
  readonly clear: () => void;
}

export function createDeadline(timeoutMs: number, signal: AbortSignal | undefined): Deadline {
  const end = performance.now() + timeoutMs;
  let over: { readonly reason: unknown } | undefined;
  // Not Promise.race against one long-lived promise, which would keep the results of all that was raced.
  const waiting = new Set<(reason: unknown) => void>();
  const finish = (reason: unknown) => {
    over = { reason };
    for (const reject of waiting) reject(reason);
  };
  const timer = setTimeout(() => finish(queryTimeout(timeoutMs)), timeoutMs + GRACE_MS);
  const onAbort = () => finish(signal?.reason);
  if (signal?.aborted === true) onAbort();
  signal?.addEventListener('abort', onAbort, { once: true });
  return {
    race: (work) =>
      new Promise((resolve, reject) => {
        const settled = () => waiting.delete(reject);
        work.then(resolve, reject).finally(settled).catch(reject);
        if (over === undefined) waiting.add(reject);
        else reject(over.reason);
      }),
    left: () => Math.max(1, Math.round(end - performance.now())),
    isOver: () => over !== undefined,
    isTimeUp: () => over !== undefined && signal?.aborted !== true,
    clear: () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    },
  };
}
