import type { Plan } from 'neo4j-driver';
import { MailuoError } from '#domain';
import { ALLOWED_PROCEDURES } from '../read-only.ts';

/** Refuses a statement whose plan (from EXPLAIN) writes, reads a file, or calls a procedure that is not on the list. */
export function refuseUnsafePlan(queryType: string | undefined, plan: Plan | false): void {
  if (queryType !== 'r') {
    throw new MailuoError(
      'query_refused',
      'Only reading queries run here: this one would write to the graph or its schema.',
    );
  }
  if (plan === false) return;
  for (const { operator, details } of operatorsOf(plan)) {
    if (operator.startsWith('LoadCSV')) {
      throw new MailuoError('query_refused', 'LOAD CSV is refused: a query may read the graph, not files.');
    }
    const procedure = operator.startsWith('ProcedureCall')
      ? /([A-Za-z0-9_.]+)\(/.exec(details)?.[1]
      : undefined;
    if (procedure !== undefined && !ALLOWED_PROCEDURES.has(procedure)) {
      throw new MailuoError(
        'query_refused',
        `The procedure ${procedure} is refused; allowed are ${[...ALLOWED_PROCEDURES].join(', ')}.`,
      );
    }
  }
}

function operatorsOf(plan: Plan): readonly { readonly operator: string; readonly details: string }[] {
  const details: unknown = plan.arguments['Details'];
  return [
    { operator: plan.operatorType, details: typeof details === 'string' ? details : '' },
    ...plan.children.flatMap(operatorsOf),
  ];
}
