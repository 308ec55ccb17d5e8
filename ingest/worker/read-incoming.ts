import { messageOf } from '#domain';
import { type IncomingFile, type ReadOutcome } from './read-file.ts';
import type { ReadingPool } from './reading-pool.ts';
import type { ReadAnswer } from './reading-thread.ts';

/** Articles that a thread reads at a call: it is free for others, or to stop, after each. */
const AT_ONCE = 8;

/**
 * Reads a file in the pool, after as many of its articles as were dealt with before; yields a few articles at a time, in
 * order, while the next are being read. Whoever stops taking stops it there.
 */
export async function* readIncoming(
  file: IncomingFile,
  pool: ReadingPool,
  from = 0,
): AsyncGenerator<readonly ReadOutcome[]> {
  let position = from;
  let reading = readOn(file, pool, position);
  for (;;) {
    const { outcomes, isEnd, broken } = await reading;
    position += outcomes.length;
    if (!isEnd) reading = readOn(file, pool, position);
    if (outcomes.length > 0) yield outcomes;
    if (broken !== undefined) yield [{ origin: file.name, stage: 'read', reason: broken }];
    if (isEnd) return;
  }
}

async function readOn(file: IncomingFile, pool: ReadingPool, from: number): Promise<ReadAnswer> {
  try {
    return await pool.read({ file, from, take: AT_ONCE });
  } catch (error) {
    // Whatever a file does to the thread concerns that file alone.
    return { outcomes: [], isEnd: true, broken: `the reader stopped: ${messageOf(error)}` };
  }
}
