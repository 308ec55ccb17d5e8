import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EventStatus } from './event.ts';
import { formatKnowledge, knowledgeOf, parseKnowledge } from './event-knowledge.ts';
import { summariseEvent, type SourcedReport } from './event-summary.ts';
import { ArticleId, EventId } from './ids.ts';

interface Told {
  readonly on: string | undefined;
  readonly status?: EventStatus;
  readonly by?: string;
}

function sourced({ on, status = 'occurred', by = '甲' }: Told, index: number): SourcedReport {
  return {
    report: {
      event: EventId.parse('event/visit/2023-10-17/a'),
      type: 'visit',
      title: '访问中国',
      dateBasis: 'unknown',
      status,
      participants: [],
      quote: '访问',
      start: 0,
      end: 2,
      rule: 'r',
      confidence: 0.8,
    },
    article: ArticleId.parse(`article/${index}`),
    publisher: by,
    publishedAt: on,
    sketch: [],
  };
}
const knownFrom = (told: readonly Told[]) => knowledgeOf(told.map(sourced)).map(formatKnowledge);

test.for<[string, readonly Told[], readonly string[]]>([
  [
    'grows with every outlet and turns from planned to occurred',
    [
      { on: '2023-10-10T08:00:00.000Z', status: 'planned', by: '甲' },
      { on: '2023-10-12T08:00:00.000Z', status: 'planned', by: '乙' },
      { on: '2023-10-18T08:00:00.000Z', by: '甲' },
    ],
    ['2023-10-10|planned|1', '2023-10-12|planned|2', '2023-10-18|occurred|2'],
  ],
  [
    'says nothing of a day that changes nothing',
    [{ on: '2023-10-18T08:00:00.000Z' }, { on: '2023-10-19T08:00:00.000Z' }],
    ['2023-10-18|occurred|1'],
  ],
  [
    'takes what came on one day together',
    [
      { on: '2023-10-18T08:00:00.000Z', status: 'alleged' },
      { on: '2023-10-18T21:00:00.000Z', by: '乙' },
    ],
    ['2023-10-18|occurred|2'],
  ],
  ['has no day where no report has one', [{ on: undefined }, { on: undefined, by: '乙' }], ['|occurred|2']],
  [
    'leaves a report without a day out beside one that has one',
    [{ on: undefined }, { on: '2023-10-10T08:00:00.000Z', status: 'planned', by: '乙' }],
    ['2023-10-10|planned|1'],
  ],
])('what is known %s', ([, told, expected]) => {
  expect(knownFrom(told)).toEqual(expected);
});

const anyTold = fc.array(
  fc.record({
    on: fc.constantFrom(undefined, '2023-10-10', '2023-10-12', '2023-10-18'),
    status: fc.constantFrom(...EventStatus.options),
    by: fc.constantFrom('甲', '乙', '丙'),
  }),
  { minLength: 1, maxLength: 9 },
);

test('the order of reports never changes what was known when', () => {
  fc.assert(
    fc.property(
      anyTold.chain((told) => fc.tuple(fc.constant(told), fc.shuffledSubarray(told.map((_, at) => at)))),
      ([told, order]) => {
        const reports = told.map(sourced);
        const front = order.flatMap((at) => reports[at] ?? []);
        const rest = reports.filter((each) => !front.includes(each));
        expect(knowledgeOf([...front, ...rest])).toEqual(knowledgeOf(reports));
      },
    ),
  );
});

test('each entry is what the summary of the reports up to its day would say', () => {
  fc.assert(
    fc.property(anyTold, (told) => {
      const reports = told.map(sourced);
      for (const { day, status, sourceCount } of knowledgeOf(reports)) {
        const by = reports.filter(({ publishedAt }) =>
          day === undefined ? true : publishedAt !== undefined && publishedAt <= day,
        );
        expect(summariseEvent(by)).toMatchObject({ status, sourceCount });
      }
    }),
  );
});

test('days ascend, and no entry repeats the one before', () => {
  fc.assert(
    fc.property(anyTold, (told) => {
      const known = knownFrom(told);
      expect(known.length).toBeGreaterThan(0);
      expect(known).toEqual([...new Set(known)].toSorted());
      const pictures = known.map((line) => line.slice(line.indexOf('|')));
      expect(pictures.filter((picture, at) => picture === pictures[at - 1])).toEqual([]);
    }),
  );
});

test('an entry is read back from its text', () => {
  for (const line of ['2023-10-20|planned|2', '|denied|1'])
    expect(
      formatKnowledge(parseKnowledge(line) ?? { day: undefined, status: 'alleged', sourceCount: 0 }),
    ).toBe(line);
});

test.for(['', '2023-10-20', '2023-13-20|planned|2', '2023-10-20|rumoured|2', '2023-10-20|planned|0'])(
  'what is no entry is told from one: %j',
  (text) => {
    expect(parseKnowledge(text)).toBeUndefined();
  },
);
