import { SavedQuery } from '#domain';
import { expect, test } from 'vitest';
import { initialValues, problemsIn, toQueryParams } from './form-values.ts';

const query = SavedQuery.parse({
  name: 'timeline',
  title: { zh: '时间线', en: 'Timeline' },
  about: { zh: '某人的事件', en: 'Events of a person' },
  params: {
    person: { type: 'person', zh: '人物', en: 'Person' },
    least: { type: 'integer', default: 0, min: 0, max: 9, zh: '最少', en: 'Least' },
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

test('given values stand in the form before the defaults', () => {
  const given = { person: 'person/dong-jun', least: 3, lands: ['JP'] };
  expect(initialValues(query, given)).toEqual({
    person: 'person/dong-jun',
    least: '3',
    from: '2024',
    lands: 'JP',
  });
});

test.for([
  { name: 'person', text: '', problem: { kind: 'required' } },
  { name: 'person', text: 'person/putin', problem: undefined },
  { name: 'least', text: '', problem: undefined },
  { name: 'least', text: '2.5', problem: { kind: 'notInteger' } },
  { name: 'least', text: '-1', problem: { kind: 'tooSmall', n: 0 } },
  { name: 'least', text: '10', problem: { kind: 'tooLarge', n: 9 } },
  { name: 'from', text: '2024-1', problem: { kind: 'notDate' } },
  { name: 'from', text: '2024-10', problem: undefined },
])('“$text” for $name: $problem', ({ name, text, problem }) => {
  expect(problemsIn(query, { person: 'person/x', [name]: text }).get(name)).toEqual(problem);
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
