import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventReport } from './event.ts';
import { ArticleId, EntityId, EventId, SourceId } from './ids.ts';
import { summariseEvent, type SourcedReport } from './event-summary.ts';

const entity = (id: string) => EntityId.parse(id);
const report = (changes: Partial<EventReport> = {}): EventReport => ({
  event: EventId.parse('event/exercise/2024-07/a'),
  type: 'exercise',
  title: '海上联合-2024',
  date: '2024-07',
  dateBasis: 'certain',
  status: 'occurred',
  participants: [
    { entity: entity('country/CN'), role: 'actor' },
    { entity: entity('country/RU'), role: 'actor' },
  ],
  quote: '演习',
  start: 0,
  end: 2,
  rule: 'r',
  confidence: 0.8,
  ...changes,
});
const sourced = (
  key: string,
  changes: Partial<EventReport> = {},
  publisher: string | undefined = key,
): SourcedReport => ({
  report: report(changes),
  article: ArticleId.parse(`article/${key}`),
  publisher,
  publishedAt: `2024-07-1${key.length}`,
  sketch: [],
});

test('two reports of one outlet are one source, and confidence grows with sources only', () => {
  const one = summariseEvent([sourced('a', {}, '甲'), sourced('bb', {}, '甲')]);
  const two = summariseEvent([sourced('a', {}, '甲'), sourced('bb', {}, '乙')]);
  expect([one.articleCount, one.sourceCount, one.confidence]).toEqual([2, 1, 0.8]);
  expect([two.articleCount, two.sourceCount, two.confidence]).toEqual([2, 2, 0.96]);
});

test.for([
  [['planned', 'occurred'], 'occurred', false],
  [['alleged', 'denied'], 'alleged', true],
  [['planned', 'denied'], 'denied', false],
  [['occurred', 'denied'], 'occurred', true],
  [['planned'], 'planned', false],
] as const)('reports that it was %j make it %s, disputed: %s', ([statuses, status, disputed]) => {
  const summary = summariseEvent(
    statuses.map((each, index) => sourced('x'.repeat(index + 1), { status: each })),
  );
  expect([summary.status, summary.disputed]).toEqual([status, disputed]);
});

test('an exercise of two countries is cooperation, of one mobilisation', () => {
  expect(summariseEvent([sourced('a')]).plover).toBe('COOPERATE');
  const alone = sourced('a', { participants: [{ entity: entity('country/CN'), role: 'actor' }] });
  expect(summariseEvent([alone]).plover).toBe('MOBILIZE');
});

test('a participant whose id holds a blank stays whole, with the articles that name it', () => {
  const smith = { entity: entity('person/John Smith@US'), role: 'actor' } as const;
  const { participants } = summariseEvent([sourced('a', { participants: [smith] }), sourced('bb')]);
  expect(participants).toContainEqual({ ...smith, articles: ['article/a'] });
});

test('the order of reports never matters', () => {
  const arbitrary = fc.array(
    fc.record({
      key: fc.constantFrom('a', 'bb', 'ccc', 'dddd'),
      status: fc.constantFrom('occurred' as const, 'planned' as const, 'denied' as const),
      date: fc.constantFrom('2024-07', '2024-07-14'),
      confidence: fc.constantFrom(0.5, 0.8, 0.9),
      start: fc.nat(3),
    }),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(arbitrary, fc.nat(), (inputs, seed) => {
      const reports = inputs.map(({ key, start, ...changes }, index) =>
        sourced(key, { ...changes, start, title: `题${index % 3}` }),
      );
      const shuffled = reports
        .map((each, index) => ({ each, rank: (index * 7919 + seed) % 101 }))
        .toSorted((a, b) => a.rank - b.rank)
        .map(({ each }) => each);
      const unique = (list: readonly SourcedReport[]) => [
        ...new Map(list.map((each) => [JSON.stringify(each), each])).values(),
      ];
      expect(summariseEvent(unique(shuffled))).toEqual(summariseEvent(unique(reports)));
    }),
  );
});

test('an outlet that cites another is no witness of its own', () => {
  const cites = [SourceId.parse('source/xinhua')];
  const copied = summariseEvent([
    sourced('a', {}, 'source/xinhua'),
    sourced('bb', { cites, quote: '新华社说有演习' }, '乙'),
  ]);
  expect([copied.articleCount, copied.sourceCount, copied.confidence]).toEqual([2, 1, 0.8]);
});

test.for<[string, readonly Partial<EventReport>[], readonly string[]]>([
  ['the day', [{ date: '2024-07-14' }, { date: '2024-07-15' }], ['date']],
  ['no more than how exactly they know the day', [{ date: '2024-07' }, { date: '2024-07-15' }], []],
  ['a day that is only assumed', [{ date: '2024-07-14' }, { date: '2024-07-15', dateBasis: 'assumed' }], []],
  ['how many died', [{ figures: ['5 人死亡'] }, { figures: ['3 人受伤', '7 人死亡'] }], ['figures']],
  ['nothing', [{ figures: ['5 人死亡'] }, { figures: ['5 人死亡'] }], []],
  ['whether it happened', [{ status: 'denied' }, { status: 'alleged' }], ['status']],
])('reports that differ in %s', ([, changes, expected]) => {
  const summary = summariseEvent(changes.map((each, index) => sourced('x'.repeat(index + 1), each)));
  expect(summary.disagreements).toEqual(expected);
});

test('the most exact and surest date of the reports dates the event', () => {
  const dates = [
    { date: '2024-07' },
    { date: '2024-07-15', dateBasis: 'assumed' },
    { date: '2024-07-14', dateBasis: 'implied', dateEnd: '2024-07-17' },
  ] as const;
  const summary = summariseEvent(dates.map((each, index) => sourced('x'.repeat(index + 1), each)));
  expect([summary.date, summary.dateEnd, summary.dateBasis]).toEqual(['2024-07-14', '2024-07-17', 'implied']);
});

test('an event without a report is a mistake of the caller', () => {
  expect(() => summariseEvent([])).toThrow(RangeError);
});
