import { ListedQuery, type QueryParameter } from '#domain';
import { expect, test } from 'vitest';
import { groupedQueries, matchingQueries, paramsAbout, parameterFor } from './query-list.ts';
import { china, dongJun, drill } from './sample.ts';

const labels = { zh: '值', en: 'Value' };
function aQuery(name: string, params: Readonly<Record<string, QueryParameter>> = {}, folder?: string) {
  return ListedQuery.parse({
    name,
    title: { zh: `${name} 的题目`, en: name },
    about: { zh: '用途', en: 'Purpose' },
    params,
    returns: 'both',
    columns: [],
    statement: 'RETURN 1',
    editable: folder !== undefined,
    ...(folder === undefined || folder === '' ? {} : { folder }),
  });
}

test('the last used come first, then own ones by folder, then the others by theme', () => {
  const queries = [
    aQuery('travels'),
    aQuery('brand-new'),
    aQuery('mine', {}, '军演'),
    aQuery('loose', {}, ''),
  ];
  const groups = groupedQueries(queries, ['mine', 'gone']).map(({ queries: found, ...heading }) => ({
    ...heading,
    names: found.map(({ name }) => name),
  }));
  expect(groups).toEqual([
    { kind: 'recent', names: ['mine'] },
    { kind: 'folder', folder: '军演', names: ['mine'] },
    { kind: 'folder', folder: undefined, names: ['loose'] },
    { kind: 'theme', theme: 'people', names: ['travels'] },
    { kind: 'theme', theme: 'other', names: ['brand-new'] },
  ]);
});

test.for([
  { text: '题目 TRAVELS', found: ['travels'] },
  { text: '军演', found: ['mine'] },
  { text: '', found: ['travels', 'mine'] },
  { text: 'travels 军演', found: [] },
])('“$text” finds $found', ({ text, found }) => {
  const queries = [aQuery('travels'), aQuery('mine', {}, '军演')];
  expect(matchingQueries(queries, text).map(({ name }) => name)).toEqual(found);
});

const [event] = drill.nodes;
test.for([
  { says: 'a person', parameter: { type: 'person', ...labels }, node: dongJun, isTaken: true },
  { says: 'a country', parameter: { type: 'country', ...labels }, node: dongJun, isTaken: false },
  { says: 'any entity', parameter: { type: 'entity', ...labels }, node: dongJun, isTaken: true },
  { says: 'any entity', parameter: { type: 'entity', ...labels }, node: event, isTaken: false },
  {
    says: 'a source',
    parameter: { type: 'entity', suggest: 'Source', ...labels },
    node: dongJun,
    isTaken: false,
  },
  {
    says: 'what a statement finds',
    parameter: {
      type: 'entity',
      suggest: 'MATCH (n:Person) RETURN n.id AS value, n.name AS label',
      ...labels,
    },
    node: dongJun,
    isTaken: true,
  },
  { says: 'countries', parameter: { type: 'list', of: 'country', ...labels }, node: china, isTaken: true },
] as const)('a parameter for $says takes $node.name: $isTaken', ({ parameter, node, isTaken }) => {
  if (node === undefined) throw new Error('the sample holds no event');
  expect(parameterFor(aQuery('q', { value: parameter }), node) !== undefined).toBe(isTaken);
});

test('the node is filled in as a list where the query wants a list', () => {
  const query = aQuery('q', {
    most: { type: 'integer', ...labels },
    on: { type: 'list', of: 'country', ...labels },
  });
  expect(paramsAbout(query, china)).toEqual({ on: ['country/CN'] });
  expect(paramsAbout(query, dongJun)).toEqual({});
});
