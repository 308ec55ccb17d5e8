import type { Transaction } from '../engine.ts';
import { statement } from '../statements.ts';

/** Runs a writing statement over a list, and nothing for an empty one: most changes leave most lists empty. */
export async function runUnlessEmpty(
  transaction: Transaction,
  name: string,
  param: 'ids' | 'keys' | 'rows',
  list: readonly unknown[],
): Promise<void> {
  if (list.length > 0) await transaction.run(statement(name), { [param]: list });
}
