import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { z } from 'zod';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const CANDIDATES = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const executablePath = CANDIDATES.find((path) => path !== undefined && existsSync(path));

/** For `describe.skipIf`. Without a browser these tests are left out, unless MAILUO_REQUIRE asks for them. */
export const hasNoBrowser = executablePath === undefined;

if (hasNoBrowser) {
  const how =
    'no Chromium found: install it (apt-get install chromium) or name it in CHROMIUM=/path/to/chrome';
  if (process.env['MAILUO_REQUIRE']?.includes('browser') === true) throw new Error(`e2e: ${how}`);
  console.warn(`e2e: skipped, ${how}`);
}

interface PageOptions {
  readonly locale?: string;
  /** Pixels; 1440 unless said. */
  readonly width?: number;
}

/** A server over the sample graph in a folder of its own, and a browser. */
export interface Explorer {
  /** Ends the server as a power cut would, and starts it again over the same store and address. Only of its own server. */
  readonly restart: () => Promise<void>;
  /** A page that has drawn its graph; `search` is the query string without `?`. */
  readonly open: (search?: string, options?: PageOptions) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Against the page at MAILUO_E2E_BASE where that is set, such as that of `npm run dev`: quicker while one works on it. */
export async function startExplorer(): Promise<Explorer> {
  const running = process.env['MAILUO_E2E_BASE'];
  return running === undefined ? startOwnExplorer() : explorerOf(strange(running));
}

/** Over a server of its own, whatever else is running. */
export async function startOwnExplorer(): Promise<Explorer> {
  return explorerOf(await startServer());
}

function strange(base: string): Server {
  const refuse = () =>
    Promise.reject(new Error('a server that the tests did not start is not theirs to restart'));
  return { base, restart: refuse, close: async () => {} };
}

interface Server {
  readonly base: string;
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
}

async function explorerOf(server: Server): Promise<Explorer> {
  const browser = await launch();
  return {
    restart: server.restart,
    open: (search = '', options = {}) => openPage(browser, `${server.base}/?test=1&${search}`, options),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function startServer(): Promise<Server> {
  const built = spawnSync('node', ['scripts/build.mjs', '--if-stale'], {
    cwd: ROOT,
    encoding: 'utf8',
    // The test runner's own NODE_ENV would make a development build of the client.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (built.status !== 0) throw new Error(`the build failed:\n${built.stdout}${built.stderr}`);
  const folder = await mkdtemp(join(tmpdir(), 'mailuo-e2e-'));
  let server = serve(folder, '0');
  const base = await addressOf(server);
  return {
    base,
    restart: async () => {
      await ended(server, 'SIGKILL');
      server = serve(folder, new URL(base).port);
      await addressOf(server);
    },
    close: async () => {
      await ended(server, 'SIGTERM');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function serve(folder: string, port: string): ChildProcess {
  return spawn('node', ['bin/mailuo.js', 'start', '--port', port, '--store', `embedded:${folder}/graph`], {
    cwd: ROOT,
  });
}

async function ended(server: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill(signal);
  await gone;
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}:\n${said}`)));
  });
}

function launch(): Promise<Browser> {
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
}

async function openPage(browser: Browser, address: string, options: PageOptions) {
  const { locale = 'zh-CN', width = 1440 } = options;
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 844 : 900 },
    locale,
    acceptDownloads: true,
  });
  const page = await context.newPage();
  // Where the browser ends first, it has closed the context itself.
  page.once('close', () => void context.close().catch(() => undefined));
  page.setDefaultTimeout(30_000);
  await page.goto(address);
  await untilDrawn(page);
  return page;
}

const Placed = z.array(
  z.object({
    id: z.string(),
    position: z.object({ x: z.number(), y: z.number() }),
    rendered: z.object({ x: z.number(), y: z.number() }),
  }),
);
export type Placed = z.infer<typeof Placed>[number];

/** What the page has drawn, by id. Scripts are text here, as the tests know no types of the browser. */
export async function drawnOn(page: Page): Promise<ReadonlyMap<string, Placed>> {
  const placed = Placed.parse(await page.evaluate('window.mailuo?.positions() ?? []'));
  return new Map(placed.map((one) => [one.id, one]));
}

/** Asked again and again from here: the page's own policy forbids scripts made from text. */
export async function untilDrawn(page: Page): Promise<void> {
  await expect.poll(async () => (await drawnOn(page)).size, { timeout: 40_000 }).toBeGreaterThan(0);
}

/** Waits until an element is drawn, or until it no longer is. */
export async function untilShown(page: Page, id: string, isShown = true): Promise<void> {
  await expect.poll(async () => (await drawnOn(page)).has(id), { timeout: 10_000 }).toBe(isShown);
}

/** Clicks where a node or line is drawn, once it has come to rest. */
export async function clickOn(page: Page, id: string): Promise<void> {
  let point = await pointOf(page, id);
  for (let looks = 0; looks < 40; looks++) {
    await page.waitForTimeout(150);
    const next = await pointOf(page, id);
    if (next !== undefined && next.x === point?.x && next.y === point.y) break;
    point = next;
  }
  if (point === undefined) throw new Error(`${id} is not drawn`);
  await page.mouse.click(point.x, point.y);
}

/** Where on the page an element is drawn; undefined where it is not. */
export async function pointOf(page: Page, id: string) {
  const placed = (await drawnOn(page)).get(id);
  const area = await page.getByTestId('drawing').boundingBox();
  if (placed === undefined || area === null) return undefined;
  return { x: area.x + placed.rendered.x, y: area.y + placed.rendered.y };
}

/** Events among what is drawn. */
export async function eventsOn(page: Page): Promise<readonly string[]> {
  return [...(await drawnOn(page)).keys()].filter((id) => id.startsWith('event/'));
}
