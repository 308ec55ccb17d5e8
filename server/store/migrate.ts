import { readdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Engine } from './engine.ts';
import { PROJECT_ROOT } from '../project.ts';
import { readRows, runRows } from './rows.ts';
import { statement } from './statements.ts';

const OTHER_ENGINE = { neo4j: '.embedded', embedded: '.neo4j' } as const;

/** Applies the files of `cypher/schema/` that this database has not had, in the order of their names; returns theirs.
 *  Of several processes that do so at once, one after another finds out what is left for it. */
export async function migrate(engine: Engine): Promise<readonly string[]> {
  if ((await missingFiles(engine)).length === 0) return [];
  const apply = async () => {
    const missing = await missingFiles(engine);
    await applyFiles(engine, missing);
    return missing;
  };
  return engine.alone === undefined ? apply() : engine.alone(apply);
}

async function missingFiles(engine: Engine): Promise<readonly string[]> {
  const rows = await readRows(engine, statement('read/schema-versions'), {}, z.object({ name: z.string() }));
  const applied = new Set(rows.map(({ name }) => name));
  return schemaFiles(engine.name).filter((name) => !applied.has(name));
}

async function applyFiles(engine: Engine, names: readonly string[]): Promise<void> {
  for (const name of names) {
    for (const part of statementsOf(statement(`schema/${name}`))) await engine.applySchema(part);
    await engine.write((transaction) =>
      runRows(transaction, 'write/record-schema-version', { name }, z.unknown()),
    );
  }
}

function schemaFiles(engine: Engine['name']): readonly string[] {
  return readdirSync(path.join(PROJECT_ROOT, 'cypher', 'schema'))
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => file.slice(0, -'.cypher'.length))
    .filter((name) => !name.endsWith(OTHER_ENGINE[engine]))
    .toSorted();
}

/** A schema file holds several statements, each ending in a semicolon at the end of a line. */
function statementsOf(text: string): readonly string[] {
  return text
    .split(/;\s*$/m)
    .map((part) => part.trim())
    .filter(Boolean);
}
