// Reads articles in memory with the whole pipeline and with nodejieba alone, in turns, and prints how fast each is. Runs
// compiled, as the product does, since tsx wraps functions in calls of its own.
import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { Command } from 'commander';
import nodejieba from 'nodejieba';
import { createArticle } from '../ingest/article.ts';
import { createEntityRecogniser } from '../ingest/entities.ts';
import { findDates } from '../ingest/extractors/dates/index.ts';
import { findEvents } from '../ingest/extractors/events/index.ts';
import { loadLexicons } from '../ingest/lexicons/load.ts';
import { createPipeline } from '../ingest/pipeline.ts';
import { createPublisherFinder } from '../ingest/publisher.ts';
import type { SourceDocument } from '../ingest/readers/source-document.ts';
import { createArticleText } from '../ingest/text/article-text.ts';
import { findDateline } from '../ingest/text/dateline.ts';
import { normalise } from '../ingest/text/normalise.ts';
import { createSegmenter } from '../ingest/text/segmenter.ts';
import { readArticles } from '../ingest/worker/read-articles.ts';
import { corpusFolder } from '../test/eval/corpus.ts';

const program = new Command('bench:extract')
  .description('Measures extraction against raw nodejieba tagging of the same text, in one process.')
  .argument('[folders...]', 'articles to read; the evaluation corpus where it is at hand, else the samples')
  .option('--rounds <count>', 'how often everything is measured; the median counts', '5')
  .parse();
const { rounds } = program.opts<{ rounds: string }>();

/** Articles measured in one turn: few, so that a busy moment of the machine hits all that is compared alike. */
const TURN = 20;

const lexicons = loadLexicons();
const extract = createPipeline(lexicons);
const segment = createSegmenter(lexicons.words);
const findPublisher = createPublisherFinder(lexicons.outlets);
const recognise = createEntityRecogniser(lexicons);

type Stages = Map<string, number>;

/** The pipeline step by step; only measures, and so says nothing of what it reads. */
function extractInStages(document: SourceDocument, spent: Stages): void {
  const timed = <Result>(stage: string, run: () => Result): Result => {
    const started = performance.now();
    const result = run();
    spent.set(stage, (spent.get(stage) ?? 0) + performance.now() - started);
    return result;
  };
  const text = timed('layout, normalising, words', () => createArticleText(document, segment));
  // Measured again by themselves, and taken off the whole below.
  timed('normalising', () => normalise(text.text));
  timed('words', () => segment(text.normalised));
  const article = timed('publisher, dateline, article', () => {
    const publisher = findPublisher(document, text.text);
    const publishedAt = document.publishedAt ?? findDateline(text);
    createArticle(document, text, { publisher: publisher?.name, publishedAt });
    return { publisher: publisher?.id, publishedAt };
  });
  const found = timed('who and what', () => recognise(text, { ...article, title: document.title }));
  const dates = timed('dates', () => findDates(text, article.publishedAt));
  const { mentions, entities } = found;
  timed('events', () => findEvents({ ...article, text, mentions, entities, dates }));
}

async function foldersToRead(): Promise<readonly string[]> {
  if (program.args.length > 0) return program.args;
  const corpus = await corpusFolder('related');
  return corpus !== undefined && existsSync(corpus) ? [corpus] : ['samples/articles'];
}

async function documentsIn(folders: readonly string[]): Promise<readonly SourceDocument[]> {
  const documents: SourceDocument[] = [];
  for await (const read of readArticles(folders))
    if (!('rejected' in read) && isReadable(read.document)) documents.push(read.document);
  return documents;
}

/** The pipeline refuses a title without text. */
function isReadable({ blocks }: SourceDocument): boolean {
  return blocks.some(({ zone, text }) => (zone === 'body' || zone === 'caption') && text !== '');
}

function textOf({ title, blocks }: SourceDocument): string {
  return [title, ...blocks.map(({ text }) => text)].join('\n');
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[values.length >> 1] ?? Number.NaN;
}

interface Round {
  readonly tag: number;
  readonly cut: number;
  readonly extract: number;
}

const folders = await foldersToRead();
const documents = await documentsIn(folders);
const texts = documents.map(textOf);
const characters = texts.reduce((sum, text) => sum + text.length, 0);

function measureRound(): Round {
  const round = { tag: 0, cut: 0, extract: 0 };
  const spend = (what: keyof Round, run: () => void) => {
    const started = performance.now();
    run();
    round[what] += performance.now() - started;
  };
  for (let first = 0; first < documents.length; first += TURN) {
    const turn = documents.slice(first, first + TURN);
    const turnTexts = texts.slice(first, first + TURN);
    spend('tag', () => turnTexts.forEach((text) => nodejieba.tag(text)));
    spend('extract', () => turn.forEach((document) => extract(document)));
    spend('cut', () => turnTexts.forEach((text) => nodejieba.cut(text)));
  }
  return round;
}

console.log(`${documents.length} articles, ${characters} characters: ${folders.join(' ')}`);
measureRound(); // Warms up.
const measured = Array.from({ length: Number(rounds) }, measureRound);
const perSecond = (what: keyof Round) =>
  Math.round((characters / medianOf(measured.map((round) => round[what]))) * 1000)
    .toLocaleString('en')
    .padStart(12);
console.log(`nodejieba.tag ${perSecond('tag')} characters/s`);
console.log(`nodejieba.cut ${perSecond('cut')} characters/s`);
console.log(`extraction    ${perSecond('extract')} characters/s`);
const ratios = measured.map(({ tag, extract: whole }) => tag / whole);
console.log(
  `extraction runs at ${medianOf(ratios).toFixed(3)} of the speed of tagging` +
    ` (rounds: ${ratios.map((ratio) => ratio.toFixed(3)).join(' ')})`,
);

const spent: Stages = new Map();
for (const document of documents) extractInStages(document, spent);
const part = (stage: string) => spent.get(stage) ?? 0;
const layout = part('layout, normalising, words') - part('normalising') - part('words');
const shares = new Map([
  ['layout, sentences', Math.max(0, layout)],
  ...[...spent].filter(([stage]) => stage !== 'layout, normalising, words'),
]);
const total = [...shares.values()].reduce((sum, milliseconds) => sum + milliseconds, 0);
for (const [stage, milliseconds] of shares)
  console.log(`${stage.padEnd(30)}${((100 * milliseconds) / total).toFixed(1).padStart(5)} %`);
