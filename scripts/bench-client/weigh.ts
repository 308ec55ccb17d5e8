import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..');
/** Kilobytes, gzip, of what must be there before the first scene is drawn. */
const MOST_KB = 300;

/** Prints what must be there before the first scene is drawn; fails the run where that is too much. */
export async function weigh({ isBuilt }: { readonly isBuilt: boolean }): Promise<void> {
  const built = join(ROOT, 'dist', 'client');
  const folder = existsSync(built) && isBuilt ? built : await builtInto();
  const assets = join(folder, 'assets');
  const files = firstFiles(folder, assets);
  const weights = files
    .map((file) => ({ file, kB: gzipSync(readFileSync(join(assets, file))).length / 1000 }))
    .toSorted((a, b) => b.kB - a.kB);
  for (const { file, kB } of weights.slice(0, 12)) console.log(`${kB.toFixed(1).padStart(7)} kB  ${file}`);
  const total = weights.reduce((sum, { kB }) => sum + kB, 0);
  console.log(`${total.toFixed(1).padStart(7)} kB  in ${files.length} files; at most ${MOST_KB}`);
  if (folder !== built) rmSync(folder, { recursive: true, force: true });
  if (total > MOST_KB) process.exitCode = 1;
}

async function builtInto(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'mailuo-size-'));
  await build({
    configFile: join(ROOT, 'client', 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  });
  return folder;
}

/** What the page names, and the drawing, with all that these import. */
function firstFiles(folder: string, assets: string): readonly string[] {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const named = [...page.matchAll(/\/assets\/([\w.-]+)/g)].map(([, file = '']) => file);
  const drawing = readdirSync(assets).filter((file) => /^(cytoscape-view|layout-engine)-.*\.js$/.test(file));
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    const source = readFileSync(join(assets, file), 'utf8');
    for (const [, next = ''] of source.matchAll(/(?:from|import)"\.\/([\w.-]+\.js)"/g)) visit(next);
  };
  [...named, ...drawing].forEach(visit);
  return [...found];
}
