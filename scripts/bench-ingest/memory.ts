import { join } from 'node:path';
import { writeArticles } from './altered-articles.ts';
import { ratioOf, type Line } from './line.ts';
import { ingest } from './mailuo-run.ts';
import type { Place, Store } from './places.ts';

/** The most that `mailuo ingest` holds for each number of articles; the first number is what the others are held to. */
export async function* measureMemory(
  from: string,
  sizes: readonly number[],
  { emptyStore, folder: temporary }: Place,
  store: Store,
): AsyncGenerator<Line> {
  let first: number | undefined;
  for (const size of sizes) {
    const folder = join(temporary, `articles-${size}`);
    await writeArticles(from, size, folder);
    const { rss, seconds } = await ingest(folder, { store: await emptyStore(store), threads: 1 });
    yield {
      what: `${store}: memory of mailuo ingest, ${size} articles in ${seconds.toFixed(0)} s`,
      measured: `${rss.toFixed(0)} MB`,
      ...(first === undefined ? {} : { ratio: ratioOf(rss, first), aim: '<= 1.20 of the first' }),
    };
    first ??= rss;
  }
}
