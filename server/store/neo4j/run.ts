import type { ManagedTransaction, Record as Neo4jRecord } from 'neo4j-driver';
import type { Params, Row } from '../engine.ts';
import { statement } from '../statements.ts';
import { endsOf, toParameter, toValue, type IdByElement } from './values.ts';

/** Runs a statement of ours and takes all of its rows. */
export async function runInside(
  tx: ManagedTransaction,
  text: string,
  params: Params,
): Promise<readonly Row[]> {
  const { records } = await tx.run(text, parameters(params));
  const ids = await idsOfEnds(tx, records);
  return records.map((record) =>
    Object.fromEntries(record.keys.map((key) => [String(key), toValue(record.get(key), ids)])),
  );
}

/** The graph's ids of both ends of every relationship in the records. */
export async function idsOfEnds(
  tx: Pick<ManagedTransaction, 'run'>,
  records: readonly Neo4jRecord[],
): Promise<IdByElement> {
  const elements = new Set(records.flatMap((record) => endsOf([...record.values()])));
  if (elements.size === 0) return new Map();
  const { records: found } = await tx.run(statement('read/ids-of-elements.neo4j'), {
    elements: [...elements],
  });
  return new Map(found.map((record) => [String(record.get('element')), String(record.get('id'))]));
}

export function parameters(params: Params): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, toParameter(value)]));
}
