import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskedStatement } from './masked-statement.ts';

test.for([
  { statement: "RETURN 'SET' AS x", masked: 'RETURN       AS x' },
  { statement: 'RETURN "it\\"s" AS x', masked: 'RETURN         AS x' },
  { statement: 'RETURN 1 // SET\nAS x', masked: 'RETURN 1       \nAS x' },
  { statement: 'LOAD /* x */ CSV', masked: 'LOAD         CSV' },
  { statement: 'RETURN 1 AS `a b`', masked: 'RETURN 1 AS      ' },
  { statement: "RETURN '// not a comment' + x", masked: `RETURN ${' '.repeat(18)} + x` },
])('comments, strings and escaped names are blanked: $statement', ({ statement, masked }) => {
  expect(maskedStatement(statement)).toBe(masked);
});

test('every character keeps its place', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', "'", '"', '`', '/', '*', '\\', '\n') }),
      (statement) => {
        expect(maskedStatement(statement)).toHaveLength(statement.length);
      },
    ),
  );
});
