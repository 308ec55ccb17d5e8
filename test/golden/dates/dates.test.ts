import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findDates } from '../../../ingest/extractors/dates/index.ts';
import { createArticleText } from '../../../ingest/text/article-text.ts';

const here = import.meta.dirname;
const cases = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test.for(cases)('%s gives the dates in its expected.json', async (name) => {
  const [publishedAt = '', ...lines] = readFileSync(join(here, name, 'article.txt'), 'utf8').trim().split('\n');
  const text = createArticleText(
    {
      origin: name,
      format: 'text',
      title: ' ',
      url: undefined,
      publishedAt,
      publisherHint: undefined,
      blocks: lines.map((line) => ({ zone: 'body', text: line })),
    },
    () => [],
  );
  const dates = findDates(text, publishedAt).map(({ start, end, date, dateEnd, basis, rule }) => ({
    words: text.text.slice(start, end),
    date,
    dateEnd,
    basis,
    rule,
  }));
  await expect(`${JSON.stringify(dates, undefined, 2)}\n`).toMatchFileSnapshot(join(here, name, 'expected.json'));
});
