import { describe, expect, test } from 'vitest';
import { readExample, whoOf } from './example-reading.ts';

function told(text: string, type: string): readonly string[] {
  return readExample(text)
    .filter((event) => event.type === type)
    .map((event) => `${event.date ?? '?'} ${whoOf(event)}`);
}

describe('who takes part', () => {
  test.for([
    {
      text: '张三10月9日访问俄罗斯、印度和伊朗。',
      type: 'visit',
      who: '2024-10-09 country/CN country/IN country/IR country/RU person/张三',
    },
    {
      text: '普一的律师彼得罗夫10月9日遭俄军打死。',
      type: 'death',
      who: '2024-10-09 country/RU person/彼得罗夫',
    },
    {
      text: '10月9日，基辅是佐藤出访的最后一站。',
      type: 'visit',
      who: '2024-10-09 country/JP country/UA person/佐藤',
    },
    {
      text: '俄罗斯总统普一10月9日访问莫斯科。',
      type: 'visit',
      who: '2024-10-09 country/RU person/普一',
    },
    {
      text: '俄罗斯与乌克兰10月9日交火。美国国务卿史密斯10月9日呼吁双方立即停火。',
      type: 'statement',
      who: '2024-10-09 country/RU country/UA country/US person/史密斯',
    },
    {
      text: '美国10月9日的总统大选引人注目。俄罗斯和印度在10月9日大选后没有接触。',
      type: 'vote',
      who: '2024-10-09 country/US',
    },
  ])('$text tells of a $type with $who', ({ text, type, who }) => {
    expect(told(text, type)).toContain(who);
  });

  test('a joint statement of two people of one country is no agreement', () => {
    expect(told('中国外长张三和部长李四10月9日发表联合声明。', 'agreement')).toEqual([]);
  });

  test('an election named by its date alone has none who merely speaks of it', () => {
    expect(told('自8月9日大选以来，日本和韩国呼吁俄罗斯停止打压。', 'vote')).toEqual([]);
  });

  test('whom the pronoun met is not whom the next pronoun means', () => {
    const text = '美国防长史密斯发表讲话。他10月9日会见了日本首相佐藤，下周他也将访问印度。';
    expect(told(text, 'visit').join()).toContain('史密斯');
  });
});

describe('when it happened', () => {
  test.for([
    {
      text: '中国外长张三与俄罗斯外长伊万诺夫10月9日在北京会晤。两国外长达成五项共识。',
      type: 'agreement',
      date: '2024-10-09',
    },
    { text: '张三最近访问印度。', type: 'visit', date: '2024-10' },
    { text: '俄罗斯与印度在2019年8月11日星期天的选举中投票反对。', type: 'vote', date: '2019-08-11' },
  ])('$text dates the $type $date', ({ text, type, date }) => {
    expect(
      readExample(text)
        .filter((event) => event.type === type)
        .map((event) => event.date),
    ).toContain(date);
  });

  test('an election taken for granted is not dated by the day of the sentence', () => {
    expect(told('10月9日，史密斯在日本大选后首次访问印度。', 'vote')).toEqual(['2024-10 country/JP']);
  });

  test('talks of one minister do not date what another agreed to', () => {
    const text =
      '中国防长李四与俄罗斯防长彼得罗夫10月4日会晤。中国外长张三与俄罗斯外长伊万诺夫后来曾达成五项共识。';
    expect(told(text, 'agreement').join()).not.toContain('2024-10-04');
  });
});

test.for([
  {
    text: '中国外长张三10月9日在首尔与俄罗斯外长伊万诺夫举行会谈。双方达成三点共识。',
    date: '2024-10-09',
  },
  {
    text: '张三10月9日与伊万诺夫、史密斯举行会谈。\n本月张三与伊万诺夫达成三点共识。',
    date: '2024-10-09',
  },
  { text: '张三10月9日与伊万诺夫举行会谈。\n中俄10月12日签署协议。', date: '2024-10-12' },
])('an agreement is of the day of its talks unless it has one: $text', ({ text, date }) => {
  const agreements = readExample(text).filter(({ type }) => type === 'agreement');
  expect(agreements.map((event) => event.date)).toEqual([date]);
});

test.for([
  { text: '美国10月9日将三名俄罗斯人列入制裁名单。', who: 'country/RU country/US' },
  { text: '普一10月9日离开日本前往首尔。', who: 'country/KR country/RU person/普一' },
  { text: '俄罗斯人与乌克兰10月9日交战。', who: 'country/RU country/UA' },
])('people told by number act, and what one leaves does not: $text', ({ text, who }) => {
  expect(readExample(text).map(whoOf)).toContain(who);
});
