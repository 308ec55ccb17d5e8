import { expect, test } from 'vitest';
import { api, requestOf } from './api.ts';
import { OPERATIONS } from './operations.ts';

const requested = (name: keyof typeof OPERATIONS, input: object) =>
  requestOf(OPERATIONS[name], new Map(Object.entries(input)));

test('what is asked goes where the operation takes it', () => {
  expect(requested('neighbours', { id: 'person/a b', types: ['OF', 'HOLDS'], cursor: undefined })).toEqual({
    path: '/api/nodes/person%2Fa%20b/neighbours?types=OF%2CHOLDS',
    body: undefined,
  });
  expect(requested('runQuery', { name: 'who-met-whom', params: { atLeast: 2 } })).toEqual({
    path: '/api/queries/who-met-whom/run',
    body: { params: { atLeast: 2 } },
  });
});

test('what no operation takes does not compile', () => {
  const wrong = () => [
    // @ts-expect-error there is no such operation
    api('neighbors', { id: 'person/putin' }),
    // @ts-expect-error the id is missing
    api('neighbours', {}),
    // @ts-expect-error there is no such relationship
    api('neighbours', { id: 'person/putin', types: ['LIKES'] }),
    // @ts-expect-error a limit is a number
    api('events', { limit: '5' }),
    // @ts-expect-error there is no such field
    api('search', { q: 'x', order: 'name' }),
  ];
  expect(wrong).toBeTypeOf('function');
});
