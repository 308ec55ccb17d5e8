import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { destination, pino } from 'pino';
import { messageOf } from '#domain';
import { openStore, type GraphStore } from '#store';
import { startServer, type RunningServer } from '../../server/main.ts';
import { openJobs, spoolFolder, type Jobs } from '../../server/jobs/index.ts';
import { PROJECT_ROOT } from '../../server/project.ts';
import { readTokens } from '../../server/tokens.ts';
import { ingestInto } from './ingest-into.ts';
import { storeOption } from './store-option.ts';

interface StartOptions {
  readonly port: number;
  readonly host: string;
  readonly store: string;
  readonly samples: boolean;
  readonly spool?: string;
  readonly tokens?: string;
  readonly insecure?: boolean;
  readonly cors?: string[];
  readonly trustProxy?: string[];
  readonly allowHost?: string[];
  readonly rateLimit?: number;
}

export const start = new Command('start')
  .description('Serve the API and the explorer; an empty graph is filled with the samples first.')
  .addOption(
    new Option('--port <number>', 'where to listen; 0 takes any free port')
      .env('PORT')
      .default(3000)
      .argParser(portOf),
  )
  .option('--host <name>', 'address to listen on; 0.0.0.0 lets other machines in', '127.0.0.1')
  .addOption(storeOption())
  .option(
    '--spool <folder>',
    'where uploads and what became of them are kept; `jobs` in an embedded store, else .mailuo-spool here, unless said',
  )
  .option('--no-samples', 'leave an empty graph empty')
  .addOption(
    new Option('--tokens <file>', 'who may use it: lines that `mailuo token new` prints').env(
      'MAILUO_TOKENS_FILE',
    ),
  )
  .option('--insecure', 'let other machines in although there are no tokens')
  .option('--cors <origin...>', 'let pages of these origins use the API')
  .option(
    '--trust-proxy <address...>',
    'proxies in front that say who asks: loopback, uniquelocal, an address or a network',
  )
  .option('--allow-host <name...>', 'names by which a proxy on this machine is addressed')
  .option('--rate-limit <number>', 'requests a minute and token or address; 0 for any number', countOf)
  .addHelpText('after', '\nExample:\n  mailuo start --port 4000 --store embedded:/srv/graph\n')
  .action(async (options: StartOptions) => {
    const { port, host, store: address, samples } = options;
    const access = {
      tokens: options.tokens === undefined ? undefined : readTokens(options.tokens),
      insecure: options.insecure,
      cors: options.cors,
      proxies: options.trustProxy,
      allowedHosts: options.allowHost,
      rateLimit: options.rateLimit,
    };
    const store = await openStore(address);
    try {
      await store.migrate();
      // Listening before the samples are read: a port that is taken should be known at once.
      const log = pino({ level: process.env['LOG_LEVEL'] ?? 'warn' }, destination(2));
      const jobs = await openJobs({ store, folder: options.spool ?? spoolFolder(address) });
      const server = await startServer({ store, host, port, log, jobs, ...access });
      closeOnSignal(server, store, jobs);
      if (samples && (await isEmpty(store))) {
        console.log('The graph is empty; reading the demo articles of samples/ …');
        await ingestInto(store, address, [join(PROJECT_ROOT, 'samples', 'articles')]);
      }
      console.log(`Mailuo is at ${server.address}  (Ctrl-C stops it)`);
    } catch (error) {
      await store.close();
      throw error;
    }
  });

async function isEmpty(store: GraphStore): Promise<boolean> {
  return ((await store.stats()).nodes.Article ?? 0) === 0;
}

/** The first signal lets the requests in flight finish and closes the store; a second one ends at once. */
function closeOnSignal(server: RunningServer, store: GraphStore, jobs: Jobs): void {
  const stop = async () => {
    await jobs.close();
    await server.close();
    await store.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      process.once(signal, () => process.exit(130));
      stop().catch((error: unknown) => {
        console.error(`mailuo: closing failed: ${messageOf(error)}`);
        process.exit(1);
      });
    });
  }
}

function countOf(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 0) throw new InvalidArgumentError('expected a whole number.');
  return count;
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('expected 0 to 65535.');
  return port;
}
