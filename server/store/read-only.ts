import { MailuoError } from '#domain';
import { maskedStatement } from './masked-statement.ts';

/** Procedures that only describe or search the graph; any other may reach files, settings or the network. */
export const ALLOWED_PROCEDURES: ReadonlySet<string> = new Set([
  'db.labels',
  'db.propertyKeys',
  'db.relationshipTypes',
  'db.index.fulltext.queryNodes',
]);

/** Brackets within brackets, at most. Neo4j's planner works on thousands of them for minutes and heeds no time limit. */
const DEEPEST = 100;

/**
 * Refuses by its words a statement that the engine itself would let through although it reads files, changes the
 * session or measures instead of answering. Writing is left to the engine, which knows better than any list of words.
 */
export function refuseUnsafeWords(statement: string): void {
  const words = maskedStatement(statement);
  if (/\bLOAD\s+CSV\b/i.test(words)) {
    throw new MailuoError('query_refused', 'LOAD CSV is refused: a query may read the graph, not files.');
  }
  if (depthOf(words) > DEEPEST) {
    throw new MailuoError(
      'query_refused',
      `Brackets nested more than ${DEEPEST} deep are refused; build lists in steps.`,
    );
  }
  const prefix = /^\s*(EXPLAIN|PROFILE)\b/i.exec(words)?.[1];
  if (prefix !== undefined) {
    throw new MailuoError('query_refused', `${prefix.toUpperCase()} is refused: give the statement alone.`);
  }
  for (const [, procedure = ''] of words.matchAll(/\bCALL\s+([\w.]+)/gi)) {
    if (!ALLOWED_PROCEDURES.has(procedure)) {
      throw new MailuoError(
        'query_refused',
        `The procedure ${procedure} is refused; allowed are ${[...ALLOWED_PROCEDURES].join(', ')}.`,
      );
    }
  }
}

function depthOf(words: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of words) {
    if ('([{'.includes(character)) depth += 1;
    else if (')]}'.includes(character)) depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
