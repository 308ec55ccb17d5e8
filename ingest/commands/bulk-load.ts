import { mkdir, readdir, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { Command } from 'commander';
import { MailuoError } from '#domain';
import { openBuildingStore } from '#store';
import { ARGUMENTS_FILE, SCRIPT_FILE, writeImportFiles } from '../bulk/import-files.ts';
import { ingestInto } from './ingest-into.ts';
import { addReadingOptions, limitsOf, wantedOf, type ReadingFlags } from './reading-options.ts';

interface BulkLoadFlags extends ReadingFlags {
  readonly to: string;
  readonly gzip?: boolean;
  readonly allowPrivate?: boolean;
  readonly json?: boolean;
  readonly profile?: boolean;
}

const INTERRUPTED = 130;
/** More than for a store that others read meanwhile: a larger transaction costs less for each article. */
const BATCH = 400;
/** Where quarantine and fetched pages are kept: for a Neo4j, whichever it is, beside the working folder. */
const TARGET = 'neo4j:';
/** The graph while it is made, in the folder of the files. */
const BUILDING = '.graph';

const command = new Command('bulk-load')
  .description(
    'Read articles into files for the first load of an empty Neo4j, faster than through transactions.',
  )
  .argument(
    '<input...>',
    'files, folders, patterns; tar, zip, WARC, JSONL; addresses of pages, feeds and sitemaps',
  )
  .requiredOption('--to <folder>', 'write the files here; the folder is new or empty')
  .option('--gzip', 'pack the files; the importer reads them as they are')
  .option('--allow-private', 'also addresses of one’s own network, and any port')
  .option('--json', 'report progress and the end as JSON, one object a line')
  .option('--profile', 'say at the end where the time went');

export const bulkLoad = addReadingOptions(command, { batch: BATCH })
  .addHelpText(
    'after',
    `
The graph is that of \`mailuo ingest\`: a later \`mailuo ingest\` of the same articles into the loaded Neo4j finds them all
unchanged. It is made in memory and in the folder before it is written out, with 8 GB at most: about 70 KB for an article
of general news, more for one full of names. Stopped, it leaves nothing; killed, remove the folder and start again.

Example:
  mailuo bulk-load archive.tar.gz --to load/ --threads 4 --gzip
  neo4j stop && sh load/${SCRIPT_FILE} neo4j && neo4j start
  mailuo start --store neo4j://localhost
`,
  )
  .action(async (inputs: string[], flags: BulkLoadFlags) => {
    const folder = resolve(flags.to);
    await refuseUsed(folder);
    const building = join(folder, BUILDING);
    await mkdir(building, { recursive: true });
    let isWhole = false;
    try {
      isWhole = await load(inputs, { folder, building, flags });
    } finally {
      for (const name of isWhole ? [BUILDING] : await readdir(folder))
        await rm(join(folder, name), { recursive: true, force: true });
    }
    if (!isWhole) process.exitCode = INTERRUPTED;
  });

/** Makes the graph and writes it out; false where it was stopped before. */
async function load(
  inputs: readonly string[],
  {
    folder,
    building,
    flags,
  }: { readonly folder: string; readonly building: string; readonly flags: BulkLoadFlags },
): Promise<boolean> {
  const { json = false, profile = false, threads, batch } = flags;
  const { store, elements } = await openBuildingStore(building);
  try {
    await store.migrate();
    const { isStopped } = await ingestInto(store, TARGET, inputs, {
      isOnce: true,
      json,
      profile,
      threads,
      batchSize: batch,
      limits: limitsOf(flags),
      wanted: wantedOf(flags),
      allowsPrivate: flags.allowPrivate === true,
    });
    if (isStopped) return false;
    const started = performance.now();
    const counts = await writeImportFiles(elements(), { folder, isPacked: flags.gzip === true });
    const seconds = Math.round(performance.now() - started) / 1000;
    for (const line of endOf(folder, { ...counts, seconds, json })) console.log(line);
    return true;
  } finally {
    await store.close();
  }
}

interface End {
  readonly nodes: number;
  readonly relationships: number;
  /** Of writing the files. */
  readonly seconds: number;
  readonly json: boolean;
}

function endOf(folder: string, { json, ...counts }: End): readonly string[] {
  const commands = `cd ${quoted(folder)} && neo4j-admin database import full neo4j @${ARGUMENTS_FILE}`;
  if (json) return [JSON.stringify({ type: 'files', folder, command: commands, ...counts })];
  const { nodes, relationships, seconds } = counts;
  const script = join(relative(process.cwd(), folder) || '.', SCRIPT_FILE);
  return [
    `wrote ${nodes} nodes and ${relationships} relationships to ${folder} in ${seconds.toFixed(2)} s`,
    '',
    'Load them into an empty database, while its Neo4j is stopped:',
    '',
    `  ${commands}`,
    '',
    `or \`sh ${quoted(script)}\`, which does the same. A database that was started before is there already and is replaced`,
    'with --overwrite-destination after its name. Then start Neo4j: the first `mailuo ingest` or `mailuo start`',
    'makes its constraints and indexes.',
  ];
}

/** As a shell takes it for one word. */
function quoted(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** What lies there may be wanted, or be the half of a load that was killed. */
async function refuseUsed(folder: string): Promise<void> {
  const found = await readdir(folder).catch((error: NodeJS.ErrnoException): readonly string[] => {
    if (error.code === 'ENOENT') return [];
    throw new MailuoError(
      'invalid_input',
      `${folder}: no folder to write to (${error.code ?? error.message})`,
    );
  });
  if (found.length === 0) return;
  const what = found.includes(SCRIPT_FILE)
    ? `holds a load that is ready (${SCRIPT_FILE})`
    : found.includes(BUILDING)
      ? 'holds a load that was killed before its end and cannot go on'
      : 'is not empty';
  throw new MailuoError(
    'invalid_input',
    `${folder} ${what}. A load begins anew each time: name another folder, or remove this one first.`,
  );
}
