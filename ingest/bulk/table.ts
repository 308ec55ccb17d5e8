import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { csvLines, type Field, type Row } from '../../server/exports/csv.ts';

/** What a list's items stand apart by: a character that no text of the graph holds, in the importer's notation below. */
const LIST_SEPARATOR = '\u001f';
export const LIST_SEPARATOR_OPTION = 'U+001F';

/** Rows that are packed into one piece of the file. */
const ROWS_AT_ONCE = 200;

/** A file of rows of one kind, with its columns in a file of their own, which is written last: which there are is known
 *  only then. A row may end before the last column. */
export interface Table {
  /** `fixed` are the fields of the fixed columns; an empty list is left out, as the importer does. */
  readonly add: (fixed: readonly string[], properties: Readonly<Record<string, unknown>>) => Promise<void>;
  /** Ends both files and gives their names, as the importer wants them. */
  readonly close: () => Promise<string>;
}

export interface TableOptions {
  readonly folder: string;
  /** Of its files, without their endings. */
  readonly name: string;
  readonly fixedColumns: readonly string[];
  readonly isPacked: boolean;
}

export function openTable({ folder, name, fixedColumns, isPacked }: TableOptions): Table {
  const [header, data] = [`${name}-header.csv`, `${name}.csv${isPacked ? '.gz' : ''}`];
  const entry = isPacked ? createGzip() : new PassThrough();
  const written = pipeline(entry, createWriteStream(join(folder, data)));
  // Awaited with the next piece or at the end; a failure in between must not count as unhandled.
  written.catch(() => undefined);

  const columns = new Map<string, number>();
  const types: string[] = [];
  let rows: Row[] = [];
  const flush = async () => {
    const hasRoom = entry.write(csvLines(rows));
    rows = [];
    if (!hasRoom) await Promise.race([once(entry, 'drain'), written]);
  };
  return {
    add: async (fixed, properties) => {
      const fields: Field[] = [];
      for (const [property, value] of Object.entries(properties)) {
        if (Array.isArray(value) && value.length === 0) continue;
        const at = columns.get(property) ?? columns.size;
        if (at === columns.size) {
          columns.set(property, at);
          types.push(`${property}${typeOf(value)}`);
        }
        fields[at] = fieldOf(value);
      }
      rows.push([...fixed, ...fields]);
      if (rows.length >= ROWS_AT_ONCE) await flush();
    },
    close: async () => {
      await flush();
      entry.end();
      await written;
      await writeFile(join(folder, header), csvLines([[...fixedColumns, ...types]]));
      return `${header},${data}`;
    },
  };
}

/** Which numbers of a node are no whole ones: a column has one type, in a database each value has its own. */
export function measuresOf(properties: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(properties)
    .flatMap(([name, value]) => (typeOf(value).startsWith(':double') ? [name] : []))
    .toSorted();
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const measure = items.find((item) => typeOf(item) === ':double');
    return `${typeOf(measure ?? items[0]) || ':string'}[]`;
  }
  if (typeof value === 'number') return Number.isInteger(value) ? ':long' : ':double';
  return typeof value === 'boolean' ? ':boolean' : '';
}

function fieldOf(value: unknown): Field {
  if (Array.isArray(value)) return value.map(String).join(LIST_SEPARATOR);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return String(value);
}
