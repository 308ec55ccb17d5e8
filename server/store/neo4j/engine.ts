import neo4j, { type Driver, type ManagedTransaction, type Record as Neo4jRecord } from 'neo4j-driver';
import { MailuoError } from '#domain';
import type { AdHocLimits, AdHocResult, Engine, Params, Row } from '../engine.ts';
import { refuseUnsafeWords } from '../read-only.ts';
import { statement } from '../statements.ts';
import { translate } from './errors.ts';
import { refuseUnsafePlan } from './plan.ts';
import { endsOf, toParameter, toValue, type IdByElement } from './values.ts';

/** Longest that a statement of ours may take; a put of a large batch is the longest of them. */
const OWN_TIMEOUT_MS = 120_000;

export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string | undefined;
  readonly password: string | undefined;
}

export async function openNeo4j({ uri, user, password }: Neo4jAddress): Promise<Engine> {
  const credentials = user === undefined ? undefined : neo4j.auth.basic(user, password ?? '');
  const driver = neo4j.driver(uri, credentials, {
    disableLosslessIntegers: true,
    connectionAcquisitionTimeout: 15_000,
    maxTransactionRetryTime: 30_000,
  });
  try {
    await driver.verifyConnectivity();
  } catch (error) {
    await driver.close();
    const { code, message } = translate(error);
    const details = { retriable: true };
    throw new MailuoError(code === 'internal' ? 'store_unavailable' : code, `${uri}: ${message}`, {
      details,
      cause: error,
    });
  }
  return {
    name: 'neo4j',
    read: (text, params) =>
      inSession(driver, 'READ', (session) =>
        session.executeRead((tx) => runInside(tx, text, params), { timeout: OWN_TIMEOUT_MS }),
      ),
    write: (work) =>
      inSession(driver, 'WRITE', (session) =>
        session.executeWrite(
          async (tx) => {
            // One writer at a time, over all processes: what a put computes from what it read must not change under it.
            await tx.run(statement('write/take-turn'));
            return work({ run: (text, params) => runInside(tx, text, params) });
          },
          { timeout: OWN_TIMEOUT_MS },
        ),
      ),
    applySchema: (text) =>
      inSession(driver, 'WRITE', async (session) => {
        await session.run(text);
      }),
    adHoc: (text, params, limits) => adHoc(driver, text, params, limits),
    fullText: async (index, question, limit) => {
      const rows = await inSession(driver, 'READ', (session) =>
        session.executeRead((tx) =>
          runInside(tx, statement('read/full-text.neo4j'), { index, question: quoted(question), limit }),
        ),
      );
      return rows.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
    },
    close: () => driver.close(),
  };
}

/** The statement that was explained began on the second line. */
function refuseOneLineUp(error: unknown): never {
  throw translate(error, { linesBefore: 1 });
}

type Session = ReturnType<Driver['session']>;

async function inSession<Result>(
  driver: Driver,
  mode: 'READ' | 'WRITE',
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const session = driver.session({ defaultAccessMode: mode });
  try {
    return await work(session);
  } catch (error) {
    throw translate(error);
  } finally {
    await session.close();
  }
}

async function runInside(tx: ManagedTransaction, text: string, params: Params): Promise<readonly Row[]> {
  const { records } = await tx.run(text, parameters(params));
  const ids = await idsOfEnds(tx, records);
  return records.map((record) =>
    Object.fromEntries(record.keys.map((key) => [String(key), toValue(record.get(key), ids)])),
  );
}

async function adHoc(
  driver: Driver,
  text: string,
  params: Params,
  limits: AdHocLimits,
): Promise<AdHocResult> {
  refuseUnsafeWords(text);
  return inSession(driver, 'READ', async (session) => {
    const explained = await session.run(`EXPLAIN\n${text}`, parameters(params)).catch(refuseOneLineUp);
    refuseUnsafePlan(explained.summary.queryType, explained.summary.plan);
    const tx = await session.beginTransaction({ timeout: limits.timeoutMs });
    try {
      const result = tx.run(text, parameters(params));
      const columns = (await result.keys()).map(String);
      const records: Neo4jRecord[] = [];
      for await (const record of result) {
        records.push(record);
        if (records.length > limits.limit) break;
      }
      const kept = records.slice(0, limits.limit);
      const ids = await idsOfEnds(tx, kept);
      const rows = kept.map((record) => columns.map((key) => toValue(record.get(key), ids)));
      return { columns, rows, truncated: records.length > limits.limit };
    } finally {
      await tx.close();
    }
  });
}

async function idsOfEnds(
  tx: Pick<ManagedTransaction, 'run'>,
  records: readonly Neo4jRecord[],
): Promise<IdByElement> {
  const elements = new Set(records.flatMap((record) => endsOf([...record.values()])));
  if (elements.size === 0) return new Map();
  const { records: found } = await tx.run(statement('read/ids-of-elements.neo4j'), {
    elements: [...elements],
  });
  return new Map(found.map((record) => [String(record.get('element')), String(record.get('id'))]));
}

function parameters(params: Params): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, toParameter(value)]));
}

/** A phrase in Lucene's syntax: the analyser's words, next to each other. */
function quoted(question: string): string {
  return `"${question.replaceAll(/["\\]/g, ' ')}"`;
}
