// npm run eval:diff -- [PATH…] [--base REF]: what a change of rules or lexicons does to real articles. The working tree
// and a commit read the same articles; new, lost and changed finds are listed by layer, with examples.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import { ExtractionRecord } from '../ingest/to-record.ts';
import { corpusFolder } from '../test/eval/corpus.ts';

const root = join(import.meta.dirname, '..');
const cache = join(root, '.cache');

/** What is compared of a record; an older version may have had other fields beside it. */
const Comparable = z.looseObject(ExtractionRecord.omit({ id: true }).shape);
type Comparable = z.infer<typeof Comparable>;

async function run(
  paths: readonly string[],
  { base, examples }: { base: string; examples: string },
): Promise<void> {
  const corpus = await corpusFolder('related');
  const articles = paths.length > 0 || corpus === undefined ? paths : [corpus];
  if (articles.length === 0) throw new Error('no articles at hand; name files or folders');
  const before = withWorktree(base, (tree) => readAll(tree, articles, join(cache, 'diff-before.jsonl')));
  const after = readAll(root, articles, join(cache, 'diff-after.jsonl'));
  for (const [layer, itemsOf] of Object.entries(ITEMS))
    printLayer(layer, before, after, itemsOf, Number(examples));
}

/** What a record holds of each layer, as strings that can be compared. */
const ITEMS: Readonly<Record<string, (record: Comparable) => readonly string[]>> = {
  persons: ({ persons }) => persons.map(({ name }) => name),
  countries: ({ countries }) => countries,
  organizations: ({ organizations }) => organizations.map(({ name }) => name),
  places: ({ places }) => places.map(({ name }) => name),
  equipment: ({ equipment }) => equipment,
  citedSources: ({ citedSources }) => citedSources,
  events: ({ events }) =>
    events.map(({ type, date, status, countries, persons, evidence }) =>
      [type, date ?? '?', status, [...countries, ...persons].join('+'), evidence].join(' | '),
    ),
};

function printLayer(
  layer: string,
  before: ReadonlyMap<string, Comparable>,
  after: ReadonlyMap<string, Comparable>,
  itemsOf: (record: Comparable) => readonly string[],
  examples: number,
): void {
  const changes = { new: [] as string[], lost: [] as string[] };
  let same = 0;
  for (const file of new Set([...before.keys(), ...after.keys()])) {
    const old = new Set(itemsFor(before.get(file), itemsOf));
    const now = new Set(itemsFor(after.get(file), itemsOf));
    for (const item of now) if (old.has(item)) same += 1;
    changes.new.push(...[...now].filter((item) => !old.has(item)).map((item) => `${item}  (${file})`));
    changes.lost.push(...[...old].filter((item) => !now.has(item)).map((item) => `${item}  (${file})`));
  }
  console.log(`${layer}: ${same} as before, ${changes.new.length} new, ${changes.lost.length} lost`);
  for (const [kind, items] of Object.entries(changes)) {
    for (const item of items.slice(0, examples)) console.log(`  ${kind === 'new' ? '+' : '-'} ${item}`);
    if (items.length > examples) console.log(`    … ${items.length - examples} more ${kind}`);
  }
}

function itemsFor(record: Comparable | undefined, itemsOf: (record: Comparable) => readonly string[]) {
  return record === undefined ? [] : itemsOf(record);
}

function readAll(tree: string, articles: readonly string[], output: string): ReadonlyMap<string, Comparable> {
  mkdirSync(cache, { recursive: true });
  const tsx = join(root, 'node_modules', '.bin', 'tsx');
  const args = ['--conditions=mailuo-source', join(tree, 'ingest', 'cli.ts'), 'extract', ...articles];
  // A file that cannot be read makes `extract` end with 1 although all others were printed.
  const { status } = spawnSync(tsx, args, { cwd: tree, stdio: ['ignore', openSync(output, 'w'), 'inherit'] });
  if (status === null || status > 1)
    throw new Error(`extraction failed in ${tree}; the messages above say why`);
  const lines = readFileSync(output, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return new Map(
    lines.map((line) => Comparable.parse(JSON.parse(line))).map((record) => [record.file, record]),
  );
}

function withWorktree<Result>(ref: string, use: (tree: string) => Result): Result {
  const tree = join(cache, 'diff-base');
  git('worktree', 'prune');
  rmSync(tree, { recursive: true, force: true });
  git('worktree', 'add', '--force', '--detach', tree, ref);
  try {
    symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
    return use(tree);
  } finally {
    git('worktree', 'remove', '--force', tree);
  }
}

function git(...args: readonly string[]): void {
  const { status, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
}

await new Command('eval:diff')
  .argument('[path...]', 'articles; without any, related.tar.gz of ../shared/corpus')
  .option('--base <ref>', 'the commit to compare with', 'HEAD')
  .option('--examples <n>', 'examples a layer and kind of change', '8')
  .action(run)
  .parseAsync();
