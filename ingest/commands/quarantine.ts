import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import { MailuoError } from '#domain';
import { openStore } from '#store';
import { openSources } from '../sources/index.ts';
import { onOneLine, secondOf, textTable } from '../text-table.ts';
import { ingestItems } from '../worker/ingest-run.ts';
import { hashOf } from '../worker/known-items.ts';
import { openQuarantine, type Quarantine, type QuarantineEntry } from '../worker/quarantine.ts';
import { againOf, onlyAgain } from '../worker/read-again.ts';
import { openReadingPool } from '../worker/reading-pool.ts';
import { addReadingOptions, limitsOf, type ReadingFlags } from './reading-options.ts';
import { listenForStop } from './stop-signals.ts';
import { pagesFolder, quarantineFile, storeOption } from './store-option.ts';

interface StoreFlag {
  readonly store: string;
}

const list = new Command('list')
  .description('List what was set aside: where it is, at which stage, and why.')
  .addOption(storeOption())
  .option('--json', 'one JSON object a line')
  .action(async ({ store, json = false }: StoreFlag & { readonly json?: boolean }) => {
    const entries = await openQuarantine(quarantineFile(store)).entries();
    for (const line of json ? entries.map((entry) => JSON.stringify(entry)) : tableOf(entries))
      console.log(line);
  });

const retry = addReadingOptions(new Command('retry'))
  .description('Read what was set aside again from where it is; what can be stored leaves the quarantine.')
  .addOption(storeOption())
  .action(async (flags: StoreFlag & ReadingFlags) => {
    const quarantine = openQuarantine(quarantineFile(flags.store));
    const again = againOf(await quarantine.entries());
    for (const { item } of again.gone) console.error(`${item}: is gone; its entry stays`);
    const limits = limitsOf(flags);
    const { signal, release } = listenForStop();
    const pool = openReadingPool({ threads: flags.threads, isKept: true, limits });
    const store = await openStore(flags.store);
    try {
      await store.migrate();
      const sources = openSources(again.containers, {
        maxItemBytes: limits.bytes,
        cacheFolder: pagesFolder(flags.store),
        again: true,
        signal,
      });
      const items = onlyAgain(sources, again);
      const options = { store, quarantine, signal, batchSize: flags.batch };
      const { stored, unchanged, replaced } = await ingestItems(items, pool.readItem, options);
      const left = (await quarantine.entries()).length;
      console.log(
        `stored ${stored}, unchanged ${unchanged}, replaced ${replaced}, still in quarantine ${left}`,
      );
      if (signal.aborted) process.exitCode = 130;
    } finally {
      await pool.close();
      await store.close();
      release();
    }
  });

const exportEntries = new Command('export')
  .description('Write what was set aside as it came, or only list where it came from.')
  .addOption(storeOption())
  .option('--output <folder>', 'write the bytes there, with reasons.jsonl beside them; else print origins')
  .action(async ({ store, output }: StoreFlag & { readonly output?: string }) => {
    const quarantine = openQuarantine(quarantineFile(store));
    if (output !== undefined) await writeItems(quarantine, output);
    else
      for (const item of new Set((await quarantine.entries()).map((entry) => entry.item))) console.log(item);
  });

export const quarantine = new Command('quarantine')
  .description('See, retry and take out the articles that could not be read or stored.')
  .addCommand(list)
  .addCommand(retry)
  .addCommand(exportEntries)
  .addHelpText(
    'after',
    '\nExamples:\n  mailuo quarantine list --json\n  mailuo quarantine retry --max-seconds 300\n  mailuo quarantine export --output bad/\n',
  );

async function writeItems(from: Quarantine, folder: string): Promise<void> {
  const entries = await from.entries();
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new MailuoError('invalid_input', `${folder}: cannot be made; name another folder`, {
      cause: error,
    });
  });
  const again = againOf(entries);
  let written = 0;
  for await (const item of onlyAgain(openSources(again.containers), again)) {
    if ('reason' in item) continue;
    await writeFile(join(folder, `${hashOf(item).slice(0, 8)}-${basename(item.name)}`), item.bytes);
    written += 1;
  }
  await writeFile(
    join(folder, 'reasons.jsonl'),
    entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''),
  );
  console.log(`wrote ${written} items and reasons.jsonl to ${folder}`);
}

function tableOf(entries: readonly QuarantineEntry[]): readonly string[] {
  if (entries.length === 0) return ['The quarantine is empty.'];
  const rows = entries.map(({ at, stage, origin, reason, hash = '' }) => [
    secondOf(at),
    stage,
    hash.slice(0, 8),
    origin,
    onOneLine(reason),
  ]);
  return textTable(['since (UTC)', 'stage', 'hash', 'origin', 'reason'], rows);
}
