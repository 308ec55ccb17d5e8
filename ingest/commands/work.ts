import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Command, Option } from 'commander';
import { openStore, type GraphStore } from '#store';
import { openQueue, type ArticleQueue } from '../queue/article-queue.ts';
import { startWorker } from '../queue/queue-worker.ts';
import { addSummaries, NOTHING } from '../worker/ledger.ts';
import { openReadingPool } from '../worker/reading-pool.ts';
import { wantedKeyOf } from '../worker/wanted.ts';
import { createProgress } from './progress.ts';
import { addQueueOptions, countOf, openOptionsOf, type QueueFlags } from './queue-options.ts';
import { addReadingOptions, limitsOf, wantedOf, type ReadingFlags } from './reading-options.ts';
import { listenForStop } from './stop-signals.ts';
import { storeOption } from './store-option.ts';

interface WorkFlags extends QueueFlags, ReadingFlags {
  readonly store: string;
  readonly concurrency: number;
  readonly silence: number;
  readonly untilEmpty?: boolean;
  readonly json?: boolean;
}

export const work = addReadingOptions(
  addQueueOptions(
    new Command('work').description('Take articles from a queue and store them, until it is stopped.'),
  ),
)
  .addOption(storeOption())
  .addOption(
    new Option('--concurrency <batches>', 'batches in hand: while one is written, others are read')
      .default(2)
      .argParser(countOf),
  )
  .addOption(
    new Option('--silence <seconds>', 'after which a worker counts as lost and others take its batches')
      .default(30)
      .argParser(countOf),
  )
  .option('--until-empty', 'end when nothing is left in the queue')
  .option('--json', 'report progress and the end as JSON, one object a line')
  .addHelpText(
    'after',
    `
Run as many as there are machines, and one a machine: its threads take the cores. All name the same store, which is a
Neo4j where there are several. SIGTERM or Ctrl-C stops after the batches in hand, a second one at once: nothing is lost
by that, and nothing doubled.

Examples:
  mailuo work --queue redis://queue:6379 --store neo4j://graph:7687
  mailuo work --threads 8 --concurrency 3
  mailuo work --until-empty --json
`,
  )
  .action(async (flags: WorkFlags) => {
    const { signal, release } = listenForStop();
    const queue = await openQueue(flags.queue, openOptionsOf(flags));
    try {
      tellOfAbsence(queue);
      const store = await openStore(flags.store);
      try {
        await store.migrate();
        await workUntil(queue, store, { flags, signal });
      } finally {
        await store.close();
      }
    } finally {
      await queue.close();
      release();
    }
  });

async function workUntil(
  queue: ArticleQueue,
  store: GraphStore,
  { flags, signal }: { readonly flags: WorkFlags; readonly signal: AbortSignal },
): Promise<void> {
  const { threads, batch: batchSize, concurrency, json = false } = flags;
  const wanted = wantedOf(flags);
  const pool = openReadingPool({ threads, isKept: true, limits: limitsOf(flags), wanted });
  const progress = createProgress({ total: undefined, json });
  let summary = NOTHING;
  const worker = startWorker(queue, {
    store,
    read: pool.readItem,
    batchSize,
    wantedKey: wantedKeyOf(wanted),
    concurrency,
    silenceMs: flags.silence * 1000,
    onBatch: (some) => progress.update((summary = addSummaries(summary, some))),
    onFailure: (batch, reason, isDead) =>
      console.error(`${batch}: ${reason}${isDead ? ' → see `mailuo queue dead`' : '; to be tried again'}`),
  });
  try {
    await (flags.untilEmpty === true ? emptied(queue, signal) : stopped(signal));
  } finally {
    await worker.close();
    await pool.close();
    progress.stop();
  }
  const { stored, unchanged, replaced } = summary;
  if (json)
    console.log(JSON.stringify({ type: 'summary', stored, unchanged, replaced, isStopped: signal.aborted }));
  else console.log(`stored ${stored}, unchanged ${unchanged}, replaced ${replaced}`);
}

async function stopped(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}

async function emptied(queue: ArticleQueue, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const { waiting, active, delayed } = await queue.counts();
    if (waiting + active + delayed === 0) return;
    // Stopping ends the pause, and that is all.
    await pause(300, undefined, { signal }).catch(() => undefined);
  }
}

/** Says once that Redis went away, and once that it is back. */
function tellOfAbsence({ redis, shown }: ArticleQueue): void {
  let isAway = false;
  redis.on('close', () => {
    if (!isAway) console.error(`${shown}: Redis is away; waiting for it`);
    isAway = true;
  });
  redis.on('ready', () => {
    if (isAway) console.error(`${shown}: Redis is back`);
    isAway = false;
  });
}
