/** How often it is looked at what is under way. */
const LOOK_MS = 50;

/** Something under way elsewhere that has a time limit. */
interface Watched {
  /** Whoever does it sets this to 1 when it begins; the time runs from then on. */
  readonly begun: Int32Array;
  /** Aborts when the time is over. */
  readonly signal: AbortSignal;
  readonly done: () => void;
}

export interface Deadlines {
  readonly watch: () => Watched;
  readonly close: () => void;
}

interface UnderWay {
  readonly begun: Int32Array;
  readonly stop: AbortController;
  since: number | undefined;
}

/** Time limits for what threads do, each counted from when its thread begins. */
export function createDeadlines(limitMs: number, now: () => number = () => performance.now()): Deadlines {
  const underWay = new Set<UnderWay>();
  const look = () => {
    for (const each of underWay) {
      if (each.since === undefined && Atomics.load(each.begun, 0) === 1) each.since = now();
      if (each.since !== undefined && now() - each.since > limitMs) each.stop.abort();
    }
  };
  const timer = setInterval(look, LOOK_MS);
  timer.unref();
  return {
    watch: () => {
      const begun = new Int32Array(new SharedArrayBuffer(4));
      const each: UnderWay = { begun, stop: new AbortController(), since: undefined };
      underWay.add(each);
      return { begun, signal: each.stop.signal, done: () => underWay.delete(each) };
    },
    close: () => clearInterval(timer),
  };
}
