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
