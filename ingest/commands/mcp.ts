import { Command } from 'commander';
import { openStore } from '#store';
import { createMcpServer } from '../../server/mcp/server.ts';
import { serveStdio } from '../../server/mcp/stdio.ts';
import { loadSavedQueries } from '../../server/saved-queries/load.ts';
import { storeOption } from './store-option.ts';

export const mcp = new Command('mcp')
  .description(
    'Let an assistant ask the graph: a Model Context Protocol server on standard input and output.',
  )
  .addOption(storeOption())
  .addHelpText(
    'after',
    '\nIn the configuration of an assistant:\n  {"mcpServers": {"mailuo": {"command": "mailuo", "args": ["mcp", "--store", "embedded:/srv/graph"]}}}\n',
  )
  .action(async ({ store: address }: { readonly store: string }) => {
    const store = await openStore(address);
    const stop = new AbortController();
    const onSignal = () => stop.abort();
    process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
    try {
      await store.migrate();
      const context = { store, queries: loadSavedQueries() };
      // Standard output belongs to the protocol.
      await serveStdio(
        createMcpServer(context, (error) => console.error(error)),
        stop.signal,
      );
    } finally {
      process.removeListener('SIGINT', onSignal).removeListener('SIGTERM', onSignal);
      await store.close();
    }
  });
