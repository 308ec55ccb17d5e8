import { expect, test } from 'vitest';
import { readExample } from './example-reading.ts';

function told(text: string, type: string): readonly string[] {
  return readExample(text)
    .filter((event) => event.type === type)
    .map(({ date, participants }) =>
      [date ?? '?', ...participants.map(({ entity }) => entity).toSorted()].join(' '),
    );
}

test.for([
  ['印度选举10月9日结束，示威者走上街头抗议。', ['2024-10-09 country/IN']],
  ['10月9日，示威者走上街头抗议。', []],
] as const)('a crowd is of the country named last: %s', ([text, expected]) => {
  expect(told(text, 'protest')).toEqual(expected);
});

test.for([
  ['自10月9日起，中国和印度爆发冲突。', 'attack', '2024-10-09'],
  ['自10月9日大选以来，中国和印度爆发冲突。', 'attack', '2024-10-15'],
] as const)('a date with 起 dates what begins then: %s', ([text, type, date]) => {
  expect(told(text, type)[0]?.slice(0, 10)).toBe(date);
});

test.for([
  ['中国军队正在演习。\n\n张三在莫斯科会见了俄罗斯外长伊万诺夫。', '2024-10'],
  ['中国军队正在演习。\n\n张三曾在莫斯科会见了俄罗斯外长伊万诺夫。', '?'],
] as const)('a meeting without a day is of the month, unless it lies back: %s', ([text, date]) => {
  expect(told(text, 'meeting')[0]?.split(' ')[0]).toBe(date);
});
