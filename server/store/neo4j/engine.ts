import neo4j, { type Driver } from 'neo4j-driver';
import { MailuoError } from '#domain';
import type { Engine } from '../engine.ts';
import { statement } from '../statements.ts';
import { adHoc } from './ad-hoc.ts';
import { translate } from './errors.ts';
import { createPlanning } from './planning.ts';
import { runInside } from './run.ts';
import { inSchemaTurn } from './schema-turn.ts';

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
    maxTransactionRetryTime: 10_000,
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
  const planning = createPlanning();
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
            const turn = tx.run(statement('write/take-turn'));
            const done = work({ run: (text, params) => runInside(tx, text, params) });
            return (await Promise.all([done, turn]))[0];
          },
          { timeout: OWN_TIMEOUT_MS },
        ),
      ),
    dataVersion: async () => {
      const rows = await inSession(driver, 'READ', (session) =>
        session.executeRead((tx) => runInside(tx, statement('read/data-version'), {})),
      );
      const version = rows[0]?.['version'];
      return typeof version === 'number' ? String(version) : '0';
    },
    alone: (work) => inSchemaTurn(driver, work),
    applySchema: (text) =>
      inSession(driver, 'WRITE', async (session) => {
        await session.run(text);
      }),
    adHoc: (text, params, limits) => adHoc({ driver, planning }, text, params, limits),
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

/** A phrase in Lucene's syntax: the analyser's words, next to each other. */
function quoted(question: string): string {
  return `"${question.replaceAll(/["\\]/g, ' ')}"`;
}
