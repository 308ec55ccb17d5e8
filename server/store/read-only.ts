import { MailuoError, maskedStatement } from '#domain';

/** Procedures that only describe or search the graph; any other may reach files, settings or the network. */
const ALLOWED_PROCEDURES: readonly string[] = [
  'db.labels',
  'db.propertyKeys',
  'db.relationshipTypes',
  'db.schema.*',
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
  'db.index.fulltext.listAvailableAnalyzers',
];

/** What Cypher's own functions with a dot begin with; those of plug-ins may read files or run statements. */
const BUILT_IN_FUNCTIONS: ReadonlySet<string> = new Set([
  'date',
  'datetime',
  'localdatetime',
  'time',
  'localtime',
  'duration',
  'point',
  'vector',
]);

/** Brackets within brackets, at most. Neo4j's planner works on forty of them, with AND and OR in turns, for minutes and
 *  heeds no time limit. */
const DEEPEST = 20;
/** Braces within braces, at most: subqueries in subqueries take it as long from about twelve on. */
const DEEPEST_BRACES = 6;

/** Operators and clauses of one statement, at most, for the same reason. */
const MOST_STEPS = 200;
const STEP = /\b(?:AND|OR|XOR|NOT|WHEN|MATCH|WITH|UNWIND|UNION|CALL)\b|[-+*/^%|&!]/gi;
/** Relationships in patterns; the order in which to walk them is what takes long to plan. */
const MOST_RELATIONSHIPS = 30;
const CHAIN = /(?:\s*\.\s*\w+){50}|(?:\[[^\]]{0,100}\]\s*){50}/;

/**
 * Refuses by its words a statement that the engine itself would let through although it reads files, measures instead
 * of answering, or takes longer to plan than to run. What else is allowed is decided by the engine or by its plan.
 */
export function refuseUnsafeWords(statement: string): void {
  const words = maskedStatement(statement);
  if (/\bLOAD\s+CSV\b/i.test(words)) {
    throw new MailuoError('query_refused', 'LOAD CSV is refused: a query may read the graph, not files.');
  }
  if (/\\u00[0-7][0-9a-f]/i.test(statement)) {
    throw new MailuoError(
      'query_refused',
      'A Latin letter or sign written as an escape (\\u0041) is refused: write it as it is.',
    );
  }
  if (depthOf(words, '([{', ')]}') > DEEPEST) {
    throw new MailuoError(
      'query_refused',
      `Brackets nested more than ${DEEPEST} deep are refused; build lists in steps.`,
    );
  }
  if (depthOf(words, '{', '}') > DEEPEST_BRACES) {
    throw new MailuoError(
      'query_refused',
      `Subqueries or maps nested more than ${DEEPEST_BRACES} deep are refused; ask in several statements.`,
    );
  }
  const steps = words.match(STEP)?.length ?? 0;
  if (steps > MOST_STEPS || CHAIN.test(words)) {
    throw new MailuoError(
      'query_refused',
      `More than ${MOST_STEPS} operators and clauses, or 50 properties or indexes in a chain, are refused; pass lists as parameters.`,
    );
  }
  const relationships = words.match(/-\[|--/g)?.length ?? 0;
  if (relationships > MOST_RELATIONSHIPS) {
    throw new MailuoError(
      'query_refused',
      `More than ${MOST_RELATIONSHIPS} relationships in patterns are refused: ask in several statements.`,
    );
  }
  const prefix = /^\s*(EXPLAIN|PROFILE)\b/i.exec(words)?.[1];
  if (prefix !== undefined) {
    throw new MailuoError('query_refused', `${prefix.toUpperCase()} is refused: give the statement alone.`);
  }
}

/** For an engine that gives no plan to look at: refuses procedures by their names in the statement. */
export function refuseProcedureWords(statement: string): void {
  const words = maskedStatement(statement.replaceAll(/`([\w.]+)`/g, '$1'));
  for (const [, name = ''] of words.matchAll(/\bCALL\s+([a-z_][\w.\s]*?)\s*(?=\(|\bYIELD\b|$)/gi)) {
    const procedure = name.replaceAll(/\s/g, '');
    if (!isAllowedProcedure(procedure)) throw procedureRefusal(procedure);
  }
}

export function isAllowedProcedure(name: string): boolean {
  return ALLOWED_PROCEDURES.some((allowed) =>
    allowed.endsWith('*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed,
  );
}

/** Whether a function with a dot in its name is one of Cypher's own. */
export function isBuiltInFunction(name: string): boolean {
  return BUILT_IN_FUNCTIONS.has(name.split('.', 1)[0]?.toLowerCase() ?? '');
}

export function procedureRefusal(name: string): MailuoError {
  return new MailuoError(
    'query_refused',
    `The procedure ${name} is refused; allowed are ${ALLOWED_PROCEDURES.join(', ')}.`,
  );
}

function depthOf(words: string, opening: string, closing: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of words) {
    if (opening.includes(character)) depth += 1;
    else if (closing.includes(character)) depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
