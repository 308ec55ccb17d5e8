import { describe, expect, test } from 'vitest';
import { readExample } from './example-reading.ts';

describe('an election of the United States', () => {
  test.for([
    { text: '2016年美国总统大选后，两国关系紧张。', date: '2016-11-08' },
    { text: '2018年美国中期选举后，两国关系紧张。', date: '2018-11-06' },
    { text: '美国大选前两周，两国关系紧张。', date: '2024-11-05' },
  ])('$text is of the day that the law fixes', ({ text, date }) => {
    expect(datesOfVotes(text)).toEqual([date]);
  });

  test('keeps a day that is told', () => {
    expect(datesOfVotes('美国2024年3月5日举行选举。')).toEqual(['2024-03-05']);
  });

  test('in a year without one keeps the year', () => {
    expect(datesOfVotes('2019年美国总统选举的准备开始。')).not.toContain('2019-11-05');
  });
});

test('elsewhere an election has no day by law', () => {
  expect(datesOfVotes('2016年俄罗斯总统大选后，两国关系紧张。')).toEqual(['2016']);
});

function datesOfVotes(text: string): readonly (string | undefined)[] {
  return readExample(text)
    .filter(({ type }) => type === 'vote')
    .map(({ date }) => date);
}
