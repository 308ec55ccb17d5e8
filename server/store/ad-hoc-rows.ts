import type { AdHocPart, Value } from './engine.ts';

export interface AdHocRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  readonly truncated: boolean;
}

/** All that a statement gives, for limits that fit into memory. */
export async function collectRows(parts: AsyncIterable<AdHocPart>): Promise<AdHocRows> {
  let columns: readonly string[] = [];
  let truncated = false;
  const rows: (readonly Value[])[] = [];
  for await (const part of parts) {
    if ('columns' in part) columns = part.columns;
    else if ('rows' in part) for (const row of part.rows) rows.push(row);
    else truncated = part.truncated;
  }
  return { columns, rows, truncated };
}
