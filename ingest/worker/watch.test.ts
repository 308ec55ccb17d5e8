import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { roundsOf } from './watch.ts';

let folder: string;
let stop: AbortController;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailuo-watch-'));
  stop = new AbortController();
});
afterEach(async () => {
  stop.abort();
  await rm(folder, { recursive: true });
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const watching = (inputs: readonly string[], watchEvery: number | undefined) =>
  roundsOf(inputs, { watchEvery, signal: stop.signal });

test('unless they are watched, inputs are read once', async () => {
  const rounds = watching([folder], undefined);
  expect((await rounds.next()).value).toEqual([folder]);
  expect((await rounds.next()).done).toBe(true);
});

test(
  'files that come or change are read once they are written, hidden ones never',
  { timeout: 20_000 },
  async () => {
    await mkdir(join(folder, 'sub'));
    const rounds = watching([folder], 3600);
    expect((await rounds.next()).value).toEqual([folder]);
    const file = join(folder, 'sub', 'a.md');
    await writeFile(join(folder, '.hidden.md'), '甲');
    await writeFile(file, '甲');
    const next = rounds.next();
    const grown = (async () => {
      for (let times = 0; times < 4; times += 1) {
        await pause(400);
        await appendFile(file, '乙');
      }
      return performance.now();
    })();
    expect((await next).value).toEqual([file]);
    const came = performance.now();
    expect(came).toBeGreaterThan(await grown);
    await appendFile(file, '丙');
    expect((await rounds.next()).value).toEqual([file]);
  },
);

test('addresses are asked again every so often', async () => {
  const rounds = watching(['https://a.example/feed'], 1);
  await rounds.next();
  expect((await rounds.next()).value).toEqual(['https://a.example/feed']);
});

test('a stop ends the watch at once', async () => {
  const rounds = watching([folder], 3600);
  await rounds.next();
  setTimeout(() => stop.abort(), 20);
  expect((await rounds.next()).done).toBe(true);
});
