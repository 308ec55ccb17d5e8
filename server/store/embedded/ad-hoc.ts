import PQueue from 'p-queue';
import { isMailuoError } from '#domain';
import type { AdHocLimits, AdHocPart, Params } from '../engine.ts';
import { refuseProcedureWords, refuseUnsafeWords } from '../read-only.ts';
import type { EngineProcess } from './engine-process.ts';
import type { Answer } from './messages.ts';
import type { QueryCopy } from './query-copy.ts';

/** Rows of one answer: the engine holds an answer whole, in memory that has a limit. */
const MOST_ROWS = 100_000;
/** Rows sent over at a time. */
const BATCH = 1000;
const TRIES = 3;

export type RunAdHoc = (statement: string, params: Params, limits: AdHocLimits) => AsyncGenerator<AdHocPart>;

/** Runs anybody's statements in the process that holds the copy. */
export function createAdHoc(copy: QueryCopy): RunAdHoc {
  // A statement that was cut off by another one's end runs again, and then one after another, so that the one that
  // fills the memory each time is found out.
  const again = new PQueue({ concurrency: 1 });
  const first = async (run: (process: EngineProcess) => Promise<Answer>) => {
    const attempt = async () => {
      const process = await copy.current();
      return { process, answer: await run(process) };
    };
    for (let tries = 1; ; tries += 1) {
      try {
        return await (tries === 1 ? attempt() : again.add(attempt));
      } catch (error) {
        if (!isMailuoError(error, 'store_unavailable') || tries === TRIES) throw error;
      }
    }
  };
  return async function* adHoc(statement, params, { limit, timeoutMs, signal }) {
    refuseUnsafeWords(statement);
    refuseProcedureWords(statement);
    signal?.throwIfAborted();
    const most = Math.min(limit, MOST_ROWS);
    const request = { op: 'query', statement, params, limit: most + 1, batch: BATCH } as const;
    const { process, answer } = await first((each) => each.call(request, { timeoutMs, signal }));
    const release = process.hold();
    try {
      yield { columns: answer.columns };
      const isTruncated = yield* readBatches(process, answer, most);
      yield { truncated: isTruncated, ...(isTruncated && most < limit ? { cap: most } : {}) };
    } finally {
      if (answer.cursor !== undefined) {
        void process.call({ op: 'drop', cursor: answer.cursor }).catch(() => undefined);
      }
      release();
    }
  };
}

/** Gives the rows, `most` at most, and returns whether there are more. */
async function* readBatches(
  process: EngineProcess,
  { rows, cursor }: Answer,
  most: number,
): AsyncGenerator<AdHocPart, boolean> {
  let given = 0;
  for (let batch = rows; batch.length > 0;) {
    const kept = batch.slice(0, most - given);
    if (kept.length > 0) yield { rows: kept };
    given += kept.length;
    if (kept.length < batch.length) return true;
    if (cursor === undefined) return false;
    batch = (await process.call({ op: 'more', cursor, batch: BATCH })).rows;
  }
  return false;
}
