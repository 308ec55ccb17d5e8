import { rm } from 'node:fs/promises';
import { EngineProcess } from './engine-process.ts';

export interface CopySource {
  /** Changes with every write. */
  readonly version: () => number;
  readonly save: (path: string) => Promise<void>;
  readonly pathOf: (copy: number) => string;
  readonly memoryLimit: number;
}

export interface QueryCopy {
  /** The process that answers ad-hoc queries from a copy of the data as it is now. */
  readonly current: () => Promise<EngineProcess>;
  readonly close: () => Promise<void>;
}

interface Copy {
  readonly process: EngineProcess;
  readonly version: number;
  readonly path: string;
}

/**
 * A copy of the store in a process of its own, opened for reading only, so that a query gone wild can be killed without
 * anybody noticing. It is made when first asked for and again after the data changed.
 */
export function createQueryCopy(source: CopySource): QueryCopy {
  let copy: Copy | undefined;
  let made = 0;
  let lastTurn: Promise<unknown> = Promise.resolve();

  const retire = async ({ process, path }: Copy) => {
    await process.close();
    await rm(path, { force: true });
  };
  const renew = async (): Promise<EngineProcess> => {
    const version = source.version();
    if (copy?.process.isAlive === true && copy.version === version) return copy.process;
    const former = copy;
    const path = source.pathOf(++made);
    await rm(path, { force: true });
    await source.save(path);
    const { memoryLimit } = source;
    const process = await EngineProcess.open({ path, mode: 'copy', memoryLimit });
    copy = { process, version, path };
    // Queries that still run on the former copy end there in peace.
    if (former !== undefined) void retire(former);
    return process;
  };
  return {
    current: () => {
      const turn = lastTurn.then(renew, renew);
      lastTurn = turn.catch(() => undefined);
      return turn;
    },
    close: async () => {
      await lastTurn;
      if (copy === undefined) return;
      await copy.process.kill();
      await rm(copy.path, { force: true });
    },
  };
}
