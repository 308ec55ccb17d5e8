import { expect, test } from 'vitest';
import { knownColumn, meaningOf } from './result-wording.ts';

test.for([
  { column: 'types', text: 'meeting', meaning: { kind: 'type', type: 'meeting' } },
  { column: 'says', text: 'denied', meaning: { kind: 'status', status: 'denied' } },
  { column: 'role', text: 'host', meaning: { kind: 'role', role: 'host' } },
  { column: 'via', text: 'cited', meaning: { kind: 'via', via: 'cited' } },
  { column: 'fact', text: 'office', meaning: { kind: 'office' } },
  {
    column: 'published',
    text: '2022-02-04T11:30:00.000Z',
    meaning: { kind: 'instant', day: '2022-02-04', minute: '11:30' },
  },
])('$text in the column $column has words', ({ column, text, meaning }) => {
  expect(meaningOf(column, text)).toEqual(meaning);
});

test.for([
  { column: 'title', text: 'meeting' },
  { column: 'role', text: '秘书长' },
  { column: 'type', text: 'party' },
  { column: 'date', text: '2022-02-04' },
])('$text in the column $column is read as it stands', ({ column, text }) => {
  expect(meaningOf(column, text)).toBeUndefined();
});

test('a column of a name of its own keeps it', () => {
  expect([knownColumn('gapMonths'), knownColumn('p')]).toEqual(['gapMonths', undefined]);
});
