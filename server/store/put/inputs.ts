import { z } from 'zod';
import type { Engine, Transaction } from '../engine.ts';
import type { DealtInput } from '../graph-store.ts';
import { readRows } from '../rows.ts';
import { statement } from '../statements.ts';
import { runUnlessEmpty } from './run-unless-empty.ts';

/** Which inputs were dealt with, and how many articles each gave; one that lost an article since is dealt with no more. */
export async function knownInputs(
  engine: Engine,
  hashes: readonly string[],
  ingestVersion: string,
): Promise<ReadonlyMap<string, number>> {
  if (hashes.length === 0) return new Map();
  const row = z.object({ id: z.string(), of: z.number() });
  const params = { ids: [...new Set(hashes)], ingestVersion };
  const rows = await readRows(engine, statement('read/known-inputs'), params, row);
  const found = new Map<string, number>();
  for (const { id } of rows) found.set(id, (found.get(id) ?? 0) + 1);
  return new Map(rows.flatMap(({ id, of }) => (found.get(id) === of ? [[id, of] as const] : [])));
}

export async function putInputs(transaction: Transaction, inputs: readonly DealtInput[]): Promise<void> {
  const rows = inputs.flatMap(({ hash, ingestVersion, articles }) => {
    const own = [...new Set(articles)];
    return own.map((article) => ({
      key: `${hash} ${article}`,
      id: hash,
      ingestVersion,
      article,
      of: own.length,
    }));
  });
  // The same content may come from two places in one batch.
  const unique = new Map(rows.map((row) => [row.key, row]));
  await runUnlessEmpty(transaction, 'write/put-inputs', 'rows', [...unique.values()]);
}
