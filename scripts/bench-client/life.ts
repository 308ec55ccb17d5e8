import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { build, preview } from 'vite';
import { categoriesFor, longTasksIn } from './long-tasks.ts';
import { answerNews } from './news-server.ts';
import { STEPS } from './life-steps.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** Milliseconds from which a task is counted: a twentieth of a second is felt. */
const FELT = 50;
const LONG = 100;

interface LifeOptions {
  /** Nodes; three edges for each. */
  readonly size: number;
  /** By how much the processor is slowed down for the page. */
  readonly throttling: number;
  readonly isProfiled: boolean;
  /** These steps alone, beside the first. */
  readonly only: readonly string[] | undefined;
}

/** Leads the built client through the life of a large scene, and prints what held its page up in each step. */
export async function live({ size, throttling, isProfiled, only }: LifeOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'mailuo-life-'));
  const configFile = join(ROOT, 'client', 'vite.config.ts');
  const output = { outDir: folder, emptyOutDir: true, minify: !isProfiled };
  await build({ configFile, logLevel: 'error', build: output });
  const server = await preview({ configFile, logLevel: 'error', build: output, preview: { port: 0 } });
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
    await answerNews(page, size);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttling });
    console.log(`${size} nodes, slowed ${throttling} times, load average ${loadavg()[0]?.toFixed(1)}`);
    console.log(
      '| step | longest task, ms | its cpu | over 100 ms | by cpu | over 50 ms |\n| --- | --- | --- | --- | --- | --- |',
    );
    const base = server.resolvedUrls?.local[0] ?? '';
    for (const { name, run, isNeeded } of STEPS)
      if (only === undefined || isNeeded === true || only.includes(name))
        await measured({ browser, page, isProfiled }, name, () => run({ page, session, base }));
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface Scene {
  readonly page: Page;
  readonly session: CDPSession;
  readonly base: string;
}

interface Heat {
  readonly browser: Browser;
  readonly page: Page;
  readonly isProfiled: boolean;
}

async function measured(
  { browser, page, isProfiled }: Heat,
  name: string,
  run: () => Promise<void>,
): Promise<void> {
  await browser.startTracing(page, { categories: categoriesFor(isProfiled) });
  await run();
  const tasks = longTasksIn(await browser.stopTracing(), FELT);
  const most = (of: 'ms' | 'cpuMs') =>
    tasks.reduce((longest, task) => Math.max(longest, task[of]), 0).toFixed(0);
  const long = (of: 'ms' | 'cpuMs') => tasks.filter((task) => task[of] > LONG).length;
  console.log(
    `| ${name} | ${most('ms')} | ${most('cpuMs')} | ${long('ms')} | ${long('cpuMs')} | ${tasks.length} |`,
  );
  if (!isProfiled) return;
  for (const { ms, cpuMs, spentIn } of tasks)
    console.log(
      `    ${ms.toFixed(0)} ms (${cpuMs.toFixed(0)}): ${spentIn
        .slice(0, 24)
        .map(([what, part]) => `${what} ${part.toFixed(0)}`)
        .join(', ')}`,
    );
}
