import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MailuoError } from '#domain';
import type { z } from 'zod';

/** The folder that holds the lexicons' data, beside this file in sources and build alike. */
export const LEXICON_FOLDER = import.meta.dirname;

/**
 * Reads one lexicon file: a comment line, a line of column names, then one entry a line.
 * Throws `MailuoError('invalid_input')` that names file and line where an entry does not fit the schema.
 */
export function readTable<Row>(file: string, schema: z.ZodType<Row>): readonly Row[] {
  const lines = readFileSync(join(LEXICON_FOLDER, file), 'utf8').split('\n');
  const columns = (lines[1] ?? '').split('\t');
  return lines.slice(2).flatMap((line, index) => {
    if (line === '') return [];
    const cells = line.split('\t');
    const parsed = schema.safeParse(
      Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])),
    );
    if (parsed.success) return [parsed.data];
    const { path = [], message = '' } = parsed.error.issues[0] ?? {};
    throw new MailuoError(
      'invalid_input',
      `${file}:${index + 3}: ${path.join('.')}: ${message} in "${line.slice(0, 80)}"; correct the line`,
    );
  });
}

/** All files of a folder as one table, in the order of their names. */
export function readFolder<Row>(folder: string, schema: z.ZodType<Row>): readonly Row[] {
  return readdirSync(join(LEXICON_FOLDER, folder))
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => readTable(`${folder}/${name}`, schema));
}
