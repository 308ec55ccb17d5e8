import { expect, test } from 'vitest';
import { boundIn, parametersIn, useOfParameter, wordAt } from './statement-text.ts';

test('parameters are those that the statement uses, not those that a comment or a string names', () => {
  const statement =
    "MATCH (p {id: $person}) // $not\nWHERE p.name <> '$nor' AND p.n > $least AND $person <> `$x`";
  expect(parametersIn(statement)).toEqual(['person', 'least']);
});

test('variables are known with their labels and types', () => {
  const statement = 'MATCH (p:Person)-[r:HOLDS|OF]->(c), (p:Entity), (:Event) RETURN p';
  expect(Object.fromEntries(boundIn(statement))).toEqual({
    p: ['Person', 'Entity'],
    r: ['HOLDS', 'OF'],
    c: [],
  });
});

test.for([
  { statement: 'MATCH (p)\nRETURN p.nme,,', line: 2, column: 14, word: ',' },
  { statement: 'MATCH (p)\nRETRUN p', line: 2, column: 1, word: 'RETRUN' },
  { statement: '\n\n  MATCH (p)\nRETRUN p\n', line: 2, column: 1, word: 'RETRUN' },
  { statement: 'MATCH (p', line: 1, column: 40, word: 'p' },
  { statement: 'MATCH (p', line: 9, column: 1, word: 'p' },
  { statement: 'RETURN 人物', line: 1, column: 8, word: '人物' },
])('line $line, column $column of $statement is “$word”', ({ statement, line, column, word }) => {
  const { from, to } = wordAt(statement, { line, column });
  expect(statement.slice(from, to)).toBe(word);
});

test('the first use of a parameter is found outside strings', () => {
  const statement = "RETURN '$x', $xy, $x";
  expect(useOfParameter(statement, 'x')).toEqual({ from: 18, to: 20 });
  expect(useOfParameter(statement, 'z')).toBeUndefined();
});
