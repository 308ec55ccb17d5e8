import { expect, test } from 'vitest';
import { dialectProblems, findForeignConstruct } from './dialect.ts';

test.for([
  'MATCH (n:Person|Place) RETURN n',
  'MATCH (n:!Person) RETURN n',
  'MATCH (n:Person&Soldier) RETURN n',
  'MATCH (n WHERE n.id = 1) RETURN n',
  'MATCH (n:Person WHERE n.age > 1) RETURN n',
  'MATCH (a)-[r:OF WHERE r.x = 1]->(b) RETURN a',
  'MATCH ((a)-[:OF]->(b)){1,3} RETURN a',
  'MATCH p = SHORTEST 2 (a)-[:OF]->(b) RETURN p',
  'MATCH p = ANY SHORTEST (a)-[:OF]->(b) RETURN p',
  'RETURN COLLECT { MATCH (n) RETURN n } AS all',
  'OPTIONAL CALL (n) { RETURN 1 AS x } RETURN x',
  'CALL { MATCH (n) RETURN n } IN TRANSACTIONS RETURN n',
  'CREATE (n:Person $properties)',
  'MATCH (n:$(label)) RETURN n',
  'MATCH (n) SET n[$key] = 1',
  'RETURN duration.between(a, b) AS d',
  'RETURN point({x: 1, y: 2}) AS p',
  'RETURN randomUUID() AS id',
  'RETURN round(x, 2) AS r',
  "RETURN a || 'x' AS joined",
  'RETURN collect(n)[0] AS first',
  'MATCH (n:Person) USING INDEX n:Person(id) RETURN n',
  'CALL db.schema.visualization()',
  'SHOW INDEXES',
])('what only Neo4j runs is found: %s', (statement) => {
  expect(findForeignConstruct(statement)).toBeDefined();
});

test.for([
  'MATCH (n) RETURN count(n)',
  'MATCH (n) RETURN sum(n.x) AS total',
  'MATCH (n) RETURN percentileDisc(n.x, 0.5) AS half',
  "RETURN date('2024-01-01') AS day",
  'MATCH (a)-->(b) UNWIND [a, b] AS x RETURN x',
  "LOAD CSV FROM 'x' AS line RETURN line",
  'PROFILE MATCH (n) RETURN n',
  'CALL db.labels() YIELD label RETURN label',
])('what the engines run differently is found: %s', (statement) => {
  expect(dialectProblems(statement)).not.toEqual([]);
});

test.for([
  'MATCH (n:Person:Entity {id: $id})-[r:OF|HOLDS*1..3]->(m) WHERE n.x = 1 OR m.y IN $list RETURN n AS n, count(r) AS c',
  'MATCH (event:Event) WHERE NOT EXISTS { (event)<-[:REPORTS]-() } RETURN event.date AS date, event.time AS time',
  'RETURN coalesce(sum(x), 0) AS total, round(1.5) AS r, size([(n)-[:OF]->(c) | c.id]) AS n',
  'MATCH (n) CALL (n) { MATCH (n)--(m) RETURN count(m) AS c } RETURN n, c',
  "RETURN 'MATCH (n:A|B) || SHOW' AS text // COLLECT { }",
  'UNWIND [1, 2] AS n UNWIND $rows AS row MERGE (x:Entity {id: row.id}) SET x += row.properties',
  'MATCH (a), (b) MATCH p = allShortestPaths((a)-[*..4]-(b)) RETURN p, reduce(s = 0, r IN relationships(p) | s + 1) AS length',
])('what both run passes: %s', (statement) => {
  expect(dialectProblems(statement)).toEqual([]);
});

test('a problem names its line', () => {
  expect(dialectProblems('MATCH (n)\nWHERE n.x = 1\nRETURN round(n.x, 1) AS x')).toMatchObject([{ line: 3 }]);
});
