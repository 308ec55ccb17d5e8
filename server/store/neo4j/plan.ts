import type { Plan, ResultSummary } from 'neo4j-driver';
import { MailuoError } from '#domain';
import { isAllowedProcedure, isBuiltInFunction, procedureRefusal } from '../read-only.ts';

/** Commands that tell no more of the server than the graph's own schema. */
const ALLOWED_COMMANDS: ReadonlySet<string> = new Set(['ShowIndexes', 'ShowConstraints']);

/** Refuses a statement whose plan (from EXPLAIN) writes, leaves the database, reads a file, looks at or changes the
 *  server, or calls what is not on the lists. */
export function refuseUnsafePlan({
  queryType,
  plan,
  database,
}: Pick<ResultSummary, 'queryType' | 'plan' | 'database'>): void {
  for (const step of plan === false ? [] : stepsOf(plan)) refuseUnsafeStep(step, database.name);
  if (queryType !== 'r') {
    throw refused('Only reading queries run here: this one would write to the graph or its schema.');
  }
}

interface Step {
  readonly operator: string;
  readonly database: string | undefined;
  readonly details: string;
}

function refuseUnsafeStep({ operator, database, details }: Step, own: string | null | undefined): void {
  if (database !== undefined && typeof own === 'string' && database !== own) {
    throw refused(`USE is refused: queries read ${own}, and this one would go to ${database}.`);
  }
  if (operator.startsWith('LoadCSV')) {
    throw refused('LOAD CSV is refused: a query may read the graph, not files.');
  }
  if (/^(?:Show|Terminate|Alter|Start|Stop)/.test(operator) && !ALLOWED_COMMANDS.has(operator)) {
    throw refused(
      `The command ${operator} is refused: a query may read the graph, not look into the server.`,
    );
  }
  if (operator.startsWith('ProcedureCall')) {
    // A name that cannot be read is on no list.
    const name = /^([\w.]+)\(/.exec(details.replaceAll('`', ''))?.[1] ?? details;
    if (!isAllowedProcedure(name)) throw procedureRefusal(name);
    return;
  }
  for (const [, name = ''] of withoutTexts(details).matchAll(/(?<![\w.])((?:\w+\.)+\w+)\s*\(/g)) {
    if (!isBuiltInFunction(name)) {
      throw refused(`The function ${name} is refused: only functions of Cypher itself run here.`);
    }
  }
}

function stepsOf({ operatorType, arguments: given, children }: Plan): readonly Step[] {
  const { Details: details }: { readonly Details?: unknown } = given;
  const [operator = '', database] = operatorType.split('@', 2);
  return [
    { operator, database, details: typeof details === 'string' ? details : '' },
    ...children.flatMap(stepsOf),
  ];
}

/** Literal texts blanked out, names out of their backticks. */
function withoutTexts(details: string): string {
  return details.replaceAll(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/g, '""').replaceAll('`', '');
}

function refused(message: string): MailuoError {
  return new MailuoError('query_refused', message);
}
