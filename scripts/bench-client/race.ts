import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { chromium, type CDPSession, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { z } from 'zod';
import { mainThreadMs, printProfile } from './profile.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const LIBRARIES = ['nothing', 'plain', 'ours', 'sigma'] as const;
/** Milliseconds all; `cpu` is of the main thread alone, which other jobs of the machine do not lengthen. */
const FIGURES = [
  ...['first paint', 'all drawn', 'cpu', 'longest task', 'pan frame', 'cpu', 'worst'],
  ...['roam frame', 'cpu', 'worst', 'zoom frame', 'cpu', 'worst'],
];
/** A screen's 60 frames a second would hide by how much one is faster than another. */
const UNCAPPED = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
/** Turns of the mouse for each figure. */
const TURNS = 60;
/** In software a frame of sigma's takes half a second. */
const FEW_TURNS = 6;

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
  /** Each library is drawn and moved so many times, in turn with the others. */
  readonly rounds: number;
}

/** Draws the same graphs with each library in one browser, and prints a table. */
export async function race({ sizes, only, isProfiled, rounds }: RaceOptions): Promise<void> {
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
    const heats = LIBRARIES.filter((library) => only?.includes(library) !== false);
    if (!isProfiled) printHead();
    for (const size of sizes) {
      const figures = new Map<string, (readonly number[])[]>(heats.map((library) => [library, []]));
      for (let round = 0; round < (isProfiled ? 1 : rounds); round += 1)
        for (const library of heats) {
          const stages = stagesOf({ page, session, library, size });
          if (isProfiled)
            for (const [name, run] of Object.entries(stages))
              await printProfile(session, `${library} ${name} ${size}`, run);
          else figures.get(library)?.push(await figuresOf(stages));
        }
      if (isProfiled) continue;
      for (const [library, each] of figures) console.log(tableRow([size, library, ...cellsOf(each)]));
      console.log(`load average ${loadavg()[0]?.toFixed(1)}, ${ratiosOf(figures)}`);
    }
    if (!isProfiled && only?.includes('ours') !== false)
      for (const size of sizes) {
        const { layoutMs, longestTaskMs } = LayoutFigures.parse(await page.evaluate(`layOut(${size})`));
        console.log(
          `layout by force of ${size} nodes: ${layoutMs.toFixed(0)} ms by the clock, page held up ${longestTaskMs.toFixed(0)} ms`,
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

type Stages = Readonly<Record<'first' | 'pan' | 'roam' | 'zoom', () => Promise<readonly number[]>>>;

/** To be run in this order; each gives its figures of the table. */
function stagesOf({ page, session, library, size }: Heat): Stages {
  const turned = async (kind: string, [x, y]: readonly [number, number]) => {
    await page.mouse.move(x, y);
    if (kind !== 'zoom') await page.mouse.down();
    const figures = await timed({ page, session }, kind, library === 'sigma' ? FEW_TURNS : TURNS);
    await page.mouse.up();
    await page.evaluate('idle()');
    return figures;
  };
  return {
    first: async () => {
      const before = await mainThreadMs(session);
      const figures = FirstFigures.parse(await page.evaluate(`measure(${JSON.stringify(library)}, ${size})`));
      const cpu = (await mainThreadMs(session)) - before;
      const { firstPaintMs, completeMs, longestTaskMs } = figures;
      return [firstPaintMs, completeMs, cpu, longestTaskMs];
    },
    pan: () => turned('pan', [8, 8]),
    roam: () => turned('roam', [8, 8]),
    zoom: () => turned('zoom', [720, 450]),
  };
}

async function figuresOf({ first, pan, roam, zoom }: Stages): Promise<readonly number[]> {
  const begun = await first();
  const panned = await pan();
  const roamed = await roam();
  return [...begun, ...panned, ...roamed, ...(await zoom())];
}

async function timed(
  { page, session }: Pick<Heat, 'page' | 'session'>,
  kind: string,
  turns: number,
): Promise<readonly number[]> {
  const before = await mainThreadMs(session);
  const { meanMs, worstMs } = Frames.parse(await page.evaluate(`turn('${kind}', ${turns})`));
  return [meanMs, ((await mainThreadMs(session)) - before) / turns, worstMs];
}

/** The median of the rounds, but of what is longest or worst the most. */
function cellsOf(rounds: readonly (readonly number[])[]): readonly string[] {
  return FIGURES.map((name, at) => {
    const values = rounds.map((figures) => figures[at] ?? 0);
    const value = /longest|worst/.test(name) ? Math.max(...values) : medianOf(values);
    return value.toFixed(at < 4 ? 0 : 1);
  });
}

/** How many frames of ours come in the time of one of plain, by the medians. */
function ratiosOf(figures: ReadonlyMap<string, readonly (readonly number[])[]>): string {
  const ratios = ['pan', 'roam', 'zoom'].map((kind) => {
    const [plain, ours] = ['plain', 'ours'].map((library) =>
      medianOf((figures.get(library) ?? []).map((each) => each[FIGURES.indexOf(`${kind} frame`)] ?? 0)),
    );
    return `${kind} ${((plain ?? 0) / (ours ?? 1)).toFixed(1)} x`;
  });
  return `frames of ours beside plain: ${ratios.join(', ')}`;
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function printHead(): void {
  const names = ['nodes', 'drawn by', ...FIGURES];
  console.log(tableRow(names));
  console.log(tableRow(names.map(() => '---')));
}

function tableRow(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}
