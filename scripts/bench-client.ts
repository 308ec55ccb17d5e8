/* Measures the client in one browser run: `npm run bench:client`; `-- --size` weighs what the first screen loads. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { build, createServer } from 'vite';
import { z } from 'zod';

const ROOT = join(import.meta.dirname, '..');
const SIZES = [500, 2000, 5000, 10_000];
const LIBRARIES = ['plain', 'ours', 'sigma'] as const;
/** Kilobytes, gzip, of what must be there before the first scene is drawn. */
const MOST_KB = 300;

const Figures = z.object({ firstPaintMs: z.number(), panMs: z.number(), zoomMs: z.number() });

if (process.argv.includes('--size')) await weigh();
else await race();

async function race(): Promise<void> {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, '.cache', 'bench-client-'));
  writeFileSync(
    join(folder, 'index.html'),
    '<script type="module" src="/scripts/bench-client/page.ts"></script>',
  );
  const server = await createServer({
    configFile: false,
    root: ROOT,
    cacheDir: join(folder, 'vite'),
    logLevel: 'error',
    resolve: { conditions: ['mailuo-source', 'module', 'browser', 'development'] },
    server: { port: 0, watch: null },
  });
  await server.listen();
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader', '--disable-quic'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}${folder.slice(ROOT.length + 1)}/index.html`);
    await page.waitForFunction('typeof measure === "function"', undefined, { timeout: 60_000 });
    console.log('| nodes | drawn by | first paint, ms | mean pan frame, ms | mean zoom frame, ms |');
    console.log('|---|---|---|---|---|');
    for (const size of sizesAsked()) {
      for (const library of LIBRARIES) {
        const { firstPaintMs, panMs, zoomMs } = Figures.parse(
          await page.evaluate(`measure(${JSON.stringify(library)}, ${size})`),
        );
        const [first, pan, zoom] = [firstPaintMs, panMs, zoomMs].map((ms) => ms.toFixed(0));
        console.log(`| ${size} | ${library} | ${first} | ${pan} | ${zoom} |`);
      }
    }
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `--nodes 500,2000`, or all. */
function sizesAsked(): readonly number[] {
  const at = process.argv.indexOf('--nodes');
  return at < 0 ? SIZES : (process.argv[at + 1] ?? '').split(',').map(Number);
}

async function weigh(): Promise<void> {
  const built = join(ROOT, 'dist', 'client');
  const folder = existsSync(built) && process.argv.includes('--built') ? built : await builtInto();
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
