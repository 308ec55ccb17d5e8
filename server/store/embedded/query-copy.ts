import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { EngineProcess } from './engine-process.ts';

export interface CopySource {
  /** Changes with every write. */
  readonly version: () => number;
  readonly save: (path: string) => Promise<void>;
  /** Where a copy and what its process needs for itself may lie; goes with it. */
  readonly folderOf: (copy: number) => string;
  readonly memoryLimit: number;
}

export interface QueryCopy {
  /** The process that answers ad-hoc queries from a copy of the data as it is now. */
  readonly current: () => Promise<HeldProcess>;
  /** Such a process in which nothing else runs. */
  readonly alone: () => Promise<HeldProcess>;
  readonly close: () => Promise<void>;
}

export interface HeldProcess {
  readonly process: EngineProcess;
  /** To be called at the end: until then it is not closed. */
  readonly release: () => void;
}

interface Copy {
  readonly process: EngineProcess;
  readonly version: number;
  readonly folder: string;
}

/** Processes with a statement that nobody waits for any more, kept for what else runs in them; the oldest makes way. */
const MOST_LEFT = 2;

/**
 * A copy of the store in a process of its own, opened for reading only, so that a query gone wild can be killed without
 * anybody noticing. It is made when first asked for, again after the data changed, and again after a query was given up,
 * so that the others there can end in peace.
 */
export function createQueryCopy(source: CopySource): QueryCopy {
  let copy: Copy | undefined;
  let made = 0;
  let lastTurn: Promise<unknown> = Promise.resolve();
  const former = new Set<Copy>();

  const retire = async (retired: Copy) => {
    former.add(retired);
    const left = [...former].filter(({ process }) => process.isLeft);
    for (const { process } of left.slice(0, -MOST_LEFT)) void process.kill();
    await retired.process.close();
    former.delete(retired);
    await remove(retired.folder);
  };
  const open = async (version: number): Promise<Copy> => {
    const folder = source.folderOf(++made);
    await remove(folder);
    await mkdir(folder, { recursive: true });
    const path = join(folder, 'graph.grafeo');
    await source.save(path);
    const { memoryLimit } = source;
    return { process: await EngineProcess.open({ path, mode: 'copy', memoryLimit }), version, folder };
  };
  const renew = async (): Promise<EngineProcess> => {
    const version = source.version();
    const last = copy;
    const isFit = last?.process.isAlive === true && !last.process.isLeft;
    if (isFit && last.version === version) return last.process;
    copy = await open(version);
    // Queries that still run on the last copy end there in peace.
    if (last !== undefined) void retire(last);
    return copy.process;
  };
  return {
    current: () => {
      const turn = lastTurn.then(renew, renew).then((process) => ({ process, release: process.hold() }));
      lastTurn = turn.catch(() => undefined);
      return turn;
    },
    alone: async () => {
      const own = await open(source.version());
      const release = own.process.hold();
      void retire(own);
      return { process: own.process, release };
    },
    close: async () => {
      await lastTurn;
      for (const { process, folder } of [...former, ...(copy === undefined ? [] : [copy])]) {
        await process.kill();
        await remove(folder);
      }
    },
  };
}

function remove(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}
