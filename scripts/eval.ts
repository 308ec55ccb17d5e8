// npm run eval -- [GOLD_FOLDER…] [--misses] [--accept]: precision, recall and F1 a layer on gold articles, beside the
// figures of the last release. Without folders: the dev gold, what is learnt from and what is held out, where their articles are at hand.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { loadLexicons } from '../ingest/lexicons/load.ts';
import { createPipeline } from '../ingest/pipeline.ts';
import { toRecord, type ExtractionRecord } from '../ingest/to-record.ts';
import { readArticles } from '../ingest/worker/read-articles.ts';
import { corpusFolder, SHARED } from '../test/eval/corpus.ts';
import { loadGoldFolder, loadOffsetSet, type GoldSet } from '../test/eval/gold.ts';
import { compareArticle, figuresOf, LAYERS, type Layer } from '../test/eval/score.ts';

const root = join(import.meta.dirname, '..');
const FIGURES = join(root, 'test', 'eval', 'figures.json');

interface Options {
  readonly misses?: boolean;
  readonly accept?: boolean;
  readonly only?: string;
}

type Released = Record<
  string,
  { readonly f1: Record<string, number>; readonly byArticle: Record<string, number> }
>;

async function run(
  folders: readonly string[],
  { misses = false, accept = false, only }: Options,
): Promise<void> {
  const all = folders.length > 0 ? folders.map(loadGoldFolder) : await standardSets();
  const sets = all.filter(({ name }) => only === undefined || name === only);
  if (sets.length === 0) throw new Error('no gold at hand; name a folder that has gold.jsonl and articles/');
  const pipeline = createPipeline(loadLexicons());
  const released: Released = existsSync(FIGURES) ? JSON.parse(readFileSync(FIGURES, 'utf8')) : {};
  for (const set of sets) {
    const records = new Map<string, ExtractionRecord>();
    for await (const result of readArticles(set.articlePaths)) {
      if ('rejected' in result) throw new Error(`${result.rejected.origin}: ${result.rejected.reason}`);
      const file = set.articles[records.size]?.file ?? '';
      records.set(file, toRecord(pipeline(result.document), file));
    }
    released[set.name] = report(set, records, released[set.name], misses);
  }
  if (accept) writeFileSync(FIGURES, `${JSON.stringify(released, undefined, 2)}\n`);
}

function report(
  set: GoldSet,
  records: ReadonlyMap<string, ExtractionRecord>,
  before: Released[string] | undefined,
  misses: boolean,
): Released[string] {
  console.log(`\n${set.name}: ${set.articles.length} articles`);
  console.log(
    ['layer'.padEnd(16), ...['P', 'R', 'F1', 'before', 'gold', 'found'].map((head) => head.padStart(7))].join(
      '',
    ),
  );
  const f1: Record<string, number> = {};
  const byArticle: Record<string, number> = {};
  for (const layer of LAYERS) {
    const outcomes = set.articles.map((gold) => compareArticle(layer, gold, found(records, gold.file)));
    const figures = figuresOf(outcomes);
    f1[layer] = round(figures.f1);
    set.articles.forEach(
      ({ file }, index) =>
        (byArticle[`${file} ${layer}`] = round(figuresOf(outcomes.slice(index, index + 1)).f1)),
    );
    const cells = [figures.precision, figures.recall, figures.f1, before?.f1[layer]].map(
      (ratio) => ratio?.toFixed(3) ?? '–',
    );
    console.log(
      [
        layer.padEnd(16),
        ...[...cells, figures.gold, figures.predicted].map((cell) => String(cell).padStart(7)),
      ].join(''),
    );
    if (misses)
      outcomes.forEach((outcome, index) => printMisses(layer, set.articles[index]?.file ?? '', outcome));
  }
  if (before !== undefined) printChanged(byArticle, before.byArticle);
  return { f1, byArticle };
}

function printMisses(
  layer: Layer,
  file: string,
  { missed, spurious }: ReturnType<typeof compareArticle>,
): void {
  for (const label of missed) console.log(`  ${layer}\t${file}\tmissed\t${label}`);
  for (const label of spurious) console.log(`  ${layer}\t${file}\tspurious\t${label}`);
}

function printChanged(now: Readonly<Record<string, number>>, before: Readonly<Record<string, number>>): void {
  for (const [key, f1] of Object.entries(now)) {
    const old = before[key];
    if (old !== undefined && Math.abs(old - f1) >= 0.001)
      console.log(`  changed: ${key} ${old.toFixed(3)} → ${f1.toFixed(3)}`);
  }
}

function found(records: ReadonlyMap<string, ExtractionRecord>, file: string): ExtractionRecord {
  const record = records.get(file);
  if (record === undefined) throw new Error(`${file}: not extracted`);
  return record;
}

function round(ratio: number): number {
  return Number(ratio.toFixed(4));
}

async function standardSets(): Promise<readonly GoldSet[]> {
  const dev = join(SHARED, 'eval', 'dev');
  const folders = [await corpusFolder('related'), await corpusFolder('mixed')].filter(
    (folder) => folder !== undefined,
  );
  const offsetSets = folders.length < 2 ? [] : ['train', 'fold', 'second'];
  return [
    ...(existsSync(dev) ? [loadGoldFolder(dev)] : []),
    ...offsetSets.map((name) => loadOffsetSet(name, join(root, 'test', 'eval', `${name}.jsonl`), folders)),
  ];
}

await new Command('eval')
  .argument('[folder...]', 'gold folders: gold.jsonl and articles/')
  .option('--misses', 'print every miss and every spurious find')
  .option('--accept', 'keep these figures as those of the release')
  .option('--only <set>', 'one of the standard sets: dev, train, fold or second')
  .action(run)
  .parseAsync();
