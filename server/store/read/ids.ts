import { z } from 'zod';
import type { Engine } from '../engine.ts';
import { readRows } from '../rows.ts';
import { statement } from '../statements.ts';

const PAGE = 1000;

/** The ids of all nodes with a label, sorted, a page at a time. */
export async function* idsWith(
  engine: Engine,
  label: 'Article' | 'Entity',
): AsyncGenerator<readonly string[]> {
  const text = statement('read/ids-after', { '(node:Entity)': `(node:${label})` });
  let after = '';
  for (;;) {
    const rows = await readRows(engine, text, { after, limit: PAGE }, z.object({ id: z.string() }));
    if (rows.length > 0) yield rows.map(({ id }) => id);
    if (rows.length < PAGE) break;
    after = rows.at(-1)?.id ?? '';
  }
}

/** The same ids in pages of this size. */
export async function* pagesOf(ids: readonly string[], size: number): AsyncGenerator<readonly string[]> {
  for (let start = 0; start < ids.length; start += size) yield ids.slice(start, start + size);
}
