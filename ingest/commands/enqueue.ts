import { Command, Option } from 'commander';
import { openSources } from '../sources/index.ts';
import { openQueue } from '../queue/article-queue.ts';
import { fillQueue, type FillSummary } from '../queue/fill-queue.ts';
import { openQuarantine } from '../worker/quarantine.ts';
import { addQueueOptions, countOf, openOptionsOf, type QueueFlags } from './queue-options.ts';
import { listenForStop } from './stop-signals.ts';
import { pagesFolder, quarantineFile } from './store-option.ts';

interface EnqueueFlags extends QueueFlags {
  readonly batch: number;
  readonly batchBytes: number;
  readonly maxBytes: number;
  readonly attempts: number;
  readonly room: number;
  readonly allowPrivate?: boolean;
  readonly json?: boolean;
}

const INTERRUPTED = 130;
const PRINT_EVERY_MS = 2000;

const number = (flags: string, about: string, standard: number) =>
  new Option(flags, about).default(standard).argParser(countOf);

export const enqueue = addQueueOptions(
  new Command('enqueue')
    .description('Put articles into a queue from which any number of workers on any machines take them.')
    .argument(
      '<input...>',
      'files, folders, patterns; tar, zip, WARC, JSONL; addresses of pages, feeds and sitemaps',
    ),
)
  .addOption(number('--batch <articles>', 'articles, or files of several, in one batch', 50))
  .addOption(number('--batch-bytes <count>', 'bytes of them in one batch', 1_000_000))
  .addOption(number('--max-bytes <count>', 'set aside an article with more bytes', 5_000_000))
  .addOption(number('--attempts <count>', 'how often a batch is tried before it is dead', 10))
  .addOption(number('--room <batches>', 'batches that may wait; then workers are waited for', 1000))
  .option('--allow-private', 'also addresses of one’s own network, and any port')
  .option('--json', 'report the end as JSON')
  .addHelpText(
    'after',
    `
The same command again adds nothing that is still in the queue, and workers pass over what is stored already.

Examples:
  mailuo enqueue news.warc.gz --queue redis://queue:6379
  mailuo enqueue archive/ --batch 100 --room 5000
`,
  )
  .action(async (inputs: string[], flags: EnqueueFlags) => {
    const { signal, release } = listenForStop();
    const queue = await openQueue(flags.queue, openOptionsOf(flags));
    // What cannot even be put into the queue is kept where it would be for a store that is no folder.
    const quarantine = openQuarantine(quarantineFile(''));
    let next = performance.now() + PRINT_EVERY_MS;
    const onProgress = (summary: FillSummary) => {
      if (performance.now() < next) return;
      next = performance.now() + PRINT_EVERY_MS;
      console.error(lineOf(summary));
    };
    try {
      const found = openSources(inputs, {
        maxItemBytes: flags.maxBytes,
        cacheFolder: pagesFolder(''),
        allowsPrivate: flags.allowPrivate === true,
        signal,
      });
      const { batch: items, batchBytes: bytes, attempts, room } = flags;
      const summary = await fillQueue(found, queue, {
        quarantine,
        size: { items, bytes },
        attempts,
        room,
        signal,
        onProgress,
      });
      if (flags.json === true)
        console.log(JSON.stringify({ type: 'summary', ...summary, isStopped: signal.aborted }));
      else {
        console.log(lineOf(summary));
        if (summary.quarantined > 0) console.log(`→ see ${quarantine.file}`);
      }
      if (signal.aborted) process.exitCode = INTERRUPTED;
    } finally {
      await queue.close();
      release();
    }
  });

function lineOf({ items, batches, there, quarantined }: FillSummary): string {
  return `${items} articles or files in ${batches} batches, ${there} of them in the queue before; quarantined ${quarantined}`;
}
