import { describe, expect, test } from 'vitest';
import { readExample, whoOf } from './example-reading.ts';

describe('what does not happen is no event', () => {
  test.for([
    '中国和俄罗斯没有举行会谈。',
    '如果中国向俄罗斯出售导弹，美国将制裁中国。',
    '两国定期举行联合军演，中俄常态化巡航也在继续。',
    '史密斯呼吁俄罗斯与乌克兰举行会谈。',
    '中国国防部长张三希望访问俄罗斯。',
    '南海可能成为中美爆发冲突的潜在热点。',
  ])('%s', (text) => {
    expect(readExample(text).filter(({ type }) => type !== 'statement')).toEqual([]);
  });
});

test.for([
  { text: '张三将于下周访问俄罗斯。', status: 'planned' },
  { text: '朝鲜被指控向俄罗斯提供炮弹。', status: 'alleged' },
  { text: '俄罗斯否认侵犯韩国领空。', status: 'denied' },
  { text: '10月9日，张三抵达莫斯科。', status: 'occurred' },
])('$text is $status', ({ text, status }) => {
  expect(readExample(text)[0]?.status).toBe(status);
});

test('the subject of a clause before carries on', () => {
  const [event] = readExample('印度军方10月9日表示，印度在边境增派士兵，随后与俄罗斯举行联合演习。').filter(
    ({ type }) => type === 'exercise',
  );
  expect(event && whoOf(event)).toBe('country/IN country/RU');
});

test('a pronoun means the person that the paragraph before is about', () => {
  const events = readExample('俄罗斯外长伊万诺夫10月13日抵达平壤。\n他10月14日警告美国不要介入。');
  expect(events.filter(({ type }) => type === 'statement').map(whoOf)).toEqual([
    'country/RU country/US person/伊万诺夫',
  ]);
});

test('nobody visits his own country', () => {
  expect(readExample('俄罗斯总统普一10月9日前往莫斯科。').filter(({ type }) => type === 'visit')).toEqual([]);
});

test('what is announced is planned, and the day of the announcement does not date it', () => {
  const [event] = readExample(
    '中国国防部10月14日宣布，中国军队近期将赴俄罗斯，与俄罗斯军队举行联合演习。',
  ).filter(({ type }) => type === 'exercise');
  expect([event?.status, event?.date]).toEqual(['planned', undefined]);
});

test('a day that an object is described by does not date the event', () => {
  const [event] = readExample('10月14日，中国对参与10月9日军售案的美国企业实施制裁。').filter(
    ({ type }) => type === 'sanction',
  );
  expect(event?.date).toBe('2024-10-14');
});

test('an exercise from its first day to its last is one', () => {
  const events = readExample(
    '中俄联合演习10月8日在日本海开始，中国和俄罗斯军队参加。10月12日，中俄联合演习结束。',
  ).filter(({ type }) => type === 'exercise');
  expect(events.map(({ date, dateEnd }) => [date, dateEnd])).toEqual([['2024-10-08', '2024-10-12']]);
});

test('双方 means the two that were named before', () => {
  const [event] = readExample('中国与俄罗斯关系密切。双方10月9日在日本海进行联合巡航。');
  expect(event && whoOf(event)).toBe('country/CN country/RU');
});

test('an office without a name means whom the article gives it to', () => {
  const [event] = readExample('中俄防长10月9日在北京会晤。\n中国国防部长张三和俄罗斯国防部长伊万诺夫合影。');
  expect(event && whoOf(event)).toBe('country/CN country/RU person/伊万诺夫 person/张三');
});

test('an ambassador acts for his own country, not for where he is posted', () => {
  const [event] = readExample('中国驻俄罗斯大使张三10月9日与史密斯会面。');
  expect(event && whoOf(event)).toBe('country/CN country/US person/史密斯 person/张三');
});

test('who only reports an event takes no part in it', () => {
  const [event] = readExample('韩国军方称中俄军机10月9日飞入日本领空。');
  expect(event && whoOf(event)).toBe('country/CN country/JP country/RU');
});

test('the states that a statement is about take part in it, four of them at most with the speaker', () => {
  const [event] = readExample('俄罗斯总统普一10月9日表示，中国、印度、日本和美国都是好邻居。');
  expect(event && whoOf(event)).toBe('country/CN country/IN country/JP country/RU person/普一');
});

test('三国 means three that were named before', () => {
  const [event] = readExample('中国、俄罗斯和印度关系密切。三国10月9日在日本海举行联合演习。');
  expect(event && whoOf(event)).toBe('country/CN country/IN country/RU');
});

test('a state that only borders on the place takes no part', () => {
  const [event] = readExample('美国军队10月9日在与俄罗斯接壤的边境举行演习。');
  expect(event && whoOf(event)).toBe('country/US');
});

describe('mentions of one event are one event', () => {
  test('a headline without a date and the dated body', () => {
    const events = readExample('10月14日，俄罗斯与中国的国防部长在北京会晤。', '中俄国防部长会谈');
    expect(events.map(({ type, date }) => [type, date])).toEqual([['meeting', '2024-10-14']]);
  });

  test('but two days are two', () => {
    const events = readExample('10月9日，张三与伊万诺夫会谈。10月10日，张三与伊万诺夫再次会谈。');
    expect(events.map(({ date }) => date)).toEqual(['2024-10-09', '2024-10-10']);
  });

  test('and two pairs of people on one day are two', () => {
    const events = readExample('10月9日，张三与伊万诺夫会谈。10月9日，张三与彼得罗夫会谈。');
    expect(events).toHaveLength(2);
  });

  test('and what the one says and the other denies stays apart', () => {
    const events = readExample('10月9日俄罗斯军机侵犯韩国领空。俄罗斯否认侵犯韩国领空。').filter(
      ({ type }) => type === 'incident',
    );
    expect(events.map(({ status }) => status)).toEqual(['occurred', 'denied']);
  });
});

test('related headlines and bylines give no events', () => {
  expect(readExample('记者：张三')).toEqual([]);
});

test('at most three statements are kept', () => {
  const events = readExample(
    '美国总统史密斯呼吁停火。俄罗斯总统普一警告美国。中国外长张三谴责袭击。朝鲜外相金二否认此事。',
  );
  expect(events.filter(({ type }) => type === 'statement')).toHaveLength(3);
});

test('他 who leads a sentence acts in its further clauses', () => {
  const events = readExample('史密斯10月9日发表讲话。他强调合作，下周还将访问印度。').filter(
    ({ type }) => type === 'visit',
  );
  expect(events.map(whoOf)).toEqual(['country/IN country/US person/史密斯']);
});

test('a comment on what was just told is no event of its own', () => {
  const events = readExample('中国与印度官员10月9日举行会谈。会谈很长。这是双方首次举行会谈。').filter(
    ({ type }) => type === 'meeting',
  );
  expect(events.map(({ date }) => date)).toEqual(['2024-10-09']);
});

test('who runs a forum takes part in it', () => {
  const events = readExample('史密斯10月9日在韩国外交部主办的论坛上发言。').filter(
    ({ type }) => type === 'summit',
  );
  expect(events.map(whoOf)).toEqual(['country/KR country/US organization/韩国外交部 person/史密斯']);
});

test('the two states of a border clash where only their border is told', () => {
  const [event] = readExample('两国外长会谈。但是在中印边境10月9日再次爆发军事冲突。').filter(
    ({ type }) => type === 'attack',
  );
  expect(event && whoOf(event)).toBe('country/CN country/IN');
});

test('a neighbour does not drill at his border', () => {
  const [event] = readExample('10月9日，俄罗斯军队在邻近乌克兰边境地区举行演习。').filter(
    ({ type }) => type === 'exercise',
  );
  expect(event && whoOf(event)).toBe('country/RU');
});

test('what 在…后 tells of does something else, without a comma as well', () => {
  const [event] = readExample('美国在俄罗斯从乌克兰手里夺走土地后向日本派出四支部队。').filter(
    ({ type }) => type === 'deployment',
  );
  expect(event && whoOf(event)).toBe('country/JP country/US');
});

test('who reports sanctions of a body of many states takes no part in them', () => {
  const [event] = readExample('史密斯10月9日对媒体表示，金砖国家将针对特定个人进行制裁。').filter(
    ({ type }) => type === 'sanction',
  );
  expect(event && whoOf(event)).toBe('organization/金砖国家');
});

test('rallies for and against one ruler on one day are two', () => {
  const events = readExample(
    '10月13日，数万俄罗斯民众走上莫斯科街头示威。\n普一的支持者10月13日也在莫斯科举行集会。',
  ).filter(({ type }) => type === 'protest');
  expect(events.map(whoOf)).toEqual(['country/RU', 'country/RU person/普一']);
});

test('protests of one day in two towns are two, strikes on two places that nothing dates as well', () => {
  const protests = readExample(
    '消息不断传来。\n10月13日，示威者在莫斯科聚集抗议。\n10月13日，俄罗斯示威者在基辅聚集抗议。',
  ).filter(({ type }) => type === 'protest');
  expect(protests.map(({ place }) => place)).toEqual(['place/莫斯科', 'place/基辅']);
  const strikes = readExample(
    '消息从各地不断传来并令人不安。\n俄罗斯军队炮击乌克兰的基辅。\n俄罗斯军队空袭乌克兰的加勒万河谷。',
  ).filter(({ type }) => type === 'attack');
  expect(strikes).toHaveLength(2);
});

test('who crosses the median line does so towards Taiwan', () => {
  const [event] = readExample('中国军机10月9日逾越海峡中线。').filter(({ type }) => type === 'incident');
  expect(event && whoOf(event)).toBe('country/CN country/TW');
});
