import { describe, expect, test } from 'vitest';
import { readExample, whoOf } from './example-reading.ts';

function told(text: string, type: string): readonly string[] {
  return readExample(text)
    .filter((event) => event.type === type)
    .map((event) => `${event.date ?? '?'} ${whoOf(event)}`);
}

describe('the other side', () => {
  test.for([
    [
      '美国2018年5月对伊朗实施制裁。美国2019年重启制裁。',
      'sanction',
      ['2018-05 country/IR country/US', '2019 country/IR country/US'],
    ],
    [
      '美国2018年5月对伊朗实施制裁。美国2017年对俄罗斯实施制裁。美国2019年重启制裁。',
      'sanction',
      ['2018-05 country/IR country/US', '2017 country/RU country/US', '2019 country/US'],
    ],
  ] as const)('is the only one that the article tells of: %s', ([text, type, expected]) => {
    expect(told(text, type).toSorted()).toEqual(expected.toSorted());
  });

  test('an added side is marked as inferred', () => {
    const rules = readExample('美国2018年5月对伊朗实施制裁。美国2019年重启制裁。').map(({ rule }) => rule);
    expect(rules.filter((rule) => rule.endsWith('/inferred'))).toHaveLength(1);
  });

  test.for([
    ['美国国务卿史密斯10月9日在访问日本期间签署协议。', '2024-10-09 country/JP country/US person/史密斯'],
    ['美国2018年5月8日退出伊核协议。', '2018-05-08 country/IR country/US'],
    ['美国2018年5月8日退出条约。', '2018-05-08 country/US'],
  ] as const)('of an agreement is the host of the visit or whose accord it is: %s', ([text, expected]) => {
    expect(told(text, 'agreement')).toEqual([expected]);
  });
});

describe('who speaks', () => {
  test.for([
    [
      '俄罗斯总统普一（Pu Yi）、美国总统史密斯（Smith）10月9日呼吁伊朗停火。',
      '2024-10-09 country/IR country/RU country/US person/史密斯 person/普一',
    ],
    ['代表反普一力量的史密斯10月9日谴责伊朗。', '2024-10-09 country/IR country/US person/史密斯'],
  ] as const)('%s', ([text, expected]) => {
    expect(told(text, 'statement')).toEqual([expected]);
  });

  test.for([
    '普一的妻子10月9日谴责伊朗。',
    '史密斯10月9日不顾各方呼吁。',
    '俄罗斯总统普一10月9日推出「一带一路」倡议后，贸易增加。',
    '根据俄罗斯总统普一10月9日宣布的声明，双方停火。',
    '美国国务卿史密斯10月9日将在日本发表演讲。',
  ])('nobody who is named: %s', (text) => {
    expect(told(text, 'statement')).toEqual([]);
  });
});

describe('when', () => {
  test.for([
    ['中国和俄罗斯即将举行联合军演。', 'exercise', '2024-10 country/CN country/RU'],
    ['中国和俄罗斯计划举行联合军演。', 'exercise', '? country/CN country/RU'],
    ['中国军队正在演习。\n\n俄罗斯仍持续向伊朗提供武器。', 'armsTransfer', '2024-10 country/IR country/RU'],
    ['中国军队正在演习。\n\n俄罗斯曾向伊朗提供武器。', 'armsTransfer', '? country/IR country/RU'],
    [
      '中国军队正在演习。\n\n张三与苏联外长无名氏举行会谈。',
      'meeting',
      '? country/CN country/SU person/张三 person/无名氏',
    ],
  ] as const)('%s', ([text, type, expected]) => {
    expect(told(text, type)).toEqual([expected]);
  });

  test.for([
    ['在会谈时', '2024-10-12 country/CN country/US person/张三'],
    ['', '2024-10-13 country/CN country/US person/张三'],
  ] as const)('words at talks are of their day, wherever the text tells it: %s', ([at, expected]) => {
    const text = `张三10月13日访问日本。\n\n中国外长张三${at}警告美国不要介入。\n\n张三10月12日与佐藤举行会谈。`;
    expect(told(text, 'statement')).toEqual([expected]);
  });
});

describe('what is left out', () => {
  test.for([
    ['中国军队正在演习。\n\n普一说，攻占莫斯科。', 'attack', []],
    ['中国军队正在演习。\n\n金砖国家领导人峰会在莫斯科召开。', 'summit', []],
    ['中国军队正在演习。\n\n攻占莫斯科的行动已经开始。', 'attack', []],
    ['呼吁停火的普一希望通过谈判，对伊朗实施制裁。', 'sanction', []],
    ['普一希望会谈成功，对伊朗实施制裁。', 'sanction', []],
    ['演习假设美国10月9日空袭伊朗。', 'attack', []],
  ] as const)('%s', ([text, type, expected]) => {
    expect(told(text, type)).toEqual(expected);
  });

  test.for([
    ['10月9日访问日本的史密斯与佐藤举行会谈。', []],
    ['史密斯10月9日访问日本。', ['2024-10-09 country/JP country/US person/史密斯']],
  ] as const)('a visit that only frames talks: %s', ([text, expected]) => {
    expect(told(text, 'visit')).toEqual(expected);
  });

  test.for([
    ['中国与印度部队10月9日爆发冲突，两军仍维持对峙。', []],
    ['中国与印度10月9日在边境对峙。', ['2024-10-09 country/CN country/IN']],
  ] as const)('a standoff after a clash: %s', ([text, expected]) => {
    expect(told(text, 'incident')).toEqual(expected);
  });
});

test.for([
  ['俄罗斯选举结束。无名氏10月9日遭拘留。', ['2024-10-09 country/RU person/无名氏']],
  ['俄罗斯和伊朗接触。无名氏10月9日遭拘留。', ['2024-10-09 person/无名氏']],
] as const)('whose country is not known is of the one told before: %s', ([text, expected]) => {
  expect(told(text, 'dismissal')).toEqual(expected);
});
