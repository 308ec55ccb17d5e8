import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
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
const python = join(folder, 'bin', 'python');

function runPython(script: string, input: string): unknown {
  return JSON.parse(execFileSync(python, ['-c', script], { input, encoding: 'utf8', maxBuffer: 2 ** 26 }));
}

/** Why there is no Python with the readers, in one line; undefined where there is. */
function preparePython(): string | undefined {
  if (hasReaders()) return undefined;
  if (!existsSync(python) && spawnSync('python3', ['-m', 'venv', folder]).status !== 0)
    return 'It needs python3 with venv.';
  const install = spawnSync(python, ['-m', 'pip', 'install', '--quiet', ...PACKAGES], { timeout: 180_000 });
  return install.status === 0 && hasReaders() ? undefined : `pip cannot install ${PACKAGES.join(' and ')}.`;
}

function hasReaders(): boolean {
  return existsSync(python) && spawnSync(python, ['-c', 'import networkx, followthemoney']).status === 0;
}
