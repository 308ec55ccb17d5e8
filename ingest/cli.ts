#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { isMailuoError, messageOf, type ErrorCode } from '#domain';
import { bulkLoad } from './commands/bulk-load.ts';
import { compare } from './commands/compare.ts';
import { enqueue } from './commands/enqueue.ts';
import { explain } from './commands/explain.ts';
import { exportCommand } from './commands/export.ts';
import { extract } from './commands/extract.ts';
import { importCommand } from './commands/import.ts';
import { ingest } from './commands/ingest.ts';
import { lexicon } from './commands/lexicon.ts';
import { mcp } from './commands/mcp.ts';
import { queries } from './commands/queries.ts';
import { quarantine } from './commands/quarantine.ts';
import { query } from './commands/query.ts';
import { queue } from './commands/queue.ts';
import { start } from './commands/start.ts';
import { stats } from './commands/stats.ts';
import { token } from './commands/token.ts';
import { verify } from './commands/verify.ts';
import { work } from './commands/work.ts';
import { VERSION } from '../server/project.ts';

/** 2: the call was wrong; 3: something outside stands in the way; 1: anything else that failed. */
const EXIT_CODE: Partial<Record<ErrorCode, number>> = {
  invalid_input: 2,
  not_found: 2,
  query_invalid: 2,
  query_refused: 2,
  unsupported_on_engine: 2,
  store_unavailable: 3,
  store_locked: 3,
  store_unwritable: 3,
  port_taken: 3,
};

const program = new Command('mailuo')
  .description('Turns Chinese-language news into a knowledge graph to search, draw, question and check.')
  .version(VERSION)
  .showHelpAfterError('(--help lists what there is)')
  .configureHelp({ showGlobalOptions: true })
  .exitOverride();
for (const command of [
  start,
  ingest,
  bulkLoad,
  quarantine,
  enqueue,
  work,
  queue,
  extract,
  explain,
  query,
  queries,
  exportCommand,
  importCommand,
  mcp,
  stats,
  verify,
  token,
  lexicon,
  compare,
]) {
  program.addCommand(adopted(command));
}

function adopted(command: Command): Command {
  for (const each of command.commands) adopted(each);
  return command.exitOverride().copyInheritedSettings(program);
}

// A reader that has seen enough (`mailuo extract … | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else if (isMailuoError(error)) {
    console.error(`mailuo: ${error.message}`);
    for (const { path, message } of error.details.fields ?? []) console.error(`  ${path}: ${message}`);
    process.exitCode = EXIT_CODE[error.code] ?? 1;
  } else {
    console.error(`mailuo: unexpected failure: ${messageOf(error)}`);
    if (process.env['MAILUO_DEBUG'] !== undefined) console.error(error);
    else console.error('Set MAILUO_DEBUG=1 for the details, and please report it.');
    process.exitCode = 1;
  }
}
