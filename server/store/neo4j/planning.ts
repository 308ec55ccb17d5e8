import PQueue from 'p-queue';
import { MailuoError } from '#domain';
import type { Deadline } from './deadline.ts';

/** Statements that are planned at once: planning takes a processor of the server's, and some of it heeds no time limit,
 *  whoever has gone away meanwhile. Beside as many as this the server still answers the others. */
const MOST_PLANNED = 3;

/** Has statements planned a few at a time. */
export interface Planning {
  /** Rejects as `work` does, or where its turn does not come in time, with `query_timeout`. Once begun, its place is taken
   *  until it ends, also where nobody waits for it any more. */
  readonly inTurn: <Result>(work: () => Promise<Result>, deadline: Deadline) => Promise<Result>;
}

export function createPlanning(): Planning {
  const queue = new PQueue({ concurrency: MOST_PLANNED });
  return {
    inTurn: async (work, deadline) => {
      let hasBegun = false;
      const turn = queue.add(() => {
        // Nobody is there any more.
        if (deadline.isOver()) throw tooLate();
        hasBegun = true;
        return work();
      });
      try {
        return await deadline.race(turn);
      } catch (error) {
        throw hasBegun || !deadline.isTimeUp() ? error : tooLate();
      }
    },
  };
}

function tooLate(): MailuoError {
  return new MailuoError(
    'query_timeout',
    `The query did not get its turn in time: ${MOST_PLANNED} others keep Neo4j busy that it cannot stop planning. Try again later.`,
    { details: { retriable: true } },
  );
}
