import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'vitest';

const CACHE = resolve(process.env['MAILUO_CACHE'] ?? join(import.meta.dirname, '..', '..', '.cache'));
const PACKAGES = ['networkx==3.6.1', 'followthemoney==4.11.2'];
const isRequired = (process.env['MAILUO_REQUIRE'] ?? '').split(',').includes('python');

/** Runs a Python script that may import networkx and followthemoney on the given input; its output, parsed. */
export type RunPython = (script: string, input: string) => unknown;

/** A test with a Python that has the readers, made once in the cache; skipped with a line where it cannot be made,
 *  failed where MAILUO_REQUIRE asks for it. */
export function testWithPython(name: string, body: (python: RunPython) => void | Promise<void>): void {
  test(name, { timeout: 240_000 }, async ({ skip }) => {
    const missing = preparePython();
    if (missing === undefined) return body(runPython);
    if (isRequired) throw new Error(missing);
    console.log(`Skipped: ${name}. ${missing}`);
    skip();
  });
}

const folder = join(CACHE, 'python-readers');

function runPython(script: string, input: string): unknown {
  const options = { input, encoding: 'utf8', maxBuffer: 2 ** 26 } as const;
  return JSON.parse(execFileSync(pythonIn(folder), ['-c', script], options));
}

/** Why there is no Python with the readers, in one line; undefined where there is. Test files run side by side, so each
 *  makes its own and the first to be ready is kept. */
function preparePython(): string | undefined {
  if (hasReaders(folder)) return undefined;
  mkdirSync(CACHE, { recursive: true });
  const own = `${folder}-${process.pid}`;
  try {
    if (spawnSync('python3', ['-m', 'venv', own]).status !== 0) return 'It needs python3 with venv.';
    const install = ['-m', 'pip', 'install', '--quiet', ...PACKAGES];
    spawnSync(pythonIn(own), install, { timeout: 180_000 });
    if (!hasReaders(own)) return `pip cannot install ${PACKAGES.join(' and ')}.`;
    if (!existsSync(folder)) renameSync(own, folder);
    return undefined;
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

function hasReaders(environment: string): boolean {
  const python = pythonIn(environment);
  return existsSync(python) && spawnSync(python, ['-c', 'import networkx, followthemoney']).status === 0;
}

function pythonIn(environment: string): string {
  return join(environment, 'bin', 'python');
}
