import { expect, test } from 'vitest';
import { publicationDay } from './publication.ts';

test.for([
  {
    text: '（中央社台北10日电）11月9日是纪念日。',
    publishedAt: '2020-11-10T00:59:24Z',
    day: '2020-11-10',
    what: 'the day in the East, though the text names that of the West',
  },
  {
    text: '（中央社台北9日电）会谈结束。',
    publishedAt: '2020-11-10T00:59:24Z',
    day: '2020-11-09',
    what: 'the day before',
  },
  {
    text: '（中央社台北30日电）会谈结束。',
    publishedAt: '2020-11-01T00:59:24Z',
    day: '2020-10-30',
    what: 'a day of the month before',
  },
])('a dateline gives $what', ({ text, publishedAt, day }) => {
  const article = {
    normalised: text,
    sentences: [{ start: 0, end: text.length, zone: 'body' as const, paragraph: 0 }],
  };
  expect(publicationDay(article, publishedAt)).toBe(day);
});
