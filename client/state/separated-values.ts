import { stringify } from 'csv-stringify/browser/esm/sync';

/** A table as text: the titles first, then a line for each row. */
export interface Sheet {
  readonly titles: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Comes with a byte order mark, by which Excel knows that it is UTF-8. A cell that a spreadsheet would run as a formula
 *  is led by an apostrophe. */
export function toCsv({ titles, rows }: Sheet): string {
  return stringify(linesOf(titles, rows), { bom: true, record_delimiter: 'windows', escape_formulas: true });
}

/** For pasting into a spreadsheet; formulas are defused as in `toCsv`. */
export function toTsv({ titles, rows }: Sheet): string {
  return stringify(linesOf(titles, rows), { delimiter: '\t', eof: false, escape_formulas: true });
}

function linesOf(titles: Sheet['titles'], rows: Sheet['rows']): (string | number)[][] {
  return [[...titles], ...rows.map((row) => [...row])];
}
