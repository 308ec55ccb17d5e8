import { SavedQuery } from '#domain';
import { expect, test } from 'vitest';
import { initialValues, missingIn, toQueryParams } from './form-values.ts';

const query = SavedQuery.parse({
  name: 'timeline',
  title: { zh: '时间线', en: 'Timeline' },
  about: { zh: '某人的事件', en: 'Events of a person' },
  params: {
    person: { type: 'person', zh: '人物', en: 'Person' },
    least: { type: 'integer', default: 0, zh: '最少', en: 'Least' },
    from: { type: 'date', default: '2024', zh: '从', en: 'From' },
    lands: { type: 'list', of: 'country', default: ['CN', 'RU'], zh: '国家', en: 'Countries' },
  },
  returns: 'both',
  columns: ['event'],
  statement: 'RETURN 1',
});

test('the form opens with the defaults, zero included', () => {
  expect(initialValues(query)).toEqual({ person: '', least: '0', from: '2024', lands: 'CN,RU' });
});

test('a parameter without a default is missing until it is filled', () => {
  expect(missingIn(query, { person: '', least: '' })).toEqual(['person']);
  expect(missingIn(query, { person: 'person/putin' })).toEqual([]);
});

test('numbers go to the server as numbers, blanks not at all', () => {
  expect(toQueryParams(query, { person: 'person/putin', least: '3', from: ' ' })).toEqual({
    person: 'person/putin',
    least: 3,
  });
});

test('a list goes to the server as its values, however they were separated', () => {
  expect(toQueryParams(query, { lands: ' CN, RU、,JP ' })).toEqual({ lands: ['CN', 'RU', 'JP'] });
});
