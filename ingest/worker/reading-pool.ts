import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Piscina } from 'piscina';
import { messageOf } from '#domain';
import type { SourceItem } from '../sources/index.ts';
import { createDeadlines } from './deadlines.ts';
import { READING_LIMITS, type ReadingLimits } from './limits.ts';
import type { ItemAnswer, ItemReader } from './read-item.ts';
import { ALL_WANTED, type Wanted } from './wanted.ts';
import type { ItemTask, ReadAnswer, ReadTask } from './reading-thread.ts';

/** After which a thread without work, and the lexicons that it holds, are given up. */
const IDLE_MS = 60_000;

/** Reads files in threads of its own, so that whoever asks goes on meanwhile. */
export interface ReadingPool {
  /** Rejects where the thread died of the file. */
  readonly read: (task: ReadTask) => Promise<ReadAnswer>;
  /** Takes the item's bytes away. A thread that takes too long over one is ended, and the item set aside. */
  readonly readItem: ItemReader;
  readonly close: () => Promise<void>;
}

export interface PoolOptions {
  readonly threads?: number;
  /** Whether all threads start with the first thing to read and last as long as the pool; else they come with files and go without. */
  readonly isKept?: boolean;
  readonly limits?: ReadingLimits;
  readonly wanted?: Wanted;
}

export function openReadingPool({
  threads = 1,
  isKept = false,
  limits = READING_LIMITS,
  wanted = ALL_WANTED,
}: PoolOptions = {}): ReadingPool {
  const fromSource = import.meta.url.endsWith('.ts');
  // With the first thing to read, which there may be none of: to end a thread that is still loading can end the process.
  let opened: Piscina | undefined;
  const pool = () =>
    (opened ??= new Piscina({
      filename: fileURLToPath(
        new URL(fromSource ? './reading-thread.ts' : './reading-thread.js', import.meta.url),
      ),
      // One that was ended is replaced at once: others wait for it.
      minThreads: isKept ? threads : 0,
      maxThreads: threads,
      idleTimeout: IDLE_MS,
      execArgv: fromSource ? ['--import', sourceLoader(), '--conditions=mailuo-source'] : [],
    }));
  const deadlines = createDeadlines(limits.seconds * 1000);
  return {
    read: (task): Promise<ReadAnswer> => pool().run(task, { name: 'readSome' }),
    readItem: async (item) => {
      const bytes = ownBytes(item.bytes);
      const { begun, signal, done } = deadlines.watch();
      // A function does not go to another thread.
      const { settled: _, ...rest } = item;
      const task: ItemTask = { item: { ...rest, bytes }, limits, wanted, begun };
      try {
        const answer: ItemAnswer = await pool().run(task, {
          name: 'readOne',
          signal,
          transferList: [bytes.buffer],
        });
        return answer;
      } catch (error) {
        // Whatever an item does to its thread concerns that item alone.
        return setAside(item, signal.aborted ? tooSlow(limits) : `the reader stopped: ${messageOf(error)}`);
      } finally {
        done();
      }
    },
    close: async () => {
      deadlines.close();
      await opened?.destroy();
    },
  };
}

/** A view into a larger buffer, such as one entry of an archive, is copied: what is transferred is gone for its owner. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength
    ? new Uint8Array(bytes.buffer)
    : new Uint8Array(bytes);
}

function setAside({ origin }: SourceItem, reason: string): ItemAnswer {
  return { outcomes: [{ origin, stage: 'read', reason }], parseMs: 0, extractMs: 0, unwanted: [] };
}

function tooSlow({ seconds }: ReadingLimits): string {
  return `took longer than the ${seconds} seconds that one article may take (--max-seconds)`;
}

/** From source the thread needs a loader for TypeScript, from `dist/` it is plain JavaScript. What `--import tsx` does for
 *  a process it leaves undone in a thread. */
function sourceLoader(): string {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'));
  const loader = new URL('./dist/esm/api/index.mjs', tsx);
  const code = `import { register } from ${JSON.stringify(loader)}; register();`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}
