import { EventEmitter, once } from 'node:events';
import { basename } from 'node:path';
import { watch, type FSWatcher } from 'chokidar';
import { isAddress } from '../sources/web/address.ts';

/** A file counts as written when it has not grown for so long. */
const SETTLED_MS = 1000;
/** Files that come together are read together. */
const GATHER_MS = 300;

export interface WatchOptions {
  /** In seconds; undefined: the inputs are read once, and nothing is watched. */
  readonly watchEvery: number | undefined;
  readonly signal: AbortSignal;
}

/** What to read, time and again: first all inputs, then, where they are watched, files that came or changed, and every
 *  so often the addresses. Ends with the signal. */
export async function* roundsOf(
  inputs: readonly string[],
  { watchEvery, signal }: WatchOptions,
): AsyncGenerator<readonly string[]> {
  if (watchEvery === undefined) {
    yield inputs;
    return;
  }
  const due = new Set<string>();
  const change = new EventEmitter();
  const add = (...some: readonly string[]) => {
    for (const input of some) due.add(input);
    change.emit('change');
  };
  const addresses = inputs.filter(isAddress);
  const watcher = await watchFiles(
    inputs.filter((input) => !isAddress(input)),
    add,
  );
  const timer = setInterval(() => add(...addresses), watchEvery * 1000);
  const wake = () => change.emit('change');
  signal.addEventListener('abort', wake);
  try {
    // Whatever comes from here on is in the next round, so that nothing falls between the two.
    yield inputs;
    while (!signal.aborted) {
      if (due.size === 0) await once(change, 'change');
      else {
        await gathering(signal);
        const round = [...due].toSorted();
        due.clear();
        if (!signal.aborted) yield round;
      }
    }
  } finally {
    signal.removeEventListener('abort', wake);
    clearInterval(timer);
    await watcher.close();
  }
}

async function watchFiles(paths: readonly string[], add: (path: string) => void): Promise<FSWatcher> {
  const watcher = watch([...paths], {
    ignoreInitial: true,
    // As the sources leave them out.
    ignored: (path) => basename(path).startsWith('.') && !paths.includes(path),
    awaitWriteFinish: { stabilityThreshold: SETTLED_MS, pollInterval: 100 },
  });
  watcher.on('add', (path) => add(path)).on('change', (path) => add(path));
  watcher.on('error', (error) => console.error(`watching: ${String(error)}`));
  if (paths.length > 0) await once(watcher, 'ready');
  return watcher;
}

async function gathering(signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, GATHER_MS);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
}
