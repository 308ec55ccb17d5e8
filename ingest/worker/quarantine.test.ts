import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openQuarantine } from './quarantine.ts';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailuo-quarantine-'));
  file = join(folder, 'below', 'quarantine.jsonl');
});
afterEach(() => rm(folder, { recursive: true }));

const open = () => openQuarantine(file, () => new Date(0));
const bad = (origin: string, reason = '空') => ({ origin, stage: 'read', reason }) as const;
const reasons = async () => (await open().entries()).map(({ reason }) => reason);

test('an entry says where, at which stage, why, when, and of which content', async () => {
  await open().settle({ origin: 'a.jsonl', hash: 'h1', setAside: [bad('a.jsonl:3')] });
  expect(await open().entries()).toEqual([
    {
      origin: 'a.jsonl:3',
      stage: 'read',
      reason: '空',
      at: '1970-01-01T00:00:00.000Z',
      item: 'a.jsonl',
      folder: process.cwd(),
      hash: 'h1',
    },
  ]);
});

test('what is said again is not written again, and what is said otherwise takes its place', async () => {
  const quarantine = open();
  await quarantine.settle({ origin: 'a.md', hash: 'h1', setAside: [bad('a.md')] });
  const written = await readFile(file, 'utf8');
  await quarantine.settle({ origin: 'a.md', hash: 'h1', setAside: [bad('a.md')] });
  await open().settle({ origin: 'a.md', hash: 'h1', setAside: [bad('a.md')] });
  expect(await readFile(file, 'utf8')).toBe(written);
  await open().settle({ origin: 'a.md', hash: 'h2', setAside: [bad('a.md', '乱码')] });
  expect(await reasons()).toEqual(['乱码']);
});

test('an item with nothing bad left leaves, and the others stay', async () => {
  const quarantine = open();
  await quarantine.settle({ origin: 'a.md', setAside: [bad('a.md', '甲')] });
  await quarantine.settle({ origin: 'b.md', setAside: [bad('b.md', '乙')] });
  await quarantine.settle({ origin: 'a.md', setAside: [] });
  expect(await reasons()).toEqual(['乙']);
});

test('good items leave no trace', async () => {
  await open().settle({ origin: 'a.md', hash: 'h1', setAside: [] });
  expect(await open().entries()).toEqual([]);
  await expect(readFile(file)).rejects.toThrow(/ENOENT/);
});

test('a line that a killed run left unfinished harms neither the lines before nor those after', async () => {
  await open().settle({ origin: 'a.md', setAside: [bad('a.md', '甲')] });
  await appendFile(file, '{"origin":"b.md","sta');
  await open().settle({ origin: 'c.md', setAside: [bad('c.md', '丙')] });
  expect(await reasons()).toEqual(['甲', '丙']);
});
