import type { QueryResult } from '@grafeo-db/js';
import type { Value } from '../engine.ts';
import { toValue, type IdOfNode } from './child-values.ts';
import type { Answer } from './messages.ts';

type RawRow = readonly unknown[];

/** The first rows of a result; only these are taken over from the engine. */
export function firstRows(result: QueryResult, count: number): readonly RawRow[] {
  if (result.length <= count) return result.rows();
  const { columns } = result;
  return Array.from({ length: count }, (_, index) => {
    const row = result.get(index);
    return columns.map((column) => row[column]);
  });
}

export function toRow(idOf: IdOfNode): (raw: RawRow) => readonly Value[] {
  return (raw) => raw.map((value) => toValue(value, idOf));
}

/** Rows that wait to be asked for. */
export interface Cursors {
  /** The first batch of rows, and the cursor of the others where there are any. */
  readonly open: (columns: readonly string[], rows: readonly RawRow[], batch: number) => Answer;
  /** Empty at the end, and for a cursor that was dropped. */
  readonly next: (cursor: number, batch: number) => Answer['rows'];
  readonly drop: (cursor: number) => void;
}

export function createCursors(idOf: IdOfNode): Cursors {
  const waiting = new Map<number, { readonly rows: readonly RawRow[]; at: number }>();
  let last = 0;
  const next: Cursors['next'] = (cursor, batch) => {
    const kept = waiting.get(cursor);
    if (kept === undefined) return [];
    const rows = kept.rows.slice(kept.at, kept.at + batch);
    kept.at += rows.length;
    if (kept.at >= kept.rows.length) waiting.delete(cursor);
    return rows.map(toRow(idOf));
  };
  return {
    open: (columns, rows, batch) => {
      if (rows.length <= batch) return { columns, rows: rows.map(toRow(idOf)) };
      last += 1;
      waiting.set(last, { rows, at: 0 });
      return { columns, rows: next(last, batch), cursor: last };
    },
    next,
    drop: (cursor) => void waiting.delete(cursor),
  };
}
