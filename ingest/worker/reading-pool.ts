import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Piscina } from 'piscina';
import type { ReadAnswer, ReadTask } from './reading-thread.ts';

/** After which a thread without work, and the lexicons that it holds, are given up. */
const IDLE_MS = 60_000;

/** Reads files in a thread of its own, so that whoever asks goes on meanwhile. */
export interface ReadingPool {
  /** Rejects where the thread died of the file. */
  readonly read: (task: ReadTask) => Promise<ReadAnswer>;
  readonly close: () => Promise<void>;
}

/** The thread starts with the first file. */
export function openReadingPool(): ReadingPool {
  const fromSource = import.meta.url.endsWith('.ts');
  const pool = new Piscina({
    filename: fileURLToPath(
      new URL(fromSource ? './reading-thread.ts' : './reading-thread.js', import.meta.url),
    ),
    name: 'readSome',
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE_MS,
    execArgv: fromSource ? ['--import', sourceLoader(), '--conditions=mailuo-source'] : [],
  });
  return {
    read: (task): Promise<ReadAnswer> => pool.run(task),
    close: () => pool.destroy(),
  };
}

/** From source the thread needs a loader for TypeScript, from `dist/` it is plain JavaScript. */
function sourceLoader(): string {
  return pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
}
