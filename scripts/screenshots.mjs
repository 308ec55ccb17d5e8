#!/usr/bin/env node
// npm run screenshots: draws the README's pictures from the samples into docs/. Needs Chromium (CHROMIUM names another).
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const VIEW = { width: 1440, height: 900 };

const PICTURES = [
  { file: 'screenshot.png', query: 'lang=zh-Hans', scheme: 'light' },
  { file: 'screenshot-ties.png', query: 'lang=en&mode=ties', scheme: 'light' },
  { file: 'screenshot-dark.png', query: 'lang=zh-Hans&selected=person/dong-jun', scheme: 'dark' },
  {
    file: 'screenshot-query.png',
    query: 'lang=zh-Hans&query=joint-patrols&beside=table',
    scheme: 'light',
  },
  { file: 'screenshot-map.png', query: 'lang=en&mode=ties&view=map', scheme: 'dark' },
];

const folder = mkdtempSync(join(tmpdir(), 'mailuo-pictures-'));
const server = spawn(
  process.execPath,
  [join(root, 'bin', 'mailuo.js'), 'start', '--port', '0', '--store', `embedded:${folder}`],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
try {
  const address = await new Promise((resolve, reject) => {
    server.once('exit', () => reject(new Error('the server ended; its message stands above')));
    server.stdout.on('data', (data) => {
      const found = /http:\/\/localhost:\d+/.exec(String(data));
      if (found !== null) resolve(found[0]);
    });
  });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-quic'],
  });
  mkdirSync(join(root, 'docs'), { recursive: true });
  for (const { file, query, scheme } of PICTURES) {
    const page = await browser.newPage({ viewport: VIEW, colorScheme: scheme });
    // No tour in front of it.
    await page.addInitScript(() => window.localStorage.setItem('mailuo-guide-seen', '1'));
    await page.goto(`${address}/?${query}`);
    await page.waitForSelector('canvas, svg[role=group]', { state: 'attached' });
    await page.waitForTimeout(4000);
    await page.screenshot({ path: join(root, 'docs', file) });
    await page.close();
    console.log(`docs/${file}`);
  }
  await browser.close();
} finally {
  server.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
}
