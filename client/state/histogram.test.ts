import { firstDay, lastDay } from '#domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisOf, barsOf, periodOf, rangeOf, ticksOf, totalOf } from './histogram.ts';
import { aNode, call, denial, drill } from './sample.ts';

const dated = (date: string | undefined, index = 0, type = 'meeting') =>
  aNode('Event', `event/${type}/${date ?? 'undated'}/${index}`, '事件', {
    type,
    ...(date === undefined ? {} : { date }),
  });
const eventsOn = (...dates: readonly string[]) => dates.map((date, index) => dated(date, index));

test.for([
  { dates: ['2023-07', '2024-01-31'], most: 100, unit: 'month', first: '2023-07', last: '2024-01', bars: 7 },
  { dates: ['2023-07', '2024-01-31'], most: 5, unit: 'year', first: '2023', last: '2024', bars: 2 },
  {
    dates: ['2023-12-30', '2024-01-02'],
    most: 100,
    unit: 'day',
    first: '2023-12-30',
    last: '2024-01-02',
    bars: 4,
  },
  { dates: ['1969-03-02', '2024'], most: 200, unit: 'year', first: '1969', last: '2024', bars: 56 },
])('from $dates on $most bars the axis counts by $unit', ({ dates, most, unit, first, last, bars }) => {
  const axis = axisOf(eventsOn(...dates), most);
  expect([axis.unit, axis.periods[0], axis.periods.at(-1), axis.periods.length]).toEqual([
    unit,
    first,
    last,
    bars,
  ]);
});

test('without any dated event there is no axis', () => {
  expect(axisOf([dated(undefined)], 100).periods).toEqual([]);
});

test('bars are stacked by family, and a date known to its year counts in January', () => {
  const events = [...call.nodes, ...drill.nodes, ...denial.nodes];
  const bars = barsOf(axisOf(events, 100), events);
  expect(bars.map(totalOf)).toEqual([1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1]);
  expect([bars[0], bars[6], bars[12]].map((bar) => [...(bar ?? [])])).toEqual([
    [['deals', 1]],
    [['drills', 1]],
    [['talks', 1]],
  ]);
});

const anyDate = fc
  .tuple(
    fc.integer({ min: 1990, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .chain(([year, month, day]) =>
    fc.constantFrom(4, 7, 10).map((length) => {
      const pad = (part: number) => String(part).padStart(2, '0');
      return `${year}-${pad(month)}-${pad(day)}`.slice(0, length);
    }),
  );

test('every dated event counts once, whatever the unit', () => {
  fc.assert(
    fc.property(fc.array(anyDate, { minLength: 1 }), fc.integer({ min: 1, max: 400 }), (dates, most) => {
      const events = eventsOn(...dates);
      const sum = barsOf(axisOf(events, most), events).reduce((total, bar) => total + totalOf(bar), 0);
      expect(sum).toBe(events.length);
    }),
  );
});

test('a range gives a period that gives the range back', () => {
  const axes = fc.tuple(fc.array(anyDate, { minLength: 1 }), fc.integer({ min: 1, max: 400 }));
  fc.assert(
    fc.property(axes, fc.nat(), fc.nat(), ([dates, most], one, other) => {
      const axis = axisOf(eventsOn(...dates), most);
      const [a, b] = [one % axis.periods.length, other % axis.periods.length];
      const range = [Math.min(a, b), Math.max(a, b)] as const;
      const { from, to } = periodOf(axis, range);
      expect(rangeOf(axis, from, to)).toEqual(range);
    }),
  );
});

test('a period of another unit covers the bars that it touches', () => {
  const axis = axisOf(eventsOn('2022-03', '2024-10'), 5);
  expect(rangeOf(axis, '2023-05', '2024-02-03')).toEqual([1, 2]);
  expect(rangeOf(axis, '2030', undefined)).toEqual([2, 2]);
});

test('periods follow one another without a gap', () => {
  fc.assert(
    fc.property(fc.array(anyDate, { minLength: 1 }), fc.integer({ min: 1, max: 400 }), (dates, most) => {
      const { periods } = axisOf(eventsOn(...dates), most);
      for (const [index, period] of periods.slice(1).entries()) {
        const gap = Date.parse(firstDay(period)) - Date.parse(lastDay(periods[index] ?? ''));
        expect(gap).toBe(86_400_000);
      }
    }),
  );
});

test.for([
  { dates: ['2022-11', '2024-03'], expected: ['2 2023', '14 2024'] },
  { dates: ['2023-02', '2023-09'], expected: ['0 2023-02'] },
  { dates: ['2000-05', '2023'], expected: ['0 2000', '6 2006', '12 2012', '18 2018'] },
  {
    dates: ['2024-03-01', '2024-03-04'],
    expected: ['0 2024-03-01', '1 2024-03-02', '2 2024-03-03', '3 2024-03-04'],
  },
])('the axis from $dates is labelled $expected', ({ dates, expected }) => {
  const ticks = ticksOf(axisOf(eventsOn(...dates), 24), 4);
  expect(ticks.map(({ index, label }) => `${index} ${label}`)).toEqual(expected);
});
