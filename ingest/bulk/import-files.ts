import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredElement } from '#store';
import { LIST_SEPARATOR_OPTION, measuresOf, openTable, type Table } from './table.ts';

export interface ImportFiles {
  readonly nodes: number;
  readonly relationships: number;
}

/** Names of the two files that are there only once all others are whole. */
export const ARGUMENTS_FILE = 'import.args';
export const SCRIPT_FILE = 'import.sh';

const SCRIPT = `#!/bin/sh
# Loads the files of this folder into a database that is empty, while its Neo4j is stopped; as the user that runs Neo4j.
# Takes the name of the database and further options of \`neo4j-admin database import full\`. A database that was started
# before is there already: --overwrite-destination replaces it, with all that it holds.
set -eu
cd "$(dirname "$0")"
[ $# -gt 0 ] || set -- neo4j
exec "\${NEO4J_ADMIN:-neo4j-admin}" database import full "$@" @${ARGUMENTS_FILE}
`;

/** Writes a folder of CSV files for \`neo4j-admin database import full\`, and the command that takes them in. */
export async function writeImportFiles(
  elements: AsyncIterable<StoredElement>,
  { folder, isPacked }: { readonly folder: string; readonly isPacked: boolean },
): Promise<ImportFiles> {
  const tables = new Map<string, { readonly option: string; readonly table: Table }>();
  const tableFor = ({ head, measures, option, fixedColumns }: Group): Table => {
    const key = [head, ...measures].join(' ');
    const known = tables.get(key);
    if (known !== undefined) return known.table;
    const name = [head, ...measures].join('-').replaceAll(':', '-').toLowerCase();
    const table = openTable({ folder, name, fixedColumns, isPacked });
    tables.set(key, { option, table });
    return table;
  };
  const counts = { nodes: 0, relationships: 0 };
  for await (const element of elements) {
    const { fixed, properties, ...group } = 'node' in element ? ofNode(element) : ofEdge(element);
    await tableFor(group).add(fixed, properties);
    counts['node' in element ? 'nodes' : 'relationships'] += 1;
  }
  const options: string[] = [];
  for (const { option, table } of tables.values()) options.push(`${option}=${await table.close()}`);
  await writeCommand(folder, options);
  return counts;
}

/** What goes into one table. */
interface Group {
  readonly head: string;
  readonly measures: readonly string[];
  /** Of the importer, for the table's files. */
  readonly option: string;
  readonly fixedColumns: readonly string[];
}

interface Entry extends Group {
  readonly fixed: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Nodes that no relationship ends at have a space of ids for themselves. */
function ofNode({ node: { labels, key, properties } }: Extract<StoredElement, { node: unknown }>): Entry {
  const head = labels.join(':');
  const { [key]: own, ...others } = properties;
  return {
    head,
    measures: measuresOf(others),
    option: `--nodes=${head}`,
    fixedColumns: [key === 'id' ? 'id:ID' : `${key}:ID(${head})`],
    fixed: [String(own)],
    properties: others,
  };
}

function ofEdge({
  edge: { type, source, target, properties },
}: Extract<StoredElement, { edge: unknown }>): Entry {
  return {
    head: type,
    measures: measuresOf(properties),
    option: `--relationships=${type}`,
    fixedColumns: [':START_ID', ':END_ID'],
    fixed: [source, target],
    properties,
  };
}

async function writeCommand(folder: string, tables: readonly string[]): Promise<void> {
  const options = [
    `--array-delimiter=${LIST_SEPARATOR_OPTION}`,
    '--multiline-fields=true',
    // Of one field: a long text, or all articles of an event.
    '--read-buffer-size=16777216',
    ...tables,
  ];
  await writeFile(join(folder, ARGUMENTS_FILE), options.map((option) => `${option}\n`).join(''));
  await writeFile(join(folder, SCRIPT_FILE), SCRIPT);
  await chmod(join(folder, SCRIPT_FILE), 0o755);
}
