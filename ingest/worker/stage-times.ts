/** Where the time of a run goes: in the sources, in the threads (their times add up), and between them and the store. */
export type Stage = 'read' | 'parse' | 'extract' | 'waitForWriter' | 'write';

/** In milliseconds. */
export type StageTimes = Readonly<Record<Stage, number>>;

export interface Stopwatch {
  readonly add: (stage: Stage, milliseconds: number) => void;
  readonly during: <Result>(stage: Stage, work: () => Promise<Result>) => Promise<Result>;
  readonly times: () => StageTimes;
}

export function createStopwatch(now: () => number = () => performance.now()): Stopwatch {
  const times = { read: 0, parse: 0, extract: 0, waitForWriter: 0, write: 0 };
  const add = (stage: Stage, milliseconds: number) => {
    times[stage] += milliseconds;
  };
  return {
    add,
    during: async (stage, work) => {
      const started = now();
      try {
        return await work();
      } finally {
        add(stage, now() - started);
      }
    },
    times: () => ({ ...times }),
  };
}

/** The same items; the time that each is waited for counts as `read`. */
export async function* timed<Item>(items: AsyncIterable<Item>, stopwatch: Stopwatch): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await stopwatch.during('read', () => iterator.next());
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}
