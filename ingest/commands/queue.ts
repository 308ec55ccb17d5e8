import { setTimeout as pause } from 'node:timers/promises';
import { Command, Option } from 'commander';
import { MailuoError } from '#domain';
import { openQueue, type ArticleQueue } from '../queue/article-queue.ts';
import { deadLetterOf, deadTable, retryDead } from '../queue/dead-letters.ts';
import { queueStatus, statusLines } from '../queue/queue-status.ts';
import { addQueueOptions, countOf, openOptionsOf, type QueueFlags } from './queue-options.ts';
import { listenForStop } from './stop-signals.ts';

interface StatusFlags extends QueueFlags {
  readonly watch?: boolean;
  readonly interval: number;
  readonly json?: boolean;
}

interface CleanFlags extends QueueFlags {
  readonly dead?: boolean;
  readonly waiting?: boolean;
}

const status = addQueueOptions(new Command('status'))
  .description('Tell what waits, what is in hand, what is dead, and who works.')
  .option('--watch', 'again and again, with the rate, until it is stopped')
  .addOption(new Option('--interval <seconds>', 'with --watch').default(2).argParser(countOf))
  .option('--json', 'one JSON object a line')
  .action((flags: StatusFlags) =>
    withQueue(flags, async (queue) => {
      const { signal, release } = listenForStop();
      try {
        await showStatus(queue, flags, signal);
      } finally {
        release();
      }
    }),
  );

const dead = addQueueOptions(new Command('dead'))
  .description('List the batches that are tried no more, and why.')
  .option('--json', 'one JSON object a line, with the origin of every article')
  .action((flags: QueueFlags & { readonly json?: boolean }) =>
    withQueue(flags, async (queue) => {
      const letters = [];
      for await (const job of queue.dead()) {
        const letter = deadLetterOf(job);
        if (flags.json === true) console.log(JSON.stringify(letter));
        // The rest of the origins may be long, and a table shows the first.
        else letters.push({ ...letter, origins: letter.origins.slice(0, 1) });
      }
      if (flags.json !== true) for (const line of deadTable(letters)) console.log(line);
    }),
  );

const retry = addQueueOptions(new Command('retry'))
  .description('Give dead batches all their attempts again.')
  .argument('[batch...]', 'those that `mailuo queue dead` lists; without, all of them')
  .action((ids: string[], flags: QueueFlags) =>
    withQueue(flags, async (queue) => {
      console.log(`${await retryDead(queue, ids)} batches are in the queue again`);
    }),
  );

const clean = addQueueOptions(new Command('clean'))
  .description('Take batches out for good. What is in the store stays.')
  .option('--dead', 'those that are tried no more')
  .option('--waiting', 'those that no worker has taken')
  .action((flags: CleanFlags) =>
    withQueue(flags, async (queue) => {
      const kinds = (['dead', 'waiting'] as const).filter((kind) => flags[kind] === true);
      if (kinds.length === 0)
        throw new MailuoError('invalid_input', 'say what to take out: --dead, --waiting or both');
      for (const kind of kinds) console.log(`took out ${await queue.clean(kind)} batches: ${kind}`);
    }),
  );

export const queue = new Command('queue')
  .description('See and mend a queue that `mailuo enqueue` fills and `mailuo work` empties.')
  .addCommand(status)
  .addCommand(dead)
  .addCommand(retry)
  .addCommand(clean)
  .addHelpText(
    'after',
    '\nExamples:\n  mailuo queue status --watch\n  mailuo queue dead --json\n  mailuo queue retry\n  mailuo queue clean --dead\n',
  );

async function withQueue(flags: QueueFlags, work: (queue: ArticleQueue) => Promise<void>): Promise<void> {
  const opened = await openQueue(flags.queue, openOptionsOf(flags));
  try {
    await work(opened);
  } finally {
    await opened.close();
  }
}

async function showStatus(opened: ArticleQueue, flags: StatusFlags, signal: AbortSignal): Promise<void> {
  let before: Awaited<ReturnType<typeof queueStatus>> | undefined;
  for (;;) {
    const now = await queueStatus(opened);
    if (flags.json === true) console.log(JSON.stringify(now));
    else {
      // On a terminal the table stays where it is.
      if (flags.watch === true && process.stdout.isTTY) console.clear();
      for (const line of statusLines(now, before)) console.log(line);
    }
    before = now;
    if (flags.watch !== true) return;
    await pause(flags.interval * 1000, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    if (flags.json !== true && !process.stdout.isTTY) console.log();
  }
}
