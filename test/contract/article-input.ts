import * as fc from 'fast-check';
import { WORLD, type ArticleInput, type EventInput, type WorldKey } from './builders.ts';

const keys = Object.keys(WORLD).filter((key): key is WorldKey => key in WORLD);
const sources = keys.filter((key) => WORLD[key].kind === 'Source');
const others = keys.filter((key) => WORLD[key].kind !== 'Source');
const some = (from: readonly WorldKey[], maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...from), { maxLength });

const event: fc.Arbitrary<EventInput> = fc.record(
  {
    key: fc.constantFrom('x', 'y'),
    type: fc.constantFrom('meeting', 'exercise'),
    date: fc.constantFrom('2024', '2024-10', '2024-10-14', '2024-10-15'),
    dateIsAssumed: fc.boolean(),
    status: fc.constantFrom('occurred', 'planned', 'denied'),
    actors: some(others, 3),
    place: fc.constantFrom('beijing', 'china'),
    confidence: fc.constantFrom(0.3, 0.6, 0.9),
    title: fc.constantFrom('会谈', '演习'),
  },
  { requiredKeys: ['key'] },
);

/** Articles of a world so small that they share nearly everything, under three keys, so that they replace each other. */
export const articleInput: fc.Arbitrary<ArticleInput> = fc.record(
  {
    key: fc.constantFrom('a', 'b', 'c'),
    body: fc.constantFrom('', '一', '二'),
    publishedAt: fc.constantFrom('2024-10-13', '2024-10-15', '2024-10-16T08:00:00Z'),
    publisher: fc.constantFrom(...sources),
    mentions: some(others, 4),
    cites: some(sources, 2),
    events: fc.uniqueArray(event, {
      maxLength: 2,
      selector: ({ key, type, date }) => `${key} ${type} ${date}`,
    }),
    offices: fc.array(
      fc.record({
        person: fc.constantFrom<WorldKey>('putin', 'dong'),
        target: fc.constantFrom<WorldKey>('russia', 'ministry'),
        office: fc.constantFrom('部长', '总统'),
      }),
      { maxLength: 2 },
    ),
    describe: fc.constantFrom(
      {},
      { putin: { nameEn: 'V. Putin' } },
      { dong: { country: 'RU' }, beijing: { aliases: ['京城'] } },
    ),
    // A run of the same ingest over the same text gives the same graph, so other content has another version.
    ingestVersion: fc.uuid(),
  },
  { requiredKeys: ['key', 'ingestVersion'] },
);
