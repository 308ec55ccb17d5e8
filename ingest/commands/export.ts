import { createWriteStream } from 'node:fs';
import { PassThrough, Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Command, InvalidArgumentError, Option } from 'commander';
import { ExportFormat } from '#domain';
import { openStore } from '#store';
import { EXPORTERS } from '../../server/exports/index.ts';
import { leftOutBy, select } from '../../server/exports/select.ts';
import { VERSION } from '../../server/project.ts';
import { loadSavedQueries } from '../../server/saved-queries/load.ts';
import { selectionOf, type SelectionOptions } from './export-selection.ts';
import { storeOption } from './store-option.ts';

interface ExportOptions extends SelectionOptions {
  readonly format: ExportFormat;
  readonly output?: string;
  readonly store: string;
}

export const exportCommand = new Command('export')
  .description(
    'Write the graph, or a part of it, as a file; nodes, then edges, then articles, each sorted by id.',
  )
  .addOption(
    new Option('--format <format>', 'file format').choices(ExportFormat.options).default('cytoscape'),
  )
  .option('--ids <id...>', 'only these nodes and the edges among them')
  .option('--around <id>', 'only this node and what lies around it')
  .option('--depth <steps>', 'with --around: 1 or 2', Number)
  .option('--types <type...>', 'with --ids or --around: only these relationships')
  .option('--kinds <kind...>', 'with --around: only nodes of these kinds')
  .option('--query <name>', 'only the nodes and edges that a saved query finds')
  .option('--param <key=value>', 'with --query: a parameter; repeat it for more', collect)
  .option('--limit <number>', 'with --around nodes, with --query rows, at most', Number)
  .option('--articles', 'articles and what they mention as well; json and ndjson can then be imported again')
  .option('--sorted', 'by id: every export is; says that you rely on it')
  .option('--output <file>', 'write here instead of to standard output; .gz packs it')
  .addOption(storeOption())
  .addHelpText(
    'after',
    '\nExamples:\n  mailuo export --format cytoscape --output graph.json\n  mailuo export --around country/CN --depth 2 --format gexf --output cn.gexf\n  mailuo export --articles --format ndjson --output backup.ndjson.gz\n',
  )
  .action(async ({ format, output, store: address, ...options }: ExportOptions) => {
    const selection = selectionOf(options);
    const store = await openStore(address);
    try {
      await store.migrate();
      const { elements, ...selected } = await select(selection, { store, queries: loadSavedQueries() });
      const context = { version: VERSION, exportedAt: new Date().toISOString(), ...selected };
      const chunks = Readable.from(EXPORTERS[format].write(elements, context));
      if (output === undefined) await pipeline(chunks, process.stdout, { end: false });
      else await pipeline(chunks, packerFor(output), createWriteStream(output));
      const leftOut = leftOutBy(selected.cap);
      if (leftOut !== undefined) console.error(`${leftOut}; --limit takes more.`);
    } finally {
      await store.close();
    }
  });

function packerFor(file: string): Writable & NodeJS.ReadWriteStream {
  return file.toLowerCase().endsWith('.gz') ? createGzip() : new PassThrough();
}

function collect(pair: string, before: Readonly<Record<string, string>> = {}): Record<string, string> {
  const at = pair.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('expected key=value.');
  return { ...before, [pair.slice(0, at)]: pair.slice(at + 1) };
}
