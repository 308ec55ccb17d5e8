import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const MS_OF_YEAR = 31_556_952_000;

/**
 * An article made to be another one: all its years `edition` later, its address and its last line its own. Deterministic;
 * edition 0 is the article as it is. What happened in one year comes to be in each, so that events spread over the years
 * as those of an archive do.
 */
function alteredArticle(text: string, edition: number): string {
  if (edition === 0) return text;
  const later = text
    .replaceAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g, (year) => String(Number(year) + edition))
    .replaceAll(/<!--(\d{13})-->/g, (_, time: string) => `<!--${Number(time) + edition * MS_OF_YEAR}-->`)
    .replaceAll(/^(from: |\[.*\]\()(https?:\/\/[^\s)]+)/gm, `$1$2?edition=${edition}`);
  return `${later}\n<p>本文为第${edition + 1}版。</p>\n`;
}

/** Writes `count` articles into a folder: those of `from`, sorted by name, then their next edition, and so on. */
export async function writeArticles(from: string, count: number, into: string): Promise<void> {
  await mkdir(into, { recursive: true });
  const names = (await readdir(from)).filter((name) => name.endsWith('.md')).toSorted();
  const texts = await Promise.all(names.map((name) => readFile(join(from, name), 'utf8')));
  for (let n = 0; n < count; n += 1) {
    const [edition, at] = [Math.floor(n / names.length), n % names.length];
    const name = `${String(edition).padStart(4, '0')}-${names[at] ?? ''}`;
    await writeFile(join(into, name), alteredArticle(texts[at] ?? '', edition));
  }
}
