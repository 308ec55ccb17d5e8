import { Command } from 'commander';
import { openStore } from '#store';
import { storeOption } from './store-option.ts';

export const stats = new Command('stats')
  .description('Count what the graph holds.')
  .addOption(storeOption())
  .option('--json', 'as JSON')
  .action(async ({ store: address, json }: { store: string; json?: boolean }) => {
    const store = await openStore(address);
    try {
      await store.migrate();
      const found = await store.stats();
      if (json === true) {
        console.log(JSON.stringify(found, undefined, 2));
        return;
      }
      if (found.nodes.Article === undefined)
        console.log('The graph is empty; `mailuo ingest PATH` fills it.');
      const rows = [...Object.entries(found.nodes), ...Object.entries(found.relationships)];
      for (const [name, count] of rows) console.log(`${name.padEnd(16)}${String(count).padStart(9)}`);
      if (found.firstEvent !== undefined)
        console.log(`events from ${found.firstEvent} to ${found.lastEvent ?? ''}`);
    } finally {
      await store.close();
    }
  });
