// npm run bench:ingest -- [--part NAME…] [--articles N] …: what reading and storing costs, as ratios of one run on one
// machine. Runs compiled, as the product does.
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { PROJECT_ROOT } from '../server/project.ts';
import { corpusFolder } from '../test/eval/corpus.ts';
import { writeArticles } from './bench-ingest/altered-articles.ts';
import { measureCoreference } from './bench-ingest/coreference.ts';
import { printLine, type Line } from './bench-ingest/line.ts';
import { measureMemory } from './bench-ingest/memory.ts';
import { inPlace, type Place, type Store } from './bench-ingest/places.ts';
import { measureReading } from './bench-ingest/reading.ts';
import { measureWholePath } from './bench-ingest/whole-path.ts';
import { measureWriter } from './bench-ingest/writer.ts';

const PARTS = ['reading', 'whole', 'writer', 'memory', 'coreference'] as const;
const STORES = ['embedded', 'neo4j'] as const;

interface Options {
  readonly part: readonly (typeof PARTS)[number][];
  readonly store: readonly Store[];
  readonly articles: number;
  readonly batch: number;
  readonly memory: readonly number[];
  readonly graphs: readonly number[];
}

const program = new Command('bench:ingest')
  .description(
    'Measures reading and storing articles: the evaluation corpus where it is at hand, else the samples.',
  )
  .addOption(new Option('--part <name...>', 'only these parts').choices(PARTS).default(PARTS))
  .addOption(new Option('--store <name...>', 'only on these stores').choices(STORES).default(STORES))
  .addOption(number('--articles <count>', 'articles of the parts that read, store and write', 200))
  .addOption(number('--batch <articles>', 'articles in a transaction, in the part that writes', 50))
  .addOption(numbers('--memory <counts...>', 'articles of each run whose memory is measured', [200, 1000]))
  .addOption(numbers('--graphs <counts...>', 'articles of the graphs that events are found in', [1000, 5000]))
  .addHelpText(
    'after',
    '\nThe full measure, some two hours on two cores:\n  npm run bench:ingest -- --articles 467 --memory 1000 20000 --graphs 1000 10000 50000\n',
  )
  .parse();

await bench(program.opts<Options>());

async function bench({ part, store, articles, batch, memory, graphs }: Options): Promise<void> {
  const [processor] = cpus();
  const gigabytes = (totalmem() / 2 ** 30).toFixed(0);
  console.log(
    `${availableParallelism()} cores, ${processor?.model ?? ''}, ${gigabytes} GB, Node ${process.version}`,
  );
  const wantsServer =
    part.includes('writer') || (store.includes('neo4j') && part.some((name) => name !== 'reading'));
  await inPlace(wantsServer ? ['neo4j'] : [], async (place) => {
    const measures = { ...partsOf(place, { store, batch, memory, graphs }) };
    const corpus = await corpora();
    const sample = join(place.folder, 'sample');
    await writeArticles(corpus.related, articles, sample);
    const mixed = join(place.folder, 'mixed');
    if (part.includes('reading')) await writeArticles(corpus.mixed, articles, mixed);
    for (const name of part) {
      const load = loadavg()[0] ?? 0;
      console.log(`\n${name}, ${articles} articles, load ${load.toFixed(1)} at its start`);
      // Each as soon as it is known: a run that is broken off has said something.
      for await (const line of measures[name]({ sample, mixed, all: corpus.mixed })) printLine(line);
    }
  });
}

interface Folders {
  readonly sample: string;
  readonly mixed: string;
  /** Articles of all kinds, as many as there are. */
  readonly all: string;
}

type Measure = (folders: Folders) => AsyncIterable<Line>;

function partsOf(
  place: Place,
  { store, batch, memory, graphs }: Pick<Options, 'store' | 'batch' | 'memory' | 'graphs'>,
): Readonly<Record<(typeof PARTS)[number], Measure>> {
  const onEach = async function* (measure: (each: Store) => AsyncIterable<Line>) {
    for (const each of store) yield* measure(each);
  };
  return {
    reading: ({ mixed }) => measureReading(mixed),
    whole: ({ sample }) => measureWholePath(sample, place, store),
    writer: ({ sample }) => measureWriter(sample, place, batch),
    memory: ({ all }) => onEach((each) => measureMemory(all, memory, place, each)),
    coreference: () => onEach((each) => measureCoreference(graphs, place, each)),
  };
}

async function corpora() {
  const samples = join(PROJECT_ROOT, 'samples', 'articles');
  return {
    mixed: (await corpusFolder('mixed')) ?? samples,
    related: (await corpusFolder('related')) ?? samples,
  };
}

function number(flags: string, about: string, standard: number): Option {
  return new Option(flags, about).default(standard).argParser(countOf);
}

function numbers(flags: string, about: string, standard: readonly number[]): Option {
  return new Option(flags, about).default(standard).argParser((text: string, before: readonly number[]) => {
    const count = countOf(text);
    return before === standard ? [count] : [...before, count];
  });
}

function countOf(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1)
    throw new InvalidArgumentError('expected a whole number above 0.');
  return count;
}
