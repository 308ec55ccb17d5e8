import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..');
/** Kilobytes, gzip, of what must be there before the page can be used: frame, search box, stage. */
const MOST_KB = 300;
/** What comes meanwhile, beside the first data: the drawing, Cytoscape, and the layouts with fcose for their worker. */
const DRAWING = /^(?:cytoscape-view|cytoscape|layout-engine)-.*\.js$/;

/** Prints what the first screen loads; fails the run where the frame alone is too heavy. */
export async function weigh({ isBuilt }: { readonly isBuilt: boolean }): Promise<void> {
  const built = join(ROOT, 'dist', 'client');
  const folder = existsSync(built) && isBuilt ? built : await builtInto();
  const assets = join(folder, 'assets');
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const named = [...page.matchAll(/\/assets\/([\w.-]+)/g)].map(([, file = '']) => file);
  const frame = withImports(assets, named);
  const parts = readdirSync(assets).filter((file) => DRAWING.test(file));
  const drawing = [...withImports(assets, parts)].filter((file) => !frame.has(file));
  const frameKb = printWeights(assets, frame, 'before the page can be used');
  const drawingKb = printWeights(assets, drawing, 'more before the first drawing');
  console.log(`${(frameKb + drawingKb).toFixed(1).padStart(7)} kB  in all; the page at most ${MOST_KB}`);
  if (folder !== built) rmSync(folder, { recursive: true, force: true });
  if (frameKb > MOST_KB) process.exitCode = 1;
}

/** Gives back the sum in kilobytes. */
function printWeights(assets: string, files: Iterable<string>, title: string): number {
  const weights = [...files]
    .map((file) => ({ file, kB: gzipSync(readFileSync(join(assets, file))).length / 1000 }))
    .toSorted((a, b) => b.kB - a.kB);
  for (const { file, kB } of weights.slice(0, 8)) console.log(`${kB.toFixed(1).padStart(7)} kB  ${file}`);
  const total = weights.reduce((sum, { kB }) => sum + kB, 0);
  console.log(`${total.toFixed(1).padStart(7)} kB  in ${weights.length} files, ${title}`);
  return total;
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

/** These files with all that they import. */
function withImports(assets: string, files: readonly string[]): Set<string> {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    const source = readFileSync(join(assets, file), 'utf8');
    for (const [, next = ''] of source.matchAll(/(?:from|import)"\.\/([\w.-]+\.js)"/g)) visit(next);
  };
  files.forEach(visit);
  return found;
}
