import type { ArticleGraph } from '#domain';
import { openEmbedded } from '../../server/store/embedded/engine.ts';
import type { Engine } from '../../server/store/engine.ts';
import { migrate } from '../../server/store/migrate.ts';
import { openNeo4j } from '../../server/store/neo4j/engine.ts';
import { putArticles } from '../../server/store/put/articles.ts';
import { statement } from '../../server/store/statements.ts';
import { anArticleGraph } from '../../test/contract/builders.ts';
import { ratioOf, type Line } from './line.ts';
import type { Place, Store } from './places.ts';
import { putRecorded } from './recorded-writes.ts';

const BATCH = 50;
const FILLING_BATCH = 500;
/** Batches measured at each size; the middle one counts. */
const MEASURED = 7;
const ARTICLES_A_DAY = 20;
const FIRST_DAY = Date.UTC(1950, 0, 1);
const DAY_MS = 86_400_000;

/** What finds the events that an article's reports may be of. */
const FINDING = ['read/readings', 'read/readings-in-slots', 'read/event-reports'].map((name) =>
  statement(name),
);

/** What the next articles cost in graphs of growing size, of an archive with as much news each day. */
export async function* measureCoreference(
  sizes: readonly number[],
  { emptyStore }: Place,
  store: Store,
): AsyncGenerator<Line> {
  const engine = await openEngine(await emptyStore(store));
  let stored = 0;
  let first: Cost | undefined;
  try {
    await migrate(engine);
    for (const size of sizes) {
      for (; stored < size; stored += FILLING_BATCH) await putArticles(engine, madeUp(stored, FILLING_BATCH));
      const costs: Cost[] = [];
      for (let n = 0; n < MEASURED; n += 1, stored += BATCH) costs.push(await costOfNext(engine, stored));
      const cost = { finding: medianOf(costs, 'finding'), whole: medianOf(costs, 'whole') };
      yield lineOf(`${store}: finding events, an article, of ${size}`, cost.finding, first?.finding);
      yield lineOf(`${store}: storing an article, of ${size}`, cost.whole, first?.whole);
      first ??= cost;
    }
  } finally {
    await engine.close();
  }
}

/** Milliseconds an article. */
interface Cost {
  readonly finding: number;
  readonly whole: number;
}

async function costOfNext(engine: Engine, stored: number): Promise<Cost> {
  const batch = madeUp(stored, BATCH);
  const started = performance.now();
  const writes = await putRecorded(engine, batch);
  const whole = (performance.now() - started) / BATCH;
  const found = writes.filter((write) => FINDING.includes(write.statement));
  return { finding: found.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / BATCH, whole };
}

function lineOf(what: string, milliseconds: number, first: number | undefined): Line {
  const measured = `${milliseconds.toFixed(2)} ms`;
  return first === undefined
    ? { what, measured }
    : { what, measured, ratio: ratioOf(milliseconds, first), aim: 'about 1' };
}

function medianOf(costs: readonly Cost[], which: keyof Cost): number {
  const sorted = costs.map((cost) => cost[which]).toSorted((left, right) => left - right);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function openEngine(address: string): Promise<Engine> {
  return address.startsWith('embedded:')
    ? openEmbedded({ folder: address.slice('embedded:'.length) })
    : openNeo4j({ uri: address, user: undefined, password: undefined });
}

function madeUp(first: number, count: number): readonly ArticleGraph[] {
  return Array.from({ length: count }, (_, index) => madeUpArticle(first + index));
}

/** Reports a meeting and an exercise of its day, as some others of that day do; every fifth knows but the month. */
function madeUpArticle(n: number): ArticleGraph {
  const day = new Date(FIRST_DAY + Math.floor(n / ARTICLES_A_DAY) * DAY_MS).toISOString().slice(0, 10);
  const date = n % 5 === 0 ? day.slice(0, 7) : day;
  const key = `${n % 3}`;
  return anArticleGraph({
    key: `bench-${n}`,
    body: `第${n}篇`,
    publishedAt: day,
    publisher: n % 2 === 0 ? 'xinhua' : 'tass',
    mentions: ['putin', 'dong', 'china', 'russia'],
    events: [
      { key, date, actors: n % 2 === 0 ? ['putin', 'dong'] : ['belousov', 'dong'] },
      { key: `exercise-${key}`, type: 'exercise', date, actors: ['china', 'russia'], place: 'beijing' },
    ],
  });
}
