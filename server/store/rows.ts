import type { z } from 'zod';
import type { Engine, Params, Transaction } from './engine.ts';
import { statement } from './statements.ts';

/** Runs `cypher/<name>.cypher` inside a transaction and reads its rows by the schema. */
export async function runRows<Schema extends z.ZodType>(
  transaction: Transaction,
  name: string,
  params: Params,
  row: Schema,
): Promise<readonly z.infer<Schema>[]> {
  return row.array().parse(await transaction.run(statement(name), params));
}

/** Runs a reading statement by itself and reads its rows by the schema. */
export async function readRows<Schema extends z.ZodType>(
  engine: Engine,
  text: string,
  params: Params,
  row: Schema,
): Promise<readonly z.infer<Schema>[]> {
  return row.array().parse(await engine.read(text, params));
}
