import { Command } from 'commander';
import { openStore } from '#store';
import { ingestInto } from './ingest-into.ts';
import { storeOption } from './store-option.ts';

export const ingest = new Command('ingest')
  .description('Read articles from files and folders into the graph; what is there already is left alone.')
  .argument('<path...>', 'files or folders: Jekyll, stored pages, HTML, Markdown, text, JSONL')
  .addOption(storeOption())
  .option('--force', 'take the offered edition of an article even where a later or longer one is stored')
  .addHelpText('after', '\nExample:\n  mailuo ingest articles/ --store embedded:./data\n')
  .action(async (paths: string[], { store: address, force = false }: { store: string; force?: boolean }) => {
    const store = await openStore(address);
    try {
      await store.migrate();
      await ingestInto(store, address, paths, { force });
    } finally {
      await store.close();
    }
  });
