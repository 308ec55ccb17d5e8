import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { Command, Option } from 'commander';
import { ExportFormat, ExportSelection, MailuoError } from '#domain';
import { openStore } from '#store';
import { EXPORTERS } from '../../server/exports/index.ts';
import { VERSION } from '../../server/project.ts';
import { storeOption } from './store-option.ts';

interface ExportOptions {
  readonly format: ExportFormat;
  readonly ids?: readonly string[];
  readonly articles?: boolean;
  readonly output?: string;
  readonly store: string;
}

export const exportCommand = new Command('export')
  .description('Write the graph, or the named nodes and the edges among them, as a file.')
  .addOption(
    new Option('--format <format>', 'file format').choices(ExportFormat.options).default('cytoscape'),
  )
  .option('--ids <id...>', 'only these nodes')
  .option('--articles', 'articles and what they mention as well')
  .option('--output <file>', 'write here instead of to standard output')
  .addOption(storeOption())
  .addHelpText('after', '\nExample:\n  mailuo export --format cytoscape --output graph.json\n')
  .action(async ({ format, ids, articles = false, output, store: address }: ExportOptions) => {
    const selection = ExportSelection.safeParse(
      ids === undefined ? { kind: 'all', articles } : { kind: 'nodes', ids },
    );
    if (!selection.success) {
      const bad = selection.error.issues.map(({ path }) => ids?.[Number(path.at(-1))] ?? path.join('.'));
      throw new MailuoError(
        'invalid_input',
        `not an id: ${bad.join(', ')}; ids look like person/putin-vladimir`,
      );
    }
    const store = await openStore(address);
    try {
      await store.migrate();
      const context = { version: VERSION, exportedAt: new Date().toISOString() };
      const chunks = Readable.from(EXPORTERS[format].write(store.export(selection.data), context));
      if (output !== undefined) await pipeline(chunks, createWriteStream(output));
      else await pipeline(chunks, process.stdout, { end: false });
    } finally {
      await store.close();
    }
  });
