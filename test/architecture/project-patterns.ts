import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { parseSync } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..');

/** A regular expression of the project, and where it was found. */
export interface ProjectPattern {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

/** Every regular expression that meets input: those written out, and those put together when ingest is loaded (rules in
 *  their notation among them); each once. */
export async function projectPatterns(): Promise<readonly ProjectPattern[]> {
  const files = globSync('{ingest,server,client}/**/*.{ts,tsx}', {
    cwd: ROOT,
    ignore: ['**/*.test.*', '**/dist/**', '**/node_modules/**'],
  }).toSorted();
  const all = [...files.flatMap(literalsIn), ...(await compiledOnLoading())];
  return [...new Map(all.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).values()];
}

function literalsIn(file: string): readonly ProjectPattern[] {
  const found: ProjectPattern[] = [];
  const { program } = parseSync(file, readFileSync(join(ROOT, file), 'utf8'));
  JSON.stringify(program, (key, value: unknown) => {
    const isPattern = key === 'regex' && typeof value === 'object' && value !== null;
    if (isPattern && 'pattern' in value && 'flags' in value)
      found.push({ source: String(value.pattern), flags: String(value.flags), where: file });
    return typeof value === 'bigint' ? String(value) : value;
  });
  return found;
}

/** What `new RegExp` makes while the modules of ingest load. */
async function compiledOnLoading(): Promise<readonly ProjectPattern[]> {
  const found: ProjectPattern[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags]: [string | RegExp, string | undefined]) {
      const made = new target(source, flags);
      found.push({ source: made.source, flags: made.flags, where: 'made when ingest loads' });
      return made;
    },
  });
  try {
    await import('../../ingest/pipeline.ts');
  } finally {
    globalThis.RegExp = original;
  }
  return found.filter(({ source }) => /[^\p{ASCII}]/u.test(source));
}
