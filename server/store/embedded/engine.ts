import PQueue from 'p-queue';
import { isMailuoError, MailuoError } from '#domain';
import type { Engine, Params, Row, Transaction } from '../engine.ts';
import { createAdHoc } from './ad-hoc.ts';
import { EngineProcess } from './engine-process.ts';
import {
  copyFolder,
  leaveFolder,
  lockedError,
  prepareFolder,
  refuseLostFolder,
  storePath,
  clearLeftCopies,
  noteOwner,
} from './folder.ts';
import type { Answer } from './messages.ts';
import { createQueryCopy } from './query-copy.ts';
import { TEXT_INDEXES } from './text-indexes.ts';

const OWN_MEMORY_LIMIT = 8 * 2 ** 30;
const QUERY_MEMORY_LIMIT = 2 * 2 ** 30;
/** Rows that a statement of ours may give. */
const OWN_ROWS = 10_000_000;
/** A killed owner's child needs a moment to notice and let go of the lock. */
const LOCK_PATIENCE_MS = 2000;
const CONFLICT_TRIES = 3;

export interface EmbeddedOptions {
  readonly folder: string;
  /** Called with the process id of the engine each time one is started. */
  readonly onProcess?: (pid: number) => void;
  /** Bytes that the engine may take, which holds the graph in memory; what would take it further is refused. */
  readonly memoryLimit?: number;
}

/** Opens the embedded store in a folder, which must not be open anywhere else. */
export async function openEmbedded({
  folder,
  onProcess = () => {},
  memoryLimit = OWN_MEMORY_LIMIT,
}: EmbeddedOptions): Promise<Engine> {
  await prepareFolder(folder);
  const writes = new PQueue({ concurrency: 1 });
  let version = 0;
  const { engine, closeEngine } = await startAgainAndAgain({ folder, onProcess, memoryLimit });
  await clearLeftCopies(folder);
  const copy = createQueryCopy({
    version: () => version,
    save: async (path) => {
      // Before the writes that wait: a long ingest must not keep a query from its turn.
      await writes.add(async () => (await engine()).call({ op: 'save', path }), { priority: 1 });
    },
    folderOf: (number) => copyFolder(folder, number),
    memoryLimit: QUERY_MEMORY_LIMIT,
  });
  return {
    name: 'embedded',
    read: (statement, params) =>
      retryOnce(async () => toRows(await (await engine()).call(toRun(statement, params)))),
    write: async (work) => {
      try {
        return await writes.add(() =>
          untilNoConflict(async () => inTransaction(await engine(), folder, work)),
        );
      } catch (error) {
        throw isMailuoError(error, 'too_large') ? outgrown(error) : error;
      } finally {
        // Also of a failed one, which may have been cut off after it was committed.
        version += 1;
      }
    },
    // Nobody else writes to a folder that is open here.
    dataVersion: async () => String(version),
    applySchema: async (statement) => {
      await writes.add(async () => (await engine()).call(toRun(statement, {})));
      version += 1;
    },
    adHoc: createAdHoc(copy),
    fullText: (index, question, limit) =>
      retryOnce(async () => {
        const request = { op: 'fullText', ...TEXT_INDEXES[index], question, limit } as const;
        const { rows } = await (await engine()).call(request);
        return rows.flatMap(([id]) => (typeof id === 'string' ? [id] : []));
      }),
    close: async () => {
      await writes.onIdle();
      await copy.close();
      await closeEngine();
      await leaveFolder(folder);
    },
  };
}

/** The engine, which is started anew where it is found dead. */
async function startAgainAndAgain(options: Required<EmbeddedOptions>) {
  let running = start(options);
  await running;
  return {
    engine: async (): Promise<EngineProcess> => {
      const known = running;
      const isAlive = await known.then(
        (process) => process.isAlive,
        () => false,
      );
      // Of several callers that find it dead, the first starts the next one.
      if (!isAlive && running === known) running = start(options);
      return running;
    },
    closeEngine: () =>
      running.then(
        (process) => process.close(),
        () => undefined,
      ),
  };
}

async function start({ folder, onProcess, memoryLimit }: Required<EmbeddedOptions>): Promise<EngineProcess> {
  const deadline = Date.now() + LOCK_PATIENCE_MS;
  for (;;) {
    try {
      const options = { path: storePath(folder), mode: 'own', memoryLimit } as const;
      const process = await EngineProcess.open(options);
      await noteOwner(folder);
      onProcess(process.pid);
      return process;
    } catch (error) {
      if (!isMailuoError(error, 'store_locked')) throw error;
      if (Date.now() > deadline) throw await lockedError(folder, error);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function inTransaction<Result>(
  engine: EngineProcess,
  folder: string,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  await engine.call({ op: 'begin' });
  try {
    let last: Promise<unknown> = Promise.resolve();
    const run: Transaction['run'] = (statement, params) => {
      const rows = last.then(async () =>
        toRows(await engine.call({ ...toRun(statement, params), inTransaction: true })),
      );
      last = rows;
      return rows;
    };
    const result = await work({ run });
    await engine.call({ op: 'commit' });
    await refuseLostFolder(folder);
    return result;
  } catch (error) {
    await engine.call({ op: 'rollback' }).catch(() => undefined);
    // Says more than that a file is not there.
    await refuseLostFolder(folder);
    // What its memory holds by now may be more than what is on the disk: the next one reads that.
    if (isMailuoError(error, 'store_unwritable')) await engine.kill();
    throw error;
  }
}

/** Nothing can be written any more, whatever it is. */
function outgrown(cause: Error): MailuoError {
  return new MailuoError(
    'store_unwritable',
    'The embedded store has outgrown the memory that it may take. What was acknowledged is kept; so many articles want a Neo4j (of a bulk load, leave some to a later `mailuo ingest`).',
    { cause },
  );
}

/** Another query's end may have cut this one off. */
async function retryOnce<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (!isMailuoError(error, 'store_unavailable')) throw error;
    return read();
  }
}

async function untilNoConflict<Result>(write: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await write();
    } catch (error) {
      if (!isMailuoError(error, 'conflict') || tries === CONFLICT_TRIES) throw error;
    }
  }
}

function toRun(statement: string, params: Params) {
  return { op: 'run', statement, params, limit: OWN_ROWS, inTransaction: false } as const;
}

function toRows({ columns, rows }: Answer): readonly Row[] {
  return rows.map((values) =>
    Object.fromEntries(columns.map((column, index) => [column, values[index] ?? null])),
  );
}
