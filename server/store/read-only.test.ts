import { expect, test } from 'vitest';
import { refuseUnsafeWords } from './read-only.ts';

test.for([
  ["LOAD /* quietly */ CSV FROM 'file:///x' AS l RETURN l", /LOAD CSV/],
  ['CALL dbms.listConfig() YIELD name RETURN name', /dbms\.listConfig/],
  ['PROFILE MATCH (n) RETURN n', /PROFILE/],
  [`RETURN ${'['.repeat(2000)}1${']'.repeat(2000)}`, /nested/],
] as const)('%s is refused with its reason', ([statement, reason]) => {
  expect(() => refuseUnsafeWords(statement)).toThrow(reason);
});

test.for([
  ["RETURN 'LOAD CSV' AS text"],
  ['MATCH (n) RETURN collect({ids: [x IN [1, 2] | [x]]}) AS c'],
  ['CALL db.labels() YIELD label RETURN label'],
  [`RETURN '${'['.repeat(500)}' AS brackets`],
])('%s is let through', ([statement]) => {
  expect(() => refuseUnsafeWords(statement ?? '')).not.toThrow();
});
