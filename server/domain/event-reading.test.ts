import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EventReport } from './event.ts';
import {
  eventOf,
  isMoreExact,
  readingKey,
  readingOf,
  slotOf,
  slotsAround,
  type EventReading,
} from './event-reading.ts';

interface Told {
  readonly key?: string;
  readonly type?: string;
  readonly date?: string;
  readonly dateBasis?: string;
  readonly who: string;
  readonly series?: string;
}

const reading = ({ key = 'x', type = 'meeting', who, dateBasis = 'certain', ...told }: Told) =>
  readingOf(
    EventReport.parse({
      event: `event/${type}/${told.date ?? 'undated'}/${key}`,
      type,
      title: '会谈',
      dateBasis,
      status: 'occurred',
      participants: who.split(' ').map((entity) => ({ entity, role: 'actor' })),
      quote: '会谈',
      start: 0,
      end: 2,
      rule: 'r',
      confidence: 0.8,
      ...told,
    }),
  );
const known = (told: Told): EventReading => {
  const found = reading(told);
  if (found === undefined) throw new Error('too vague');
  return found;
};

const BOTH = 'country/CN country/IN';
const WANG = `${BOTH} person/wang-yi`;
const WANG_AND_JAISHANKAR = `${WANG} person/jaishankar`;

test.for<[string, Told, Told, boolean]>([
  ['a month and a day in it', { who: WANG, date: '2020-09' }, { who: WANG, date: '2020-09-10' }, true],
  ['a month and a day outside', { who: WANG, date: '2020-08' }, { who: WANG, date: '2020-09-10' }, false],
  [
    'one name and both',
    { who: WANG, date: '2020-09-10' },
    { who: WANG_AND_JAISHANKAR, date: '2020-09-10' },
    true,
  ],
  [
    'the countries alone on the same day',
    { who: BOTH, date: '2020-09-10' },
    { who: WANG, date: '2020-09-10' },
    true,
  ],
  [
    'the countries alone in that month',
    { who: BOTH, date: '2020-09' },
    { who: WANG, date: '2020-09-10' },
    false,
  ],
  ['other people', { who: `${BOTH} person/li`, date: '2020-09' }, { who: WANG, date: '2020-09-10' }, false],
  [
    'other countries',
    { who: 'country/CN person/wang-yi', date: '2020-09' },
    { who: WANG, date: '2020-09-10' },
    false,
  ],
  [
    'the news of the day after',
    { who: WANG, date: '2020-09-11', dateBasis: 'assumed' },
    { who: WANG, date: '2020-09-10' },
    true,
  ],
  [
    'the news of a week after',
    { who: WANG, date: '2020-09-17', dateBasis: 'assumed' },
    { who: WANG, date: '2020-09-10' },
    false,
  ],
  [
    'a drill of that month',
    { type: 'exercise', who: BOTH, date: '2020-09' },
    { type: 'exercise', who: BOTH, date: '2020-09-10' },
    true,
  ],
  [
    'a drill of that year',
    { type: 'exercise', who: BOTH, date: '2020' },
    { type: 'exercise', who: BOTH, date: '2020-09-10' },
    false,
  ],
  [
    'a drill of one country',
    { type: 'exercise', who: 'country/CN', date: '2020-09' },
    { type: 'exercise', who: 'country/CN', date: '2020-09-10' },
    false,
  ],
  [
    'another series',
    { type: 'exercise', who: BOTH, date: '2020-09', series: '东方-2018' },
    { type: 'exercise', who: BOTH, date: '2020-09-10', series: '东方-2020' },
    false,
  ],
])('%s: %j may be %j: %s', ([, vague, exact, expected]) => {
  expect(isMoreExact(known(vague), known(exact))).toBe(expected);
});

test.for<[string, Told]>([
  ['without a date', { who: WANG }],
  ['of a statement', { type: 'statement', who: WANG, date: '2020-09' }],
  ['of an attack', { type: 'attack', who: BOTH, date: '2020-09' }],
])('a report %s is joined with none', ([, told]) => {
  expect(reading(told)).toBeUndefined();
});

test('a vague report joins the one more exact event, and none where there are two', () => {
  const vague = known({ who: WANG, date: '2020-09', key: 'vague' });
  const first = known({ who: WANG, date: '2020-09-10', key: 'first' });
  const second = known({ who: WANG, date: '2020-09-20', key: 'second' });
  expect(eventOf(vague, [vague, first])).toBe(first.event);
  expect(eventOf(vague, [vague, first, second])).toBe(vague.event);
});

test('it joins the most exact of those that are one', () => {
  const vague = known({ who: WANG, date: '2020', key: 'year' });
  const nearer = known({ who: WANG, date: '2020-09', key: 'month' });
  const exact = known({ who: WANG_AND_JAISHANKAR, date: '2020-09-10', key: 'day' });
  expect([vague, nearer, exact].map((each) => eventOf(each, [exact, vague, nearer]))).toEqual(
    Array(3).fill(exact.event),
  );
});

const anyReading = fc
  .record({
    key: fc.constantFrom('a', 'b', 'c'),
    type: fc.constantFrom('meeting', 'exercise'),
    date: fc.constantFrom(
      '2020',
      '2020-08',
      '2020-09',
      '2020-08-31',
      '2020-09-01',
      '2020-09-10',
      '2020-12-31',
      '2021-01-01',
    ),
    dateBasis: fc.constantFrom('certain', 'implied', 'assumed'),
    who: fc.constantFrom(BOTH, WANG, WANG_AND_JAISHANKAR, 'country/CN'),
  })
  .map(known);

test('more exact is a strict order: never of itself, never both ways, and it carries on', () => {
  fc.assert(
    fc.property(anyReading, anyReading, anyReading, (a, b, c) => {
      expect(isMoreExact(a, a)).toBe(false);
      expect(isMoreExact(a, b) && isMoreExact(b, a)).toBe(false);
      if (isMoreExact(a, b) && isMoreExact(b, c)) expect(isMoreExact(a, c)).toBe(true);
    }),
  );
});

test('what is more or less exact is filed where it is looked for', () => {
  fc.assert(
    fc.property(anyReading, anyReading, (a, b) => {
      fc.pre(isMoreExact(a, b) || isMoreExact(b, a));
      expect(slotsAround(a)).toContain(slotOf(b));
    }),
  );
});

test('equal readings have one key, and others another', () => {
  fc.assert(
    fc.property(anyReading, anyReading, (a, b) => {
      expect(readingKey(a) === readingKey(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
  );
});
