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
  {
    text: '中国和朝鲜代表团10月11日在北京会谈。\n天气很好。\n中国外长张三在会谈时谴责美国。',
    date: '2024-10-11',
    reason: 'said at talks that the text tells without his name',
  },
  {
    text: '中国和朝鲜代表团10月11日在北京会谈。\n天气很好。\n中国外长张三谴责美国。',
    date: '2024-10-15',
    reason: 'said at no talks',
  },
])('words without a day in "$text" are dated $date: $reason', ({ text, date }) => {
  expect(statementsIn(text).map((event) => event.date)).toEqual([date]);
});

test('of whose people one speaks does not speak himself', () => {
  expect(statementsIn('俄罗斯总统普一的外长伊万诺夫10月14日谴责美国。').map(whoOf)).toEqual([
    'country/RU country/US person/伊万诺夫',
  ]);
});

test('two who are named speak each for himself, though for one ministry', () => {
  const text = '中国国防部发言人张三10月14日谴责美国。\n中国国防部发言人李四10月14日呼吁日本退出。';
  expect(statementsIn(text).map(whoOf)).toEqual([
    'country/CN country/US organization/中国国防部 person/张三',
    'country/CN country/JP organization/中国国防部 person/李四',
  ]);
});

test('whom else a speaker names elsewhere takes no part in his words', () => {
  const text = '俄罗斯外长伊万诺夫10月14日在莫斯科警告美国，不要介入。\n伊万诺夫10月14日谴责中国外长张三。';
  expect(statementsIn(text).map(whoOf)).toEqual(['country/RU country/US person/伊万诺夫']);
});

test('what was once said, without a day, is told as background', () => {
  const opening = '会议10月14日结束。\n会上没有消息。\n';
  expect(statementsIn(`${opening}中国外长张三指责美国。`)).toHaveLength(1);
  expect(statementsIn(`${opening}中国外长张三曾说明此事。`)).toHaveLength(0);
});

test('the words of a title that merely name a text tell of no speech', () => {
  expect(statementsIn('俄罗斯外长伊万诺夫10月14日推文风波继续。')).toEqual([]);
});

test('a named person who acts takes the stance that follows', () => {
  const [spoken] = statementsIn('美国国务卿史密斯10月9日召开会议，并谴责伊朗。');
  expect(spoken?.participants.map(({ entity }) => entity)).toContain('person/史密斯');
});
