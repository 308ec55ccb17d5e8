import { setTimeout as wait } from 'node:timers/promises';

/** Waits until the host may be asked again. */
export type Pace = (host: string, gapMs: number, signal: AbortSignal) => Promise<void>;

/** Keeps at least the gap between two requests to one host. (Limiters that count by windows let two through at the
 *  edge of one.) */
export function createPace(): Pace {
  const freeAt = new Map<string, number>();
  return async (host, gapMs, signal) => {
    const now = performance.now();
    const start = Math.max(now, freeAt.get(host) ?? 0);
    freeAt.set(host, start + gapMs);
    if (start > now) await wait(start - now, undefined, { signal });
  };
}
