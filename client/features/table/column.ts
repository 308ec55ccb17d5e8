import type { ReactNode } from 'react';
import type { zhHans } from '../../i18n/zh-hans/index.ts';

/** A column of one of the tables: how a row reads in it, in the reader's language. */
export interface Column<Row> {
  readonly id: string;
  readonly title: keyof typeof zhHans;
  /** In pixels; the table is wider than the screen rather than this less. */
  readonly width: number;
  /** As printed, copied and searched; empty where nothing is known. */
  readonly text: (row: Row) => string;
  /** By which a column of numbers sorts, and what it gives to a spreadsheet. */
  readonly number?: (row: Row) => number;
  readonly cell?: (row: Row) => ReactNode;
  /** How the column is filtered, where not by text: one of its few values, or a number at least. */
  readonly filter?: 'choice' | 'least';
  /** The column that names the row: it always stands and holds its button. */
  readonly isName?: true;
}

/** What every row of a table has. */
export interface Listed {
  readonly id: string;
}
