import pRetry from 'p-retry';
import { isMailuoError, type ErrorCode } from '#domain';
import type { GraphStore } from '#store';

/** That the store went away, and why, or came back. */
export type StoreChange = { readonly away: string } | 'back';

/** What passes where the store is restarted, or let go by who else has it. */
const PASSING: ReadonlySet<ErrorCode> = new Set(['store_unavailable', 'store_locked']);
const LONGEST_PAUSE_MS = 15_000;
const FIRST_PAUSE_MS = 500;

export interface Patience {
  /** How long a store that is away is waited for, from the first failure on; in milliseconds. */
  readonly patienceMs: number;
  /** Ends the waiting, which then rejects with the signal's reason; what the store is at is not cut off. */
  readonly signal: AbortSignal;
  /** Told once when it goes away, with why, and once when it is back, each time. */
  readonly onChange: (change: StoreChange) => Promise<void>;
}

/** The store's writing side for who has time: a put that finds the store away is tried again with growing pauses. Putting
 *  articles twice changes nothing, so one that was cut off after it was kept does no harm. */
export function patientStore(
  store: Pick<GraphStore, 'putArticles'>,
  { patienceMs, signal, onChange }: Patience,
): Pick<GraphStore, 'putArticles'> {
  return {
    putArticles: async (batch, options) => {
      // A put that goes well is not given up because somebody stops the job meanwhile.
      const waiting = new AbortController();
      const giveUp = () => waiting.abort(signal.reason);
      let isAway = false;
      const onFailedAttempt = async ({ error }: { readonly error: Error }) => {
        if (isAway || !isStoreAway(error)) return;
        isAway = true;
        signal.addEventListener('abort', giveUp, { once: true });
        if (signal.aborted) giveUp();
        else await onChange({ away: error.message });
      };
      try {
        const outcomes = await pRetry(() => store.putArticles(batch, options), {
          retries: Infinity,
          minTimeout: FIRST_PAUSE_MS,
          maxTimeout: LONGEST_PAUSE_MS,
          maxRetryTime: patienceMs,
          signal: waiting.signal,
          shouldRetry: ({ error }) => isStoreAway(error),
          onFailedAttempt,
        });
        if (isAway) await onChange('back');
        return outcomes;
      } finally {
        signal.removeEventListener('abort', giveUp);
      }
    },
  };
}

export function isStoreAway(error: unknown): boolean {
  return isMailuoError(error) && PASSING.has(error.code);
}
