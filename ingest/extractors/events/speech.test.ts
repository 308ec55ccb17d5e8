import { describe, expect, test } from 'vitest';
import { readExample, whoOf } from './example-reading.ts';

const statementsIn = (text: string) => readExample(text).filter(({ type }) => type === 'statement');

describe('all who are named in one row speak', () => {
  test.for([
    { text: '美国、日本和韩国10月14日谴责朝鲜。', who: 'country/JP country/KP country/KR country/US' },
    {
      text: '中国外长张三与朝鲜外相金二会谈时强调，愿意合作。',
      who: 'country/CN country/KP person/张三',
    },
  ])('$text', ({ text, who }) => {
    expect(statementsIn(text).map(whoOf)).toEqual([who]);
  });
});

test.for([
  {
    text: '中国外长张三10月11日在北京会见朝鲜外相金二。张三谴责美国。',
    date: '2024-10-11',
    reason: 'the day of the meeting before',
  },
  {
    text: '中国外长张三8月11日在北京会见朝鲜外相金二。张三谴责美国。',
    date: '2024-10-15',
    reason: 'too long ago',
  },
])('words without a day in "$text" are dated $date: $reason', ({ text, date }) => {
  expect(statementsIn(text).map((event) => event.date)).toEqual([date]);
});

test('what was once said, without a day, is told as background', () => {
  const opening = '会议10月14日结束。\n会上没有消息。\n';
  expect(statementsIn(`${opening}中国外长张三指责美国。`)).toHaveLength(1);
  expect(statementsIn(`${opening}中国外长张三曾说明此事。`)).toHaveLength(0);
});

test('the words of a title that merely name a text tell of no speech', () => {
  expect(statementsIn('俄罗斯外长伊万诺夫10月14日推文风波继续。')).toEqual([]);
});
