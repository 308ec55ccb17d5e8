import { expect, test } from 'vitest';
import { readExample, whoOf } from './example-reading.ts';

test.for([
  {
    text: '史密斯10月7日访问日本。该国10月9日宣布制裁俄罗斯。',
    type: 'sanction',
    who: 'country/JP country/RU',
  },
  {
    text: '美国10月8日会见乌克兰。后者10月9日从日本采购导弹。',
    type: 'armsTransfer',
    who: 'country/JP country/UA',
  },
  {
    text: '美国10月8日向乌克兰提供导弹，前者10月9日又向日本部署军舰。',
    type: 'deployment',
    who: 'country/JP country/US',
  },
  {
    text: '10月8日，伊万诺夫谈到日本。其随后于10月9日抵达首尔。',
    type: 'visit',
    who: 'country/KR country/RU person/伊万诺夫',
  },
])('a pronoun stands for the nearest that fits: $text', ({ text, type, who }) => {
  const event = readExample(text).find((candidate) => candidate.type === type);
  expect(event === undefined ? '' : whoOf(event)).toBe(who);
  expect(event?.rule).toMatch(/\/inferred$/);
});

test.for([
  '史密斯10月7日访问日本。该国民众10月9日抗议俄罗斯。',
  '史密斯10月7日访问日本。其他国家10月9日宣布制裁俄罗斯。',
  '美国10月9日宣布制裁俄罗斯。',
])('nothing is inferred where no pronoun acts: %s', (text) => {
  expect(readExample(text).filter(({ rule }) => rule.endsWith('/inferred'))).toEqual([]);
});

test('a pronoun without anything before it names nobody', () => {
  expect(
    readExample('该国10月9日宣布制裁俄罗斯。').map(({ rule, participants }) => [rule, participants.length]),
  ).toEqual([['sanction/impose', 1]]);
});
