import { Command, InvalidArgumentError, Option } from 'commander';
import { openStore } from '#store';
import { addModelOptions, modelOptionsOf, type ModelFlags } from '../llm/options.ts';
import { ingestInto } from './ingest-into.ts';
import { addReadingOptions, limitsOf, wantedOf, type ReadingFlags } from './reading-options.ts';
import { storeOption } from './store-option.ts';

interface IngestFlags extends ModelFlags, ReadingFlags {
  readonly store: string;
  readonly force?: boolean;
  readonly watch?: boolean;
  readonly interval: number;
  readonly allowPrivate?: boolean;
  readonly json?: boolean;
  readonly profile?: boolean;
}

const INTERRUPTED = 130;

const command = new Command('ingest')
  .description('Read articles into the graph; what is there already is left alone.')
  .argument(
    '<input...>',
    'files, folders, patterns; tar, zip, WARC, JSONL; addresses of pages, feeds and sitemaps',
  )
  .addOption(storeOption())
  .option(
    '--force',
    'read everything anew and take the offered edition even where a later or longer is stored',
  )
  .option('--watch', 'then go on with what comes or changes, until it is stopped')
  .addOption(
    new Option('--interval <seconds>', 'with --watch: ask addresses again so often')
      .default(300)
      .argParser(secondsOf),
  )
  .option('--allow-private', 'also addresses of one’s own network, and any port')
  .option('--json', 'report progress and the end as JSON, one object a line')
  .option('--profile', 'say at the end where the time went');

export const ingest = addModelOptions(addReadingOptions(command))
  .addHelpText(
    'after',
    `
Ctrl-C stops after the batch in hand, a second one at once. Stopped or killed, the same command goes on from there.

Examples:
  mailuo ingest articles/ --store embedded:./data
  mailuo ingest articles/ --watch
  mailuo ingest articles/ --threads 4 --profile --json
  mailuo ingest crawl.warc.gz --language zh --topic 军事 演习 国防
`,
  )
  .action(async (inputs: string[], flags: IngestFlags) => {
    const { store: address, force = false, json = false, profile = false, threads, batch } = flags;
    const model = flags.llm === true ? { model: modelOptionsOf(flags) } : {};
    const watchEvery = flags.watch === true ? flags.interval : undefined;
    const limits = limitsOf(flags);
    const store = await openStore(address);
    try {
      await store.migrate();
      const options = {
        force,
        json,
        profile,
        threads,
        batchSize: batch,
        limits,
        wanted: wantedOf(flags),
        watchEvery,
        allowsPrivate: flags.allowPrivate === true,
        ...model,
      };
      const { isStopped } = await ingestInto(store, address, inputs, options);
      if (isStopped) process.exitCode = INTERRUPTED;
    } finally {
      await store.close();
    }
  });

function secondsOf(text: string): number {
  const seconds = Number(text);
  if (!Number.isFinite(seconds) || seconds < 1)
    throw new InvalidArgumentError('expected seconds, 1 or more.');
  return seconds;
}
