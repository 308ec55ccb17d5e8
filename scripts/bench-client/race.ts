import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type CDPSession, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { z } from 'zod';
import { mainThreadMs, printProfile } from './profile.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const LIBRARIES = ['nothing', 'plain', 'ours', 'sigma'] as const;
/** Milliseconds all; `cpu` is of the main thread alone, which other jobs of the machine do not lengthen. */
const COLUMNS = [
  ...['nodes', 'drawn by', 'first paint', 'all drawn', 'cpu', 'longest task'],
  ...['pan frame', 'cpu', 'worst', 'zoom frame', 'cpu', 'worst'],
];
/** A screen's 60 frames a second would hide by how much one is faster than another. */
const UNCAPPED = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
/** Turns of the mouse for each figure. */
const TURNS = 60;

const FirstFigures = z.object({
  firstPaintMs: z.number(),
  completeMs: z.number(),
  longestTaskMs: z.number(),
});
const LayoutFigures = z.object({ layoutMs: z.number(), longestTaskMs: z.number() });
const Frames = z.object({ meanMs: z.number(), worstMs: z.number() });

export interface RaceOptions {
  /** Numbers of nodes. */
  readonly sizes: readonly number[];
  /** These libraries alone. */
  readonly only: readonly string[] | undefined;
  readonly isProfiled: boolean;
}

/** Draws the same graphs with each library in one browser, and prints a table. */
export async function race({ sizes, only, isProfiled }: RaceOptions): Promise<void> {
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
    args: ['--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader', '--disable-quic', ...UNCAPPED],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}${folder.slice(ROOT.length + 1)}/index.html`);
    await page.waitForFunction('typeof measure === "function"', undefined, { timeout: 60_000 });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    console.log(tableRow(COLUMNS));
    console.log(tableRow(COLUMNS.map(() => '---')));
    for (const size of sizes)
      for (const library of LIBRARIES) {
        if (only !== undefined && !only.includes(library)) continue;
        const stages = stagesOf({ page, session, library, size });
        if (isProfiled)
          for (const [name, run] of Object.entries(stages))
            await printProfile(session, `${name} ${size}`, run);
        else {
          const { first, pan, zoom } = {
            first: await stages.first(),
            pan: await stages.pan(),
            zoom: await stages.zoom(),
          };
          console.log(tableRow([size, library, ...first, ...pan, ...zoom]));
        }
      }
    if (!isProfiled && only?.includes('ours') !== false)
      for (const size of sizes) {
        const { layoutMs, longestTaskMs } = LayoutFigures.parse(await page.evaluate(`layOut(${size})`));
        console.log(
          `layout by force of ${size} nodes: ${rounded(layoutMs)} ms by the clock, page held up ${rounded(longestTaskMs)} ms`,
        );
      }
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Heat {
  readonly page: Page;
  readonly session: CDPSession;
  readonly library: string;
  readonly size: number;
}

/** To be run in this order; each gives its cells of the table. */
function stagesOf({ page, session, library, size }: Heat) {
  return {
    first: async () => {
      const before = await mainThreadMs(session);
      const figures = FirstFigures.parse(await page.evaluate(`measure(${JSON.stringify(library)}, ${size})`));
      const cpu = (await mainThreadMs(session)) - before;
      const { firstPaintMs, completeMs, longestTaskMs } = figures;
      return [firstPaintMs, completeMs, cpu, longestTaskMs].map(rounded);
    },
    pan: async () => {
      await page.mouse.move(8, 8);
      await page.mouse.down();
      const cells = await timed({ page, session }, 'pan');
      await page.mouse.up();
      await page.evaluate('idle()');
      return cells;
    },
    zoom: async () => {
      await page.mouse.move(720, 450);
      const cells = await timed({ page, session }, 'zoom');
      await page.evaluate('idle()');
      return cells;
    },
  };
}

async function timed(
  { page, session }: Pick<Heat, 'page' | 'session'>,
  kind: 'pan' | 'zoom',
): Promise<readonly string[]> {
  const before = await mainThreadMs(session);
  const { meanMs, worstMs } = Frames.parse(await page.evaluate(`turn('${kind}', ${TURNS})`));
  const cpu = ((await mainThreadMs(session)) - before) / TURNS;
  return [meanMs, cpu, worstMs].map(oneDecimal);
}

const oneDecimal = (ms: number): string => ms.toFixed(1);
const rounded = (ms: number): string => ms.toFixed(0);

function tableRow(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}
