import { Command } from 'commander';
import { openStore } from '#store';
import { addModelOptions, modelOptionsOf, type ModelFlags } from '../llm/options.ts';
import { ingestInto } from './ingest-into.ts';
import { storeOption } from './store-option.ts';

interface IngestFlags extends ModelFlags {
  readonly store: string;
  readonly force?: boolean;
}

export const ingest = addModelOptions(
  new Command('ingest')
    .description('Read articles from files and folders into the graph; what is there already is left alone.')
    .argument('<path...>', 'files or folders: Jekyll, stored pages, HTML, Markdown, text, JSONL')
    .addOption(storeOption())
    .option('--force', 'take the offered edition of an article even where a later or longer one is stored'),
)
  .addHelpText('after', '\nExample:\n  mailuo ingest articles/ --store embedded:./data\n')
  .action(async (paths: string[], { store: address, force = false, ...flags }: IngestFlags) => {
    const model = flags.llm === true ? { model: modelOptionsOf(flags) } : {};
    const store = await openStore(address);
    try {
      await store.migrate();
      await ingestInto(store, address, paths, { force, ...model });
    } finally {
      await store.close();
    }
  });
