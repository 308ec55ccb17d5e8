import { EventEmitter, once } from 'node:events';

export interface AnyOrderOptions {
  /** Items that are worked on, or whose results nobody has taken yet. */
  readonly atOnce: number;
  /** Ends the results without waiting for what is under way. */
  readonly signal?: AbortSignal | undefined;
}

/** Works on several items at the same time, also while nobody asks, and yields each result as soon as it is there. */
export async function* inAnyOrder<Item, Result extends object>(
  items: AsyncIterable<Item>,
  { atOnce, signal }: AnyOrderOptions,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const change = new EventEmitter();
  const notify = () => change.emit('change');
  const ready: Result[] = [];
  const failures: unknown[] = [];
  let underWay = 0;
  let isFed = false;
  let isClosed = false;
  const isGoingOn = () => !isClosed && signal?.aborted !== true;
  const fail = (error: unknown) => failures.push(error);
  const begin = (item: Item) => {
    underWay += 1;
    void work(item)
      .then((result) => ready.push(result), fail)
      .finally(() => {
        underWay -= 1;
        notify();
      });
  };
  const feed = async () => {
    for await (const item of items) {
      if (!isGoingOn()) return;
      begin(item);
      while (underWay + ready.length >= atOnce && isGoingOn()) await once(change, 'change');
    }
  };
  void feed()
    .catch(fail)
    .finally(() => {
      isFed = true;
      notify();
    });
  signal?.addEventListener('abort', notify);
  try {
    while (isGoingOn()) {
      if (failures.length > 0) throw failures[0];
      const result = ready.shift();
      if (result !== undefined) {
        notify();
        yield result;
      } else if (isFed && underWay === 0) return;
      else await once(change, 'change');
    }
  } finally {
    isClosed = true;
    notify();
    signal?.removeEventListener('abort', notify);
  }
}
