import PQueue from 'p-queue';
import { isMailuoError } from '#domain';
import type { AdHocLimits, AdHocPart, Params } from '../engine.ts';
import { queryTimeout } from '../query-timeout.ts';
import { refuseProcedureWords, refuseUnsafeWords } from '../read-only.ts';
import type { EngineProcess } from './engine-process.ts';
import type { Answer, Request } from './messages.ts';
import type { HeldProcess, QueryCopy } from './query-copy.ts';

/** Rows of one answer: the engine holds an answer whole, in memory that has a limit. */
const MOST_ROWS = 100_000;
/** Rows sent over at a time. */
const BATCH = 1000;

type Patience = Pick<AdHocLimits, 'timeoutMs' | 'signal'>;

/** The first rows, and the process that has the others. */
interface First extends HeldProcess {
  readonly answer: Answer;
}

export type RunAdHoc = (statement: string, params: Params, limits: AdHocLimits) => AsyncGenerator<AdHocPart>;

/** Runs anybody's statements in the process that holds the copy. */
export function createAdHoc(copy: QueryCopy): RunAdHoc {
  // A statement that was cut off by another one's end runs again, in a process of its own, so that the one that fills the
  // memory is found out; one after another, as each takes memory.
  const again = new PQueue({ concurrency: 1 });
  const first = async (request: Request, { timeoutMs, signal }: Patience): Promise<First> => {
    const end = performance.now() + timeoutMs;
    const leftMs = () => Math.max(1, Math.ceil(end - performance.now()));
    const attempt = async (held: Promise<HeldProcess>, limitMs: () => number): Promise<First> => {
      const { process, release } = await held;
      try {
        return { process, answer: await process.call(request, { timeoutMs: limitMs(), signal }), release };
      } catch (error) {
        release();
        throw error;
      }
    };
    try {
      return await attempt(copy.current(), () => timeoutMs);
    } catch (error) {
      if (!isMailuoError(error, 'store_unavailable')) throw error;
    }
    // Its time goes on running, so that nobody waits for longer than they said.
    const over = AbortSignal.timeout(leftMs());
    const patience = signal === undefined ? over : AbortSignal.any([over, signal]);
    try {
      return await again.add(() => attempt(copy.alone(), leftMs), { signal: patience });
    } catch (error) {
      throw over.aborted || isMailuoError(error, 'query_timeout') ? queryTimeout(timeoutMs) : error;
    }
  };
  return async function* adHoc(statement, params, { limit, timeoutMs, signal }) {
    refuseUnsafeWords(statement);
    refuseProcedureWords(statement);
    signal?.throwIfAborted();
    const most = Math.min(limit, MOST_ROWS);
    const request = { op: 'query', statement, params, limit: most + 1, batch: BATCH } as const;
    const { process, answer, release } = await first(request, { timeoutMs, signal });
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
