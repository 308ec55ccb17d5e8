import { expect, test } from 'vitest';
import { readExample } from './example-reading.ts';
import { assertionOf, STATUS_RULES } from './status.ts';

test.for(STATUS_RULES)('$id: $example', ({ gives, example }) => {
  const statuses = readExample(example)
    .filter(({ type }) => type !== 'statement')
    .map(({ status }) => status);
  expect(statuses).toEqual(gives === 'none' ? [] : [gives]);
});

test('the first rule that matches names itself', () => {
  const clause = '中国没有举行会谈';
  expect(assertionOf(clause, 4, clause.length, 'meeting')).toEqual({ rule: 'status/negated', gives: 'none' });
});

test('将军 and 未来 are neither future nor negation', () => {
  const clause = '海军上将在未来号举行会谈';
  expect(assertionOf(clause, 8, clause.length, 'meeting').gives).toBe('occurred');
});

test.for([
  ['10月9日，中国军队与印度军队在距离边境不远的太平洋举行演习。', 'exercise'],
  ['为了回应美国10月9日轰炸伊朗，俄罗斯召开会议。', 'attack'],
  ['不分区立委张三10月9日访问日本。', 'visit'],
  ['在美国的要求下，张三10月9日访问日本。', 'visit'],
  ['俄罗斯10月9日频繁举行演习。', 'exercise'],
] as const)('words that only look like a veto are none: %s', ([text, type]) => {
  expect(readExample(text).map((event) => event.type)).toContain(type);
});

test.for([['中国与印度频繁举行演习。'], ['为了轰炸伊朗，美国提出要求。']] as const)(
  'and those that are one stay so: %s',
  ([text]) => {
    expect(readExample(text).filter(({ type }) => type !== 'statement')).toEqual([]);
  },
);
