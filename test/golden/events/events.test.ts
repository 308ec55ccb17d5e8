import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readExample } from '../../../ingest/extractors/events/example-reading.ts';
import type { ExtractedEvent } from '../../../ingest/extraction.ts';

const here = import.meta.dirname;
const cases = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** What a reviewer wants to see, without what has no value. */
function toReview({ type, date, dateEnd, status, participants, place, series, title, quote, rule }: ExtractedEvent) {
  return {
    type,
    title,
    date,
    dateEnd,
    status,
    who: participants.map(({ entity, role }) => `${entity} (${role})`),
    place,
    series,
    quote,
    rule,
  };
}

test.for(cases)('%s gives the events in its expected.json', async (name) => {
  const [title = '', ...body] = readFileSync(join(here, name, 'article.txt'), 'utf8').trim().split('\n');
  const events = readExample(body.join('\n'), title).map(toReview);
  await expect(`${JSON.stringify(events, undefined, 2)}\n`).toMatchFileSnapshot(join(here, name, 'expected.json'));
});
