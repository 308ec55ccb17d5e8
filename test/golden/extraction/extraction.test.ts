import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ResolvedMention } from '../../../ingest/extraction.ts';
import { read } from './reading.ts';

const here = import.meta.dirname;
const cases = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** What a reviewer wants to see: who is meant by which words, by which rule. */
function toReview({ entity, surface, rule, means, office }: ResolvedMention): string {
  const how = means === undefined || means === 'name' ? '' : ` (${means})`;
  const held = office === undefined ? '' : ` [${office.tense} ${office.title} of ${office.target ?? '?'}]`;
  return `${surface} = ${entity}${how}${held} by ${rule}`;
}

test.for(cases)('%s gives the mentions in its expected.json', async (name) => {
  const blocks = readFileSync(join(here, name, 'article.txt'), 'utf8').trim().split('\n');
  const { mentions, citations, bylines } = read(blocks.map((text) => ({ zone: 'body', text })));
  const review = {
    mentions: [...new Set(mentions.map(toReview))],
    citations: citations.map(({ surface, source }) => `${surface} = ${source}`),
    bylines,
  };
  await expect(`${JSON.stringify(review, undefined, 2)}\n`).toMatchFileSnapshot(join(here, name, 'expected.json'));
});
