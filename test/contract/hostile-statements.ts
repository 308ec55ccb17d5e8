import type { ErrorCode } from '#domain';

export interface HostileStatement {
  readonly name: string;
  readonly statement: string;
  /** What either engine may answer; no other code, and never a result. */
  readonly codes: readonly ErrorCode[];
}

const nested = (levels: number, open = '(', close = ')') => `${open.repeat(levels)}1${close.repeat(levels)}`;
const many = (count: number, each: (index: number) => string, between: string) =>
  Array.from({ length: count }, (_, index) => each(index)).join(between);

/** What must not run: it writes, reads files, or looks at or changes the server. */
export const FORBIDDEN: readonly HostileStatement[] = Object.entries({
  'a keyword behind comments': "/* x */ CREATE /* y */ (n:Person {id: 'person/evil'})",
  'a keyword split by a comment': "CRE/**/ATE (n:Person {id: 'person/evil'})",
  'a file read around a comment': "LOAD/**/CSV FROM 'file:///etc/passwd' AS line RETURN line",
  'a file read in a subquery': "CALL { LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line } RETURN line",
  'a file read with a periodic commit': "USING PERIODIC COMMIT LOAD CSV FROM 'file:///x' AS l CREATE (:X)",
  'deleting in transactions': 'MATCH (n) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS',
  'creating in a nested subquery': 'CALL { CALL { CREATE (n:X) RETURN n } RETURN n } RETURN n',
  'creating in FOREACH': 'FOREACH (x IN [1] | CREATE (:X))',
  'a write in escapes': '\\u0043REATE (n:X)',
  'a quote in escapes': "RETURN '\\u0027 AS a CREATE (n:X) //'",
  'a procedure in escapes': 'CALL \\u0064bms.listConfig() YIELD name RETURN name',
  'a procedure in backticks': 'CALL `dbms`.`listConfig`() YIELD name RETURN name',
  'a procedure with spaces in its name': 'CALL dbms . listConfig () YIELD name RETURN name',
  'a procedure without brackets': 'CALL dbms.components',
  'a procedure in EXISTS': 'RETURN EXISTS { CALL dbms.listConfig() YIELD name RETURN name } AS x',
  'a procedure in a subquery': 'CALL { CALL dbms.listConfig() YIELD name RETURN name } RETURN name',
  'caches cleared': 'CALL db.clearQueryCaches()',
  'plans thrown away': 'CALL db.prepareForReplanning()',
  'a function of a plug-in': "RETURN apoc.load.json('file:///etc/passwd') AS x",
  'settings shown': 'SHOW SETTINGS',
  'other queries shown': 'SHOW TRANSACTIONS',
  'other queries ended': "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
  'other queries found and ended':
    'SHOW TRANSACTIONS YIELD transactionId AS t TERMINATE TRANSACTIONS t YIELD message RETURN message',
  'users shown': 'SHOW USERS',
  'another database used': 'USE system MATCH (n) RETURN n',
  'a plan asked for': 'EXPLAIN MATCH (n) RETURN n',
  'a profile asked for': 'PROFILE MATCH (n) RETURN n',
  'a profile asked for behind an option': 'CYPHER runtime=slotted PROFILE MATCH (n) RETURN n',
  'a user made': "CREATE USER evil SET PASSWORD 'abcdefgh'",
  'data inserted in another query language': 'INSERT (:X)',
  'brackets five thousand deep': `RETURN ${nested(5000)} AS x`,
  'lists five thousand deep': `RETURN ${nested(5000, '[', ']')} AS x`,
  'nine thousand sums': `RETURN ${'1+'.repeat(9000)}1 AS x`,
  'four thousand negations': `RETURN ${'NOT '.repeat(4000)}true AS x`,
  'a chain of a thousand properties': `MATCH (n) RETURN n${'.a'.repeat(1000)} AS x`,
  'a thousand unions': `RETURN 1 AS x${' UNION RETURN 1 AS x'.repeat(900)}`,
  'a condition of a thousand parts': `MATCH (n) WHERE ${many(1000, (index) => `n.a=${index}`, ' OR ')} RETURN n`,
}).map(([name, statement]) => ({
  name,
  statement,
  codes: ['query_refused', 'query_invalid', 'unsupported_on_engine'],
}));

/** What would never end, or take all memory. */
export const ENDLESS: readonly HostileStatement[] = Object.entries({
  'a sum over two thousand million numbers': 'UNWIND range(1, 2000000000) AS x RETURN sum(x * 2) AS n',
  'a list of a thousand million numbers': 'UNWIND range(1, 1000000000) AS x RETURN size(collect(x)) AS n',
  'a text doubled sixty times': "RETURN size(reduce(s = 'aaaaaaaaaa', i IN range(1, 60) | s + s)) AS n",
  'a Cartesian product of five lists': `${many(5, (index) => `UNWIND range(1, 10000) AS a${index}`, ' ')} RETURN sum(a0 + a4) AS n`,
}).map(([name, statement]) => ({ name, statement, codes: ['query_timeout', 'too_large'] }));
