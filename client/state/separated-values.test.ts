import * as fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { toCsv, toTsv } from './separated-values.ts';

test('a CSV opens in Excel as UTF-8: it begins with a byte order mark', () => {
  expect(toCsv({ titles: ['日期'], rows: [['2024-01-31']] })).toBe('\uFEFF日期\r\n2024-01-31\r\n');
});

test.for(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('%j is no formula', (cell) => {
  const [, [written = ''] = []] = parse(toCsv({ titles: ['a'], rows: [[cell]] }), { bom: true });
  expect(written).toBe(`'${cell}`);
});

test('a number stays a number', () => {
  expect(toTsv({ titles: ['n'], rows: [[3]] })).toBe('n\n3');
});

test('what is written is read again, whatever stands in the cells', () => {
  const cells = fc.array(
    fc.string().map((text) => `x${text}`),
    { minLength: 2, maxLength: 2 },
  );
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 5 }), (rows) => {
      const read = parse(toCsv({ titles: ['a', 'b'], rows }), { bom: true });
      expect(read).toEqual([['a', 'b'], ...rows]);
    }),
  );
});
