import { expect, test } from 'vitest';
import { daysOfNews, knownOn, withoutGrowth } from './known-on.ts';
import { aNode, china } from './sample.ts';

const known = ['2023-10-10|planned|1', '2023-10-18|occurred|1', '2023-10-20|occurred|3'];
const visit = aNode('Event', 'event/visit/2023-10-17/v', '访华', {
  status: 'occurred',
  sourceCount: 3,
  known,
});
const undatedReport = aNode('Event', 'event/call/2023/c', '通话', {
  status: 'alleged',
  known: ['|alleged|1'],
});
const fromOldStore = aNode('Event', 'event/call/2022/o', '通话', { status: 'occurred', sourceCount: 2 });

test.for([
  ['2023-10-09', undefined],
  ['2023-10-10', ['planned', 1]],
  ['2023-10-17', ['planned', 1]],
  ['2023-10-18', ['occurred', 1]],
  ['2024-01-01', ['occurred', 3]],
  [undefined, ['occurred', 3]],
] as const)('by %s the visit is known as %j', ([day, expected]) => {
  const then = knownOn(visit, day)?.properties;
  expect(then === undefined ? undefined : [then['status'], then['sourceCount']]).toEqual(expected);
});

test('what is known now is the very same node, so that nothing is drawn anew for it', () => {
  expect(knownOn(visit, '2023-10-20')).toBe(visit);
  expect(knownOn(china, '1990-01-01')).toBe(china);
});

test('without a day of publication an event was always known', () => {
  expect(knownOn(undatedReport, '1990-01-01')?.properties['status']).toBe('alleged');
});

test('an event of an older store stays in sight, and is counted', () => {
  expect(knownOn(fromOldStore, '1990-01-01')).toBe(fromOldStore);
  expect(withoutGrowth([visit, undatedReport, fromOldStore])).toBe(1);
});

test('the days of news ascend, each once', () => {
  expect(daysOfNews([visit, undatedReport, fromOldStore, visit])).toEqual([
    '2023-10-10',
    '2023-10-18',
    '2023-10-20',
  ]);
});
