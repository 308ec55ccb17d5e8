import { Command } from 'commander';
import { openStore } from '#store';
import { importArticles, type ImportSummary } from '../import/import-articles.ts';
import { readExport } from '../import/read-export.ts';
import { storeOption } from './store-option.ts';

export const importCommand = new Command('import')
  .description('Take in what `mailuo export --articles` wrote as json or ndjson; .gz is unpacked.')
  .argument('<file...>', 'exports; into an empty store they make an equal graph')
  .addOption(storeOption())
  .addHelpText('after', '\nExample:\n  mailuo import graph.ndjson.gz --store embedded:/srv/copy\n')
  .action(async (files: readonly string[], { store: address }: { readonly store: string }) => {
    const store = await openStore(address);
    try {
      await store.migrate();
      const onRefused = (at: string, reason: string) => console.error(`refused\t${at}: ${reason}`);
      for (const file of files) {
        const summary = await importArticles(readExport(file), { store, onRefused });
        console.log(`${file}: ${summaryLine(summary)}`);
        if (summary.refused > 0) process.exitCode = 1;
      }
    } finally {
      await store.close();
    }
  });

function summaryLine({ stored, unchanged, replaced, refused }: ImportSummary): string {
  return `stored ${stored}, unchanged ${unchanged}, replaced ${replaced}, refused ${refused}`;
}
