import { expect, test } from 'vitest';
import { readExample } from './example-reading.ts';

test.for([
  {
    text: '11月14日是中国与俄罗斯友好条约签署160周年。',
    type: 'agreement',
    date: '1864-11-14',
    what: 'the day',
  },
  {
    text: '10月9日是法国将军伊万诺夫逝世五十周年。',
    type: 'death',
    date: '1974-10-09',
    what: 'Chinese numerals',
  },
])('an anniversary dates what it recalls: $what', ({ text, type, date }) => {
  expect(datesOf(text, type)).toEqual([date]);
});

test('what takes place at an anniversary is of these days', () => {
  expect(datesOf('10月9日，中国与俄罗斯签署协定，纪念胜利75周年。', 'agreement')).toEqual(['2024-10-09']);
});

function datesOf(text: string, type: string): readonly (string | undefined)[] {
  return readExample(text)
    .filter((event) => event.type === type)
    .map(({ date }) => date);
}
