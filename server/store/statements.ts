import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_ROOT } from '../project.ts';

const loaded = new Map<string, string>();

/**
 * The statement of `cypher/<name>.cypher`, read once. `filled` replaces what Cypher takes no parameter for (a label,
 * relationship types, a path's length): each key stands in the file as a working standard value, so the file runs
 * as it is. Values must come from closed lists or be integers of ours.
 */
export function statement(name: string, filled: Readonly<Record<string, string>> = {}): string {
  return Object.entries(filled).reduce((text, [standard, value]) => {
    if (!text.includes(standard)) throw new Error(`cypher/${name}.cypher holds no "${standard}" to fill`);
    return text.replaceAll(standard, value);
  }, load(name));
}

/** As `statement`, for one that starts at `(n:Entity {id: $id})`: an article is the only node without that label. */
export function statementAt(id: string, name: string, filled: Readonly<Record<string, string>> = {}): string {
  const label = id.startsWith('article/') ? 'Article' : 'Entity';
  return statement(name, { '(n:Entity {id: $id})': `(n:${label} {id: $id})`, ...filled });
}

function load(name: string): string {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(path.join(PROJECT_ROOT, 'cypher', `${name}.cypher`), 'utf8').trim();
  loaded.set(name, text);
  return text;
}
