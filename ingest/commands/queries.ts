import { createWriteStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { MailuoError } from '#domain';
import { openStore } from '#store';
import { loadSavedQueries } from '../../server/saved-queries/load.ts';
import { importQueries } from '../../server/workspace/import-queries.ts';
import {
  listQueries,
  ownQueries,
  removeQuery,
  type QuerySources,
} from '../../server/workspace/own-queries.ts';
import { archiveQueries } from '../../server/workspace/query-archive.ts';
import type { QueryFile } from '../../server/workspace/query-file.ts';
import { unpackFiles } from '../../server/workspace/uploaded-files.ts';
import { storeOption } from './store-option.ts';

interface StoreOptions {
  readonly store: string;
}

const list = new Command('list')
  .description('List the queries that come with the program and your own.')
  .addOption(storeOption())
  .action(({ store }: StoreOptions) =>
    withSources(store, async (sources) => {
      for (const { name, title, folder, editable } of await listQueries(sources)) {
        const kind = editable ? (folder === undefined ? 'own' : `own, in ${folder}`) : 'built in';
        console.log(`${name}\t${title.zh} / ${title.en}\t${kind}`);
      }
    }),
  );

const importCommand = new Command('import')
  .description('Keep the queries of .cypher files, of zips of them, and of folders; bad files are named.')
  .argument('<path...>')
  .option('--folder <folder>', 'put them there')
  .addOption(storeOption())
  .action((paths: readonly string[], { store, folder }: StoreOptions & { readonly folder?: string }) =>
    withSources(store, async (sources) => {
      const given = (await Promise.all(paths.map(filesAt))).flat();
      const { imported, refused } = await importQueries(sources, await unpackFiles(given), folder);
      for (const { file, name, outcome } of imported) console.log(`${outcome}\t${name}\t${file}`);
      for (const { file, reason } of refused) console.error(`refused\t${file}: ${reason}`);
      if (refused.length > 0) process.exitCode = 1;
    }),
  );

const exportCommand = new Command('export')
  .description('Write your own queries as a zip of .cypher files.')
  .argument('<file>')
  .addOption(storeOption())
  .action((file: string, { store }: StoreOptions) =>
    withSources(store, async (sources) => {
      const queries = await ownQueries(sources);
      await pipeline(archiveQueries(queries), createWriteStream(file));
      console.log(`${queries.length} queries in ${file}`);
    }),
  );

const remove = new Command('remove')
  .description('Take away a query of your own.')
  .argument('<name>')
  .addOption(storeOption())
  .action((name: string, { store }: StoreOptions) =>
    withSources(store, (sources) => removeQuery(sources, name)),
  );

export const queries = new Command('queries')
  .description('List, import, export and remove saved queries.')
  .addCommand(list)
  .addCommand(importCommand)
  .addCommand(exportCommand)
  .addCommand(remove);

async function withSources(address: string, work: (sources: QuerySources) => Promise<void>): Promise<void> {
  const store = await openStore(address);
  try {
    await store.migrate();
    await work({ builtIn: loadSavedQueries(), workspace: store.workspace });
  } finally {
    await store.close();
  }
}

/** The file, or every query file in the folder, named by its way from there. */
async function filesAt(path: string): Promise<readonly QueryFile[]> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new MailuoError('not_found', `There is no ${path}: give a .cypher file, a zip or a folder.`, {
      cause,
    });
  });
  if (!found.isDirectory()) return [{ path: basename(path), bytes: await readFile(path) }];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.(?:cypher|cql|cyp|zip)$/i.test(entry.name));
  return Promise.all(
    files.map(async (entry) => {
      const full = join(entry.parentPath, entry.name);
      return { path: relative(path, full).split(sep).join('/'), bytes: await readFile(full) };
    }),
  );
}
