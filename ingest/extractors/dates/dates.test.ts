import { array, assert, boolean, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PartialDate } from '#domain';
import { findDates } from './index.ts';
import { DATE_RULES } from './rules/index.ts';

function read(text: string, published: string | undefined) {
  return findDates(
    { normalised: text, sentences: [{ start: 0, end: text.length, zone: 'body', paragraph: 0 }] },
    published,
  );
}

const written = (text: string, published: string | undefined) =>
  read(text, published).map(({ date, dateEnd }) => (dateEnd === undefined ? date : `${date}/${dateEnd}`));

describe('every date rule', () => {
  test.for(
    DATE_RULES.flatMap(({ id, examples }) => examples.map(([text, day, date]) => ({ id, text, day, date }))),
  )('$id reads $text', ({ id, text, day, date }) => {
    expect(written(text, day)).toContain(date);
    expect(read(text, day).map(({ rule }) => rule)).toContain(id);
  });

  test.for(DATE_RULES.flatMap(({ id, not = [] }) => not.map((text) => ({ id, text }))))(
    '$id leaves $text alone',
    ({ id, text }) => {
      expect(read(text, '2024-10-15').map(({ rule }) => rule)).not.toContain(id);
    },
  );
});

test.for([
  { text: '日前接受专访', published: '2020-08-01', dates: [] },
  { text: '上世纪90年代的合作', published: '2020-08-01', dates: [] },
  { text: '三十年来规模最大', published: '2020-08-01', dates: [] },
  { text: '星期三（1月31日）举行视频通话', published: '2024-01-31', dates: ['2024-01-31', '2024-01-31'] },
  { text: '10月14日会晤', published: undefined, dates: [] },
  { text: '2024年10月14日会晤', published: undefined, dates: ['2024-10-14'] },
  { text: '星期五在平壤', published: '2024-11-29T17:39:03Z', dates: ['2024-11-29'] },
])('$text, published $published, gives $dates', ({ text, published, dates }) => {
  expect(written(text, published)).toEqual(dates);
});

test('a date written out in full is certain, one completed from the publication is implied', () => {
  expect(read('2024年10月14日', '2024-10-15')[0]?.basis).toBe('certain');
  expect(read('10月14日', '2024-10-15')[0]?.basis).toBe('implied');
});

const fragment = constantFrom(
  '2024年',
  '2月',
  '30日',
  '去年',
  '10月14日',
  '至',
  '16日',
  '上周',
  '三',
  '将于',
  '，',
  '当天',
  '十',
);

test('whatever the text, dates are real, in order and apart', () => {
  assert(
    property(array(fragment, { maxLength: 12 }), boolean(), (parts, isKnown) => {
      const text = parts.join('');
      const found = read(text, isKnown ? '2024-03-01' : undefined);
      let end = 0;
      for (const mention of found) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(mention.end).toBeLessThanOrEqual(text.length);
        expect(PartialDate.safeParse(mention.date).success).toBe(true);
        if (mention.dateEnd !== undefined) expect(mention.dateEnd > mention.date).toBe(true);
        end = mention.end;
      }
      expect(read(text, isKnown ? '2024-03-01' : undefined)).toEqual(found);
    }),
  );
});
