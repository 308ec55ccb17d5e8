import { expect, test } from 'vitest';
import { selectionOf, type SelectionOptions } from './export-selection.ts';

test.for<readonly [SelectionOptions, object]>([
  [{}, { kind: 'all', articles: false }],
  [
    { articles: true, sorted: true },
    { kind: 'all', articles: true },
  ],
  [
    { ids: ['country/CN'], types: ['OF'] },
    { kind: 'nodes', ids: ['country/CN'], types: ['OF'] },
  ],
  [{ around: 'country/CN' }, { kind: 'neighbourhood', id: 'country/CN', depth: 1, limit: 1000 }],
  [
    { around: 'country/CN', depth: 2, limit: 5, kinds: ['Event'] },
    { kind: 'neighbourhood', id: 'country/CN', depth: 2, limit: 5, kinds: ['Event'] },
  ],
  [
    { query: 'sanctions', param: { on: 'CN,RU' } },
    { kind: 'query', name: 'sanctions', params: { on: 'CN,RU' }, limit: 1000 },
  ],
])('the options %j select %j', ([options, selection]) => {
  expect(selectionOf(options)).toEqual(selection);
});

test.for<readonly [SelectionOptions, RegExp]>([
  [{ around: 'x' }, /id: expected kind\/name/],
  [{ ids: ['country/CN', 'nobody'] }, /not an id: nobody; ids look like/],
  [{ around: 'country/CN', depth: 3 }, /depth: /],
  [{ around: 'country/CN', limit: Number.NaN }, /limit: /],
  [{ around: 'country/CN', types: ['KNOWS'] }, /types\.0: /],
  [{ around: 'country/CN', ids: ['country/CN'] }, /--ids and --around exclude each other/],
  [{ depth: 2 }, /--depth says nothing alone/],
  [{ ids: ['country/CN'], articles: true }, /--articles does not go with --ids/],
  [{ query: 'sanctions', depth: 2 }, /--depth does not go with --query/],
])('the options %j are refused', ([options, reason]) => {
  expect(() => selectionOf(options)).toThrow(reason);
});
