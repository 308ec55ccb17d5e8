import type { Driver } from 'neo4j-driver';
import { statement } from '../statements.ts';
import { translate } from './errors.ts';

/** Longest that one may wait for its turn and have it; what changes every node of a large graph is the longest. */
const TURN_TIMEOUT_MS = 3_600_000;

/** Runs `work` while no other process runs its own. Schema statements of several processes lock each other out in ways
 *  that Neo4j does not notice: one that waits for indexes holds the label that the maker of an index needs to end. */
export async function inSchemaTurn<Result>(driver: Driver, work: () => Promise<Result>): Promise<Result> {
  const session = driver.session();
  try {
    await offerAndTake(session);
    return await work();
  } finally {
    // Undoes the transaction, which is what lets the next one in; so does the end of this process.
    await session.close();
  }
}

async function offerAndTake(session: ReturnType<Driver['session']>): Promise<void> {
  try {
    await session.run(statement('write/offer-schema-turn.neo4j'));
    const transaction = await session.beginTransaction({ timeout: TURN_TIMEOUT_MS });
    await transaction.run(statement('write/take-schema-turn.neo4j'));
  } catch (error) {
    throw translate(error);
  }
}
