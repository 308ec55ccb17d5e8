import { availableParallelism } from 'node:os';
import nodejieba from 'nodejieba';
import { loadLexicons } from '../../ingest/lexicons/load.ts';
import { createPipeline, type Pipeline } from '../../ingest/pipeline.ts';
import { readFileContent, type SourceDocument } from '../../ingest/readers/index.ts';
import { openSources, type SourceItem } from '../../ingest/sources/index.ts';
import { openReadingPool } from '../../ingest/worker/reading-pool.ts';
import { ratioOf, type Line } from './line.ts';

/** Articles measured in one turn: few, so that a busy moment of the machine hits all that is compared alike. */
const TURN = 20;
/** The first warms up. */
const ROUNDS = 3;
/** Each thread compiles for itself what it runs often, and sees but its part of the articles: these warm up. */
const WARMING = 4;
const MEASURED = 4;

/** Reading alone, without a store: raw tagging, the pipeline, and threads that do it all, formats and hand-over too. */
export async function* measureReading(folder: string): AsyncGenerator<Line> {
  const items = await itemsIn(folder);
  const documents = items.flatMap(documentsOf).filter(isReadable);
  const texts = documents.map(textOf);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const speed = (milliseconds: number) =>
    `${Math.round((characters / milliseconds) * 1000).toLocaleString('en')} characters/s`;
  const pipeline = createPipeline(loadLexicons());
  let spent = { tag: 0, extract: 0 };
  for (let round = 0; round < ROUNDS; round += 1) spent = measureRound(documents, texts, pipeline);
  yield { what: 'nodejieba.tag', measured: speed(spent.tag) };
  yield {
    what: 'extraction, on one core',
    measured: speed(spent.extract),
    ratio: ratioOf(spent.tag, spent.extract),
    aim: '>= 0.25 of tagging',
  };
  const { one, two } = await measureThreads(items);
  yield { what: 'formats and extraction, one thread', measured: speed(one), ratio: ratioOf(spent.tag, one) };
  yield {
    what: 'formats and extraction, two threads',
    measured: speed(two),
    ratio: ratioOf(one, two),
    aim: `>= 1.80 of one thread (${availableParallelism()} cores here)`,
  };
}

async function itemsIn(folder: string): Promise<readonly SourceItem[]> {
  const items: SourceItem[] = [];
  for await (const found of openSources([folder])) if (!('reason' in found)) items.push(found);
  return items;
}

function documentsOf({ name, bytes }: SourceItem): readonly SourceDocument[] {
  return [...readFileContent(name, bytes)].flatMap((found) => ('reason' in found ? [] : [found]));
}

/** The pipeline refuses a title without text. */
function isReadable({ blocks }: SourceDocument): boolean {
  return blocks.some(({ zone, text }) => (zone === 'body' || zone === 'caption') && text !== '');
}

function textOf({ title, blocks }: SourceDocument): string {
  return [title, ...blocks.map(({ text }) => text)].join('\n');
}

function measureRound(documents: readonly SourceDocument[], texts: readonly string[], pipeline: Pipeline) {
  const spent = { tag: 0, extract: 0 };
  for (let first = 0; first < documents.length; first += TURN) {
    const started = performance.now();
    for (const text of texts.slice(first, first + TURN)) nodejieba.tag(text);
    const tagged = performance.now();
    for (const document of documents.slice(first, first + TURN)) pipeline(document);
    spent.tag += tagged - started;
    spent.extract += performance.now() - tagged;
  }
  return spent;
}

/** Milliseconds for all items with one thread and with two, in turns; the best round of each. */
async function measureThreads(items: readonly SourceItem[]) {
  const best = { one: Infinity, two: Infinity };
  const single = openReadingPool({ threads: 1, isKept: true });
  const double = openReadingPool({ threads: 2, isKept: true });
  const timed = async ({ readItem }: typeof single) => {
    const started = performance.now();
    // Reading takes an item's bytes away.
    await Promise.all(items.map((item) => readItem({ ...item, bytes: new Uint8Array(item.bytes) })));
    return performance.now() - started;
  };
  try {
    for (let round = 0; round < WARMING + MEASURED; round += 1) {
      const [one, two] = [await timed(single), await timed(double)];
      if (round < WARMING) continue;
      best.one = Math.min(best.one, one);
      best.two = Math.min(best.two, two);
    }
    return best;
  } finally {
    await single.close();
    await double.close();
  }
}
