import type { Driver, ManagedTransaction, Record as Neo4jRecord } from 'neo4j-driver';
import type { AdHocLimits, AdHocPart, Params } from '../engine.ts';
import { queryTimeout } from '../query-timeout.ts';
import { refuseUnsafeWords } from '../read-only.ts';
import { createDeadline, type Deadline } from './deadline.ts';
import { translate } from './errors.ts';
import { refuseUnsafePlan } from './plan.ts';
import type { Planning } from './planning.ts';
import { idsOfEnds, parameters } from './run.ts';
import { toValue } from './values.ts';

/** Records fetched at a time; while they are not taken, the server waits. */
const BATCH = 1000;

/** Where anybody's statements run. */
export interface AdHocServer {
  readonly driver: Driver;
  readonly planning: Planning;
}

/** Runs anybody's statement, explained and looked at first. Closing the session ends what still runs in it. */
export async function* adHoc(
  { driver, planning }: AdHocServer,
  text: string,
  params: Params,
  { limit, timeoutMs, signal }: AdHocLimits,
): AsyncGenerator<AdHocPart> {
  refuseUnsafeWords(text);
  const session = driver.session({ defaultAccessMode: 'READ', fetchSize: BATCH });
  const deadline = createDeadline(timeoutMs, signal);
  try {
    const given = parameters(params);
    const explain = async () =>
      session.run(`EXPLAIN\n${text}`, given, { timeout: deadline.left() }).catch(refuseOneLineUp);
    const { summary } = await planning.inTurn(explain, deadline);
    refuseUnsafePlan(summary);
    const tx = await deadline.race(Promise.resolve(session.beginTransaction({ timeout: deadline.left() })));
    const result = tx.run(text, given);
    const columns = (await deadline.race(result.keys())).map(String);
    const records = result[Symbol.asyncIterator]();
    let hasFailed = false;
    try {
      yield* readBatches(tx, records, { columns, limit, deadline });
    } catch (error) {
      hasFailed = true;
      throw error;
    } finally {
      // Rows still on their way would meet the next one who gets the connection. After a failure there are none.
      const discarded = Promise.resolve(hasFailed ? undefined : records.return?.());
      await deadline.race(discarded).catch(() => undefined);
    }
  } catch (error) {
    if (signal?.aborted === true) throw error;
    const translated = translate(error);
    throw translated.code === 'query_timeout' && translated.details.retriable !== true
      ? queryTimeout(timeoutMs)
      : translated;
  } finally {
    deadline.clear();
    const closed = session.close();
    // A server that is still planning answers to nothing, and nobody has to wait for it.
    if (deadline.isOver()) closed.catch(() => undefined);
    else await closed;
  }
}

interface Reading {
  readonly columns: readonly string[];
  readonly limit: number;
  readonly deadline: Deadline;
}

async function* readBatches(
  tx: Pick<ManagedTransaction, 'run'>,
  records: AsyncIterator<Neo4jRecord>,
  { columns, limit, deadline }: Reading,
): AsyncGenerator<AdHocPart> {
  for (let left = limit; ;) {
    const batch = await deadline.race(nextOf(records, Math.min(BATCH, left + 1)));
    // Only now, so that what fails before any row is there fails as a whole.
    if (left === limit) yield { columns };
    const kept = batch.slice(0, left);
    const ids = await deadline.race(idsOfEnds(tx, kept));
    if (kept.length > 0)
      yield { rows: kept.map((record) => columns.map((key) => toValue(record.get(key), ids))) };
    const isTruncated = batch.length > left;
    if (isTruncated || batch.length < Math.min(BATCH, left + 1)) {
      yield { truncated: isTruncated };
      return;
    }
    left -= kept.length;
  }
}

/** As many as there are, `count` at most. */
async function nextOf(records: AsyncIterator<Neo4jRecord>, count: number): Promise<readonly Neo4jRecord[]> {
  const batch: Neo4jRecord[] = [];
  while (batch.length < count) {
    const { done, value } = await records.next();
    if (done === true) break;
    batch.push(value);
  }
  return batch;
}

/** The statement that was explained began on the second line. */
function refuseOneLineUp(error: unknown): never {
  throw translate(error, { linesBefore: 1 });
}
