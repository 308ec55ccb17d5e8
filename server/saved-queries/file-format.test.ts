import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EventType, isMailuoError, NodeKind, ParameterType, SavedQuery, type QueryParameter } from '#domain';
import { formatSavedQuery } from './format.ts';
import { importSavedQuery } from './import.ts';
import { loadSavedQueries } from './load.ts';
import { parseSavedQuery } from './parse.ts';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
const awkward = fc.oneof(
  text,
  fc.constantFrom(
    'null',
    '2024',
    ' a ',
    'a: b',
    '# c',
    '- d',
    'e\nf',
    '\t',
    '{g}',
    "'h'",
    '"i"',
    'y',
    '~',
    '\ufeffj',
    'k\u2028l',
    '// m',
    '"n\n\n o',
  ),
);
const described = { zh: awkward, en: awkward };
const scalars: Readonly<Record<ParameterType, fc.Arbitrary<string | number>>> = {
  string: awkward,
  integer: fc.integer({ min: 0, max: 9 }),
  date: fc.constantFrom('2024', '2024-10', '2024-10-14'),
  country: fc.constantFrom('CN', 'country/RU'),
  person: fc.constant('person/dong-jun'),
  entity: fc.constantFrom('organization/nato', 'equipment/su-35'),
  event: fc.constant('event/meeting/2024-10-14/1'),
  eventType: fc.constantFrom(...EventType.options),
};
const suggest = fc.constantFrom(
  ...NodeKind.options,
  'MATCH (n)\nRETURN n.id AS value, n.name AS label',
  "RETURN 'a: #' AS value, 1 AS label",
);
const bounds = { min: fc.constant(0), max: fc.constant(9) };

const scalarParameter = fc.constantFrom(...ParameterType.options).chain((type) =>
  fc.record(
    {
      type: fc.constant(type),
      default: scalars[type],
      suggest,
      ...(type === 'integer' ? bounds : {}),
      ...described,
    },
    { requiredKeys: ['type', 'zh', 'en'] },
  ),
);
const listParameter = fc.constantFrom(...ParameterType.options).chain((of) =>
  fc.record(
    {
      type: fc.constant('list' as const),
      of: fc.constant(of),
      default: fc.array(scalars[of], { maxLength: 3 }),
      suggest,
      ...bounds,
      ...described,
    },
    { requiredKeys: ['type', 'of', 'zh', 'en'] },
  ),
);
const params = fc.dictionary(
  fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,5}$/),
  fc.oneof(scalarParameter, listParameter),
  { maxKeys: 4 },
);
const query: fc.Arbitrary<SavedQuery> = fc
  .record({
    name: fc.constant('any'),
    title: fc.record(described),
    about: fc.record(described),
    params,
    returns: fc.constantFrom('graph', 'table', 'both'),
    columns: fc.array(awkward, { maxLength: 3 }),
    start: fc.constantFrom('', '// a comment\n', '/* another */ ', '\n'),
  })
  .map(({ start, ...rest }) => {
    const used = Object.keys(rest.params).map((name) => `$${name}`);
    return SavedQuery.parse({ ...rest, statement: `${start}RETURN [${used.join(', ')}] AS all` });
  });

test('whatever the query, its file reads back to it', () => {
  fc.assert(
    fc.property(query, (any) => {
      expect(parseSavedQuery('any', formatSavedQuery(any))).toEqual(any);
    }),
  );
});

test.for(loadSavedQueries().list())(
  '$name is written to a file that reads the same, here and on import',
  (saved) => {
    const file = formatSavedQuery(saved);
    expect(parseSavedQuery(saved.name, file)).toEqual(saved);
    expect(importSavedQuery(`${saved.name}.cypher`, file.replaceAll('\n', '\r\n'))).toEqual(saved);
  },
);

const HEADED = `// 谁与谁会面
// title: { en: Who met whom }
// about: { zh: 人物, en: People }
// params:
//   from: { type: date, default: '2024', zh: 起, en: From }
//   lands: { type: list, of: country, default: [CN, RU], zh: 国家, en: Countries }
// returns: table
// columns: [person]
MATCH (p:Person) WHERE p.country IN $lands AND p.since > $from
RETURN p.name AS person
`;

test.for([
  ['an unknown type', HEADED.replace('type: date', 'type: datum'), 5, 'params.from.type'],
  ['an unknown key', HEADED.replace('zh: 起', 'cn: 起'), 5, 'params.from'],
  ['a default that is no date', HEADED.replace("'2024'", 'soon'), 5, 'params.from.default'],
  ['a default that is no country', HEADED.replace('RU]', 'Rus]'), 6, 'params.lands.default'],
  ['a word for returns that there is not', HEADED.replace('returns: table', 'returns: rows'), 7, 'returns'],
  ['a parameter that is not declared', HEADED.replace('> $from', '> $from + $to'), 5, 'params.to'],
] as const)('%s is refused by line and key', ([, file, line, path]) => {
  const error = thrownBy(() => parseSavedQuery('who', file));
  expect(error.details.fields?.map((field) => field.path)).toContain(path);
  expect(error.message).toContain(`line ${line}, ${path}`);
  expect(error.details.position).toEqual({ line, column: 1 });
});

test.for([
  ['broken YAML', HEADED.replace('[person]', '[person'), /line 8: .*YAML/],
  ['no statement', HEADED.slice(0, HEADED.indexOf('MATCH')), /no statement/],
  ['a second statement', HEADED.replace('\nRETURN', ';\nRETURN'), /line 10: a second statement/],
] as const)('%s is refused by line', ([, file, reason]) => {
  expect(thrownBy(() => parseSavedQuery('who', file)).message).toMatch(reason);
});

test('a semicolon in a text or a comment begins no second statement', () => {
  const file = HEADED.replace('RETURN p.name', "// one; two\nRETURN p.name + ';'");
  expect(parseSavedQuery('who', file).statement).toContain("';'");
});

function thrownBy(run: () => unknown) {
  try {
    run();
  } catch (error) {
    if (isMailuoError(error, 'invalid_input')) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

const imported = (commands: string, statement = 'RETURN $a AS a') =>
  importSavedQuery('mine.cypher', `${commands}\n${statement}`).params;
const a = { zh: 'a', en: 'a' };

test.for<[string, QueryParameter]>([
  [":param a => 'hello'", { type: 'string', default: 'hello', ...a }],
  [':param a: "it\\\'s"', { type: 'string', default: "it's", ...a }],
  [':param a => -3', { type: 'integer', default: -3, ...a }],
  [":param a => '2024-10'", { type: 'date', default: '2024-10', ...a }],
  [":param a => date('2024-10-14');", { type: 'date', default: '2024-10-14', ...a }],
  [":param a => 'country/CN'", { type: 'country', default: 'country/CN', ...a }],
  [":param a => 'person/dong-jun'", { type: 'person', default: 'person/dong-jun', ...a }],
  [":param a => 'organization/nato'", { type: 'entity', default: 'organization/nato', ...a }],
  [":param a => 'event/meeting/2024/x'", { type: 'event', default: 'event/meeting/2024/x', ...a }],
  [":param a => 'meeting'", { type: 'eventType', default: 'meeting', ...a }],
  [':param a => [1, 2]', { type: 'list', of: 'integer', default: [1, 2], ...a }],
  [":param a => ['x', '2024']", { type: 'list', of: 'string', default: ['x', '2024'], ...a }],
  [':param a => []', { type: 'list', of: 'string', default: [], ...a }],
  [':param a => null', { type: 'string', ...a }],
  [":param {a: 'x: 1, b'}", { type: 'string', default: 'x: 1, b', ...a }],
  [":params {\n  a:1,\n  unused: 'z'\n}", { type: 'integer', default: 1, ...a }],
  ['// nothing declares it', { type: 'string', ...a }],
])('%s becomes a parameter with its default', ([line, parameter]) => {
  expect(imported(line)).toEqual({ a: parameter });
});

test.for([
  [':param a => 0.5', /line 1: a: 0\.5 is neither/],
  [':param a => {b: 1}', /line 1: a: .* is neither/],
  [':param a => 1 + 1', /line 1: ":param a => 1 \+ 1" does not read/],
  ["// t\n\n:param {a: 'x'", /line 3: .* does not read/],
  [':param 名 => 1', /line 1: .* does not read/],
  [':use neo4j', /line 1: the command :use/],
  [`:param a => '${'x'.repeat(20)}'\nRETURN 1 AS one;`, /line 3: a second statement/],
] as const)('%s is refused', ([line, reason]) => {
  expect(() => imported(line)).toThrow(reason);
});

test('a file without a header has its first comment as title and the others as what it is about', () => {
  const file = '// 谁与谁会面\n// 按次数\n// note: from a colleague\n\nMATCH (n) RETURN n;\n';
  expect(importSavedQuery('folder/谁 Met.cypher', file)).toEqual({
    name: 'shui-met',
    title: { zh: '谁与谁会面', en: '谁与谁会面' },
    about: { zh: '按次数 note: from a colleague', en: '按次数 note: from a colleague' },
    params: {},
    returns: 'both',
    columns: [],
    statement: 'MATCH (n) RETURN n',
  });
});

test('a bare statement has its file’s name as title', () => {
  expect(importSavedQuery('最常见的人.cypher', 'RETURN 1 AS one')).toMatchObject({
    name: 'zui-chang-jian-de-ren',
    title: { zh: '最常见的人' },
  });
});

test('a name of signs alone still gives a name of its own', () => {
  const names = ['!!!.cypher', '???.cypher'].map((file) => importSavedQuery(file, 'RETURN 1 AS one').name);
  expect(new Set(names).size).toBe(2);
  for (const name of names) expect(name).toMatch(/^query-[0-9a-f]{8}$/);
});

test('a header with a fault is not taken for words to the reader', () => {
  expect(() => importSavedQuery('who.cypher', HEADED.replace('type: date', 'type: datum'))).toThrow(
    /line 5, params\.from\.type/,
  );
});

test('commands before the title leave it the title, and lines of the header keep their numbers', () => {
  const file = `:param from => '2023'\n${HEADED}`;
  expect(importSavedQuery('who.cypher', file)).toEqual(parseSavedQuery('who', HEADED));
  expect(() => importSavedQuery('who.cypher', file.replace('type: date', 'type: datum'))).toThrow(/line 6, /);
});

test('a text of many lines or a map that never ends is refused soon', () => {
  const begin = performance.now();
  expect(() => imported(`:param {a: ${'[\n'.repeat(5000)}`)).toThrow(/does not read/);
  expect(performance.now() - begin).toBeLessThan(2000);
});
