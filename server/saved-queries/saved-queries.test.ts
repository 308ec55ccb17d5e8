import { expect, test } from 'vitest';
import { isMailuoError, type QueryParams, type SavedQuery } from '#domain';
import { bindParameters } from './bind.ts';
import { loadSavedQueries } from './load.ts';
import { parseSavedQuery } from './parse.ts';

const FILE = `// 谁与谁会面
// title: { en: Who met whom }
// about: { zh: 人物, en: People }
// params:
//   from: { type: date, default: '2024', zh: 起, en: From }
//   land: { type: country, zh: 国家, en: Country }
//   atLeast: { type: integer, default: 1, min: 1, max: 5, zh: 至少, en: At least }
// returns: table
// columns: [person]
MATCH (p:Person) // a comment of the statement
RETURN p.name AS person;
`;
const query = (): SavedQuery => parseSavedQuery('who', FILE);
const fieldsOf = (run: () => unknown): readonly string[] => {
  try {
    run();
  } catch (error) {
    if (isMailuoError(error, 'invalid_input')) return (error.details.fields ?? []).map(({ path }) => path);
    throw error;
  }
  throw new Error('nothing was thrown');
};

test('a file gives title, parameters and the statement without its last semicolon', () => {
  expect(query()).toMatchObject({
    name: 'who',
    title: { zh: '谁与谁会面', en: 'Who met whom' },
    returns: 'table',
  });
  expect(Object.keys(query().params)).toEqual(['from', 'land', 'atLeast']);
  expect(query().statement).toBe('MATCH (p:Person) // a comment of the statement\nRETURN p.name AS person');
});

test.for([
  ['a missing column list', FILE.replace('// columns: [person]\n', ''), /columns/],
  ['an unknown type', FILE.replace('type: date', 'type: datum'), /params\.from/],
  ['broken YAML', FILE.replace('[person]', '[person'), /YAML/],
  ['no statement', FILE.slice(0, FILE.indexOf('MATCH')), /no statement/],
] as const)('%s is refused and named', ([, file, reason]) => {
  expect(() => parseSavedQuery('who', file)).toThrow(reason);
});

test('what is not given takes its default, and text from a form becomes a number', () => {
  expect(bindParameters(query(), { land: 'CN', atLeast: '3' })).toEqual({
    from: '2024',
    land: 'country/CN',
    atLeast: 3,
  });
});

test('a country may be given as code or as id', () => {
  expect(bindParameters(query(), { land: 'country/RU' })).toMatchObject({ land: 'country/RU' });
});

test('every bad parameter is named at once', () => {
  const given = { from: '2024-13', atLeast: 9, unknown: 1 };
  expect(fieldsOf(() => bindParameters(query(), given))).toEqual([
    'params.unknown',
    'params.from',
    'params.land',
    'params.atLeast',
  ]);
});

test('every saved query in the project loads, and each parameter with a default binds it', () => {
  const queries = loadSavedQueries();
  expect(queries.list().length).toBeGreaterThanOrEqual(4);
  for (const saved of queries.list()) {
    const required = Object.entries(saved.params).filter(
      ([, { default: standard }]) => standard === undefined,
    );
    const missing = required.map(([name]) => `params.${name}`);
    if (missing.length > 0) expect(fieldsOf(() => bindParameters(saved, {}))).toEqual(missing);
    else expect(bindParameters(saved, {})).toBeDefined();
  }
});

test('an unknown query is not found, and the answer names those there are', () => {
  expect(() => loadSavedQueries().get('nothing')).toThrow(/who-met-whom/);
});

const LISTED = FILE.replace(
  'atLeast: { type: integer, default: 1, min: 1, max: 5',
  'atLeast: { type: list, of: integer, default: [1, 2], min: 1, max: 5',
);
const bindList = (atLeast: QueryParams[string]) =>
  bindParameters(parseSavedQuery('who', LISTED), { land: 'CN', atLeast })['atLeast'];

test.for<[string, QueryParams[string], readonly number[]]>([
  ['values', [3, '4'], [3, 4]],
  ['text with commas of either kind', '3, 4，5、1', [3, 4, 5, 1]],
  ['nothing', [], []],
  ['a blank, for which the default stands', '', [1, 2]],
])('a list takes %s', ([, given, bound]) => {
  expect(bindList(given)).toEqual(bound);
});

test.for<[string, QueryParams[string], string]>([
  ['out of its bounds', [2, 6], 'params.atLeast.1'],
  ['of another type', [2, 'many'], 'params.atLeast.1'],
  ['that is none', 7, 'params.atLeast'],
  ['longer than 1000', Array.from({ length: 1001 }, () => 1), 'params.atLeast'],
])('a list %s is refused, and the answer says where', ([, given, path]) => {
  expect(fieldsOf(() => bindList(given))).toEqual([path]);
});

test('a list of countries binds ids', () => {
  const lands = parseSavedQuery('who', FILE.replace('type: country', 'type: list, of: country'));
  expect(bindParameters(lands, { land: 'CN,country/RU' })).toMatchObject({
    land: ['country/CN', 'country/RU'],
  });
});

test.for([
  ['a wrong type', { land: 'CN', from: 2024 }, /params\.from: .*string/],
  ['a value out of range', { land: 'CN', atLeast: 9 }, /params\.atLeast: .*5/],
  [
    'an unknown name',
    { land: 'CN', until: '2024' },
    /params\.until: no such parameter; who takes: from, land, atLeast/,
  ],
  ['a missing one', {}, /params\.land: required: Country \(country\)/],
] as const)('%s is refused with the reason', ([, given, reason]) => {
  expect(() => bindParameters(query(), given)).toThrow(reason);
});
