import { expect, test } from 'vitest';
import { refuseProcedureWords, refuseUnsafeWords } from './read-only.ts';

test.for([
  ["LOAD /* quietly */ CSV FROM 'file:///x' AS l RETURN l", /LOAD CSV/],
  ['PROFILE MATCH (n) RETURN n', /PROFILE/],
  [`RETURN ${'['.repeat(2000)}1${']'.repeat(2000)}`, /nested/],
  [`MATCH (a) WHERE ${'('.repeat(40)}a.x = 1${' OR a.y = 2) AND a.z = 3'.repeat(40)} RETURN a`, /nested/],
  [`MATCH (a) WHERE ${'EXISTS { (a)--(b) WHERE '.repeat(7)}true${' }'.repeat(7)} RETURN a`, /Subqueries/],
  [`RETURN ${"'a' || ".repeat(201)}'a'`, /operators/],
  [`MATCH (a:${'!'.repeat(201)}A) RETURN a`, /operators/],
  ['\\u0043REATE (n)', /escape/],
  [`RETURN ${'1+'.repeat(400)}1`, /operators/],
  [`MATCH (n) RETURN n${'.a'.repeat(60)}`, /chain/],
  [`MATCH (a)${'--()'.repeat(31)} RETURN a`, /relationships/],
] as const)('%s is refused with its reason', ([statement, reason]) => {
  expect(() => refuseUnsafeWords(statement)).toThrow(reason);
});

test.for([
  ['CALL dbms.listConfig() YIELD name RETURN name', /dbms\.listConfig/],
  ['CALL `dbms`.`listConfig`() YIELD name RETURN name', /dbms\.listConfig/],
  ['CALL dbms /* x */ . listConfig', /dbms\.listConfig/],
  ['CALL { CALL db.clearQueryCaches() YIELD value RETURN value } RETURN value', /db\.clearQueryCaches/],
] as const)('the procedure in %s is refused', ([statement, reason]) => {
  expect(() => refuseProcedureWords(statement)).toThrow(reason);
});

test.for([
  ["RETURN 'LOAD CSV' AS text"],
  ['MATCH (n) RETURN collect({ids: [x IN [1, 2] | [x]]}) AS c'],
  ['CALL db.labels() YIELD label RETURN label'],
  ['CALL db.schema.visualization()'],
  ['MATCH (n) CALL (n) { MATCH (n)--(m) RETURN count(m) AS c } RETURN n, c'],
  [`RETURN '${'['.repeat(500)}' AS brackets`],
  ["RETURN '\\u666e\\u4eac' AS name"],
  [`RETURN [${'1, '.repeat(2000)}1] AS list`],
])('%s is let through', ([statement = '']) => {
  expect(() => refuseUnsafeWords(statement)).not.toThrow();
  expect(() => refuseProcedureWords(statement)).not.toThrow();
});
