import { expect, test } from 'vitest';
import { extractExample } from './extractors/events/example-reading.ts';
import { ExtractionRecord, toRecord } from './to-record.ts';

const record = toRecord(
  extractExample('中国国防部长张三10月9日在北京与俄罗斯国防部长伊万诺夫会谈。张三表示满意。'),
  'a.md',
);

test('a record passes its schema', () => {
  expect(ExtractionRecord.parse(record)).toEqual(record);
});

test('a record names who, where and when as the text prints them', () => {
  expect([record.file, record.id]).toEqual(['a.md', 'a']);
  expect(record.persons.map(({ name, country }) => [name, country])).toEqual([
    ['张三', 'CN'],
    ['伊万诺夫', 'RU'],
  ]);
  expect(record.events).toEqual([
    {
      type: 'meeting',
      date: '2024-10-09',
      persons: ['张三', '伊万诺夫'],
      countries: ['CN', 'RU'],
      organizations: [],
      place: '北京',
      status: 'occurred',
      evidence: '中国国防部长张三10月9日在北京与俄罗斯国防部长伊万诺夫会谈',
    },
  ]);
});

test('a surface form stands once, however often it is printed', () => {
  expect(record.persons[0]?.mentions).toEqual(['张三']);
});
