import { maskedStatement } from '#domain';

export interface DialectProblem {
  readonly construct: string;
  /** What to write instead. */
  readonly advice: string;
  /** Counts from 1. */
  readonly line: number;
}

interface Construct {
  readonly construct: string;
  readonly advice: string;
  readonly pattern: RegExp;
}

/** What only Neo4j parses. Patterns read the statement with comments and strings blanked out. */
const NEO4J_ONLY: readonly Construct[] = [
  {
    construct: 'A label expression',
    advice: 'ask for one label, or test labels(n) in WHERE.',
    pattern: /\(\s*\w*\s*:\s*(?:!|\w+\s*[|&!]|%)/,
  },
  {
    construct: 'WHERE inside a pattern',
    advice: 'put the condition after the pattern.',
    pattern: /\(\s*\w+\s*(?::\s*[\w:]+)?\s*(?:\{[^{}]*\}\s*)?WHERE\b|\[\s*\w+\s*:[\w|]+\s+WHERE\b/i,
  },
  {
    construct: 'A quantified path',
    advice: 'write the length in the relationship: [:TYPE*1..3].',
    pattern: /(?:\)|->|<-|\]-)\s*(?:\{\s*\d*\s*,?\s*\d*\s*\}|\+(?=\s*\())|\)\s*[+*](?=\s*[(,)]|\s*$)/m,
  },
  {
    construct: 'SHORTEST k',
    advice: 'use shortestPath or allShortestPaths.',
    pattern: /\b(?:ANY|ALL|SHORTEST)\s+(?:SHORTEST\b|\d+\s*(?:PATHS?\b|\())/i,
  },
  {
    construct: 'COLLECT { }',
    advice: 'use collect() or a pattern comprehension.',
    pattern: /\bCOLLECT\s*\{/i,
  },
  { construct: 'OPTIONAL CALL', advice: 'use OPTIONAL MATCH.', pattern: /\bOPTIONAL\s+CALL\b/i },
  {
    construct: 'IN TRANSACTIONS',
    advice: 'leave it out.',
    pattern: /\bIN\s+(?:\d+\s+CONCURRENT\s+)?TRANSACTIONS\b/i,
  },
  {
    construct: 'Properties from a parameter in a pattern',
    advice: 'write CREATE (n:L) SET n = $properties.',
    pattern: /\(\s*\w*\s*(?::\s*[\w:]+)?\s+\$\w+\s*\)/,
  },
  {
    construct: 'A dynamic label or key',
    advice: 'name labels and keys in the statement.',
    pattern: /:\s*\$(?:\(|any\b|all\b)|\bSET\s+\w+\[/i,
  },
  {
    construct: 'A function with a dot in its name',
    advice: 'dates are ISO strings: compare and cut them as strings.',
    pattern: /(?<!CALL\s)\b(?:duration|date|datetime|localdatetime|time|localtime|point|apoc|gds)\.\w+/i,
  },
  { construct: 'point()', advice: 'use the properties latitude and longitude.', pattern: /\bpoint\s*\(/i },
  { construct: 'randomUUID()', advice: 'pass the value as a parameter.', pattern: /\brandomUUID\s*\(/i },
  {
    construct: 'round() with digits',
    advice: 'multiply, round and divide.',
    pattern: /\bround\s*\([^(),]*,/i,
  },
  { construct: '||', advice: 'join with +.', pattern: /\|\|/ },
  {
    construct: 'An index after collect()',
    advice: 'use head(collect(…)).',
    pattern: /\bcollect\s*\([^()]*\)\s*\[/i,
  },
  {
    construct: 'USING',
    advice: 'leave the hint out.',
    pattern: /\bUSING\s+(?:INDEX|SCAN|JOIN|\w+\s+INDEX)\b/i,
  },
  {
    construct: 'A schema procedure',
    advice: 'use db.labels() or labels(n).',
    pattern: /\bdb\.(?:schema|index)\.\w+/i,
  },
  { construct: 'USE', advice: 'leave it out.', pattern: /^\s*USE\b/i },
  { construct: 'An option of the planner', advice: 'leave it out.', pattern: /^\s*CYPHER\b/i },
  { construct: 'SHOW', advice: 'use db.labels() or labels(n).', pattern: /^\s*SHOW\b/im },
];

/** What both engines take, with different results. */
const UNLIKE: readonly Construct[] = [
  {
    construct: 'An entity through coalesce, CASE or an index',
    advice: 'return entities as variables, lists made by collect(x), maps or paths.',
    pattern: /\bUNWIND\s*\[\s*[a-z]\w*\s*(?:,\s*[a-z]\w*\s*)*\]/i,
  },
  {
    construct: 'sum() without coalesce',
    advice: 'write coalesce(sum(x), 0).',
    pattern: /(?<!coalesce\(\s*)\bsum\s*\(/i,
  },
  { construct: 'percentileDisc()', advice: 'count in the program.', pattern: /\bpercentileDisc\s*\(/i },
  { construct: 'LOAD CSV', advice: 'pass the rows as a parameter.', pattern: /\bLOAD\s+CSV\b/i },
  { construct: 'PROFILE', advice: 'leave it out.', pattern: /^\s*PROFILE\b/i },
  {
    construct: 'A temporal function',
    advice: 'dates are ISO strings: compare and cut them as strings.',
    pattern: /(?<![.\w$])(?:date|datetime|localdatetime|time|localtime|duration|timestamp)\s*\(/i,
  },
  {
    construct: 'A procedure call',
    advice: 'match instead.',
    pattern: /\bCALL\s+[\w.]+\s*(?:\(|$)(?<!CALL\s*\()/im,
  },
];

/** The first construct in the statement that only Neo4j runs; undefined where none is known. */
export function findForeignConstruct(statement: string): DialectProblem | undefined {
  return find(NEO4J_ONLY, statement)[0];
}

/** Everything in a statement that the two engines do not run alike; `cypher/README.md` explains each. */
export function dialectProblems(statement: string): readonly DialectProblem[] {
  return [...find([...NEO4J_ONLY, ...UNLIKE], statement), ...unnamedAggregates(statement)];
}

function find(constructs: readonly Construct[], statement: string): readonly DialectProblem[] {
  const words = maskedStatement(statement);
  return constructs.flatMap(({ construct, advice, pattern }) => {
    const match = pattern.exec(words);
    return match === null ? [] : [{ construct, advice, line: lineOf(words, match.index) }];
  });
}

/** An aggregate without a name makes the embedded engine give bare numbers for nodes in the same RETURN. */
function unnamedAggregates(statement: string): readonly DialectProblem[] {
  const words = maskedStatement(statement);
  return [
    ...words.matchAll(/\bRETURN\b([\s\S]*?)(?=\b(?:ORDER\s+BY|SKIP|LIMIT|UNION|MATCH|WITH)\b|[}]|$)/gi),
  ].flatMap((match) => {
    const [, columns = ''] = match;
    const isUnnamed = /\b(?:count|sum|avg|min|max|collect)\s*\(/i.test(columns) && !/\bAS\b/i.test(columns);
    if (!isUnnamed) return [];
    const advice = 'name every column with AS.';
    return [{ construct: 'An aggregate without a name', advice, line: lineOf(words, match.index) }];
  });
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
