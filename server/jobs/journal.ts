import { EventEmitter, once } from 'node:events';
import { appendFile, open, truncate } from 'node:fs/promises';
import { JobEvent, type JobEventBody } from '#domain';

/** What happened in one job, on disk: whoever comes back, after a broken connection or a killed server, reads on. */
export interface Journal {
  readonly append: (body: JobEventBody) => Promise<JobEvent>;
  readonly all: () => Promise<readonly JobEvent[]>;
  /** Those after `seq`, then those that come, until `isOver` and all are given, or the signal ends it. */
  readonly follow: (options: FollowOptions) => AsyncGenerator<JobEvent>;
  /** Lets those who follow look again whether it is over. */
  readonly wake: () => void;
}

interface FollowOptions {
  readonly after: number;
  readonly isOver: () => boolean;
  readonly signal: AbortSignal;
}

/** One process may write at a time. The file is made with the first event. */
export function openJournal(file: string, clock: () => Date): Journal {
  let last: number | undefined;
  const changes = new EventEmitter();
  changes.setMaxListeners(0);
  return {
    append: async (body) => {
      last = (last ?? (await cutTornLine(file))) + 1;
      const event = { seq: last, at: clock().toISOString(), ...body };
      await appendFile(file, `${JSON.stringify(event)}\n`);
      changes.emit('change');
      return event;
    },
    all: async () => (await readFrom(file, 0)).events,
    follow: async function* ({ after, isOver, signal }) {
      for (let offset = 0; ;) {
        // Asked before reading, so that nothing is missed in between; an end of the signal is seen below.
        const change = once(changes, 'change', { signal }).catch(() => undefined);
        const isLast = isOver();
        const { events, end } = await readFrom(file, offset);
        offset = end;
        yield* events.filter((event) => event.seq > after);
        if (isLast || signal.aborted) return;
        await change;
      }
    },
    wake: () => void changes.emit('change'),
  };
}

/** Cuts off a last line that a killed process did not write whole; returns the number of the one before. */
async function cutTornLine(file: string): Promise<number> {
  await appendFile(file, '');
  const { events, end } = await readFrom(file, 0);
  await truncate(file, end);
  return events.at(-1)?.seq ?? 0;
}

/** The whole lines from a place on, and where they end. */
async function readFrom(
  file: string,
  start: number,
): Promise<{ readonly events: readonly JobEvent[]; readonly end: number }> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const bytes = Buffer.alloc(Math.max(0, size - start));
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, start);
    const length = bytes.subarray(0, bytesRead).lastIndexOf(0x0a) + 1;
    const lines = bytes.toString('utf8', 0, length).split('\n').slice(0, -1);
    return { events: lines.map((line) => JobEvent.parse(JSON.parse(line))), end: start + length };
  } finally {
    await handle.close();
  }
}
