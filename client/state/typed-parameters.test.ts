import { expect, test } from 'vitest';
import { guessedParameter, paramsIn, textFor, valueOf } from './typed-parameters.ts';

test.for([
  { text: '3', value: 3 },
  { text: '"3"', value: '3' },
  { text: '["CN","RU"]', value: ['CN', 'RU'] },
  { text: 'person/dong-jun', value: 'person/dong-jun' },
  { text: '董军', value: '董军' },
  { text: '2024-10', value: '2024-10' },
  { text: 'true', value: true },
  { text: '1,"other":2', value: '1,"other":2' },
  { text: '', value: '' },
])('$text stands for $value and is typed so again', ({ text, value }) => {
  expect(valueOf(text)).toEqual(value);
  expect(valueOf(textFor(value))).toEqual(value);
});

test.for([
  { value: 3, expected: { type: 'integer', default: 3 } },
  { value: '2024-10', expected: { type: 'date', default: '2024-10' } },
  { value: 'country/CN', expected: { type: 'country', default: 'country/CN' } },
  { value: 'CN', expected: { type: 'country', default: 'CN' } },
  { value: 'person/dong-jun', expected: { type: 'person', default: 'person/dong-jun' } },
  { value: 'equipment/tu-95', expected: { type: 'entity', default: 'equipment/tu-95' } },
  { value: 'meeting', expected: { type: 'eventType', default: 'meeting' } },
  { value: '普京', expected: { type: 'string', default: '普京' } },
  { value: ['CN', 'RU'], expected: { type: 'list', of: 'country', default: ['CN', 'RU'] } },
  { value: '', expected: { type: 'string' } },
  { value: undefined, expected: { type: 'string' } },
])('$value is guessed to be $expected', ({ value, expected }) => {
  expect(guessedParameter('x', value)).toEqual({ ...expected, zh: 'x', en: 'x' });
});

test.for(['', '3', '[1]', '{"a":'])('“%s” holds no parameters', (json) => {
  expect(paramsIn(json)).toBeUndefined();
});
