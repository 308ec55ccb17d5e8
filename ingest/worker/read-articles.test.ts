import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isMailuoError } from '#domain';
import { readArticles } from './read-articles.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailuo-read-'));
  await mkdir(join(folder, 'more'));
  await writeFile(join(folder, 'b.txt'), '中俄国防部长会谈\n中俄两国国防部长13日在北京会谈。');
  await writeFile(join(folder, 'more', 'a.txt'), '中俄海上联演\n中俄两国海军14日开始联演。');
  await writeFile(join(folder, 'more', 'bad.html'), '<html><body></body></html>');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const place = (path: string) => join(folder, path);

async function read(path: string): Promise<readonly string[]> {
  const places: string[] = [];
  for await (const result of readArticles([place(path)]))
    places.push('rejected' in result ? `not ${resolve(result.rejected.origin)}` : resolve(result.path));
  return places;
}

test('a folder is read by name, and a bad file is a value among the articles', async () => {
  expect(await read('.')).toEqual([place('b.txt'), place('more/a.txt'), `not ${place('more/bad.html')}`]);
});

test('a pattern is read as `ingest` reads it', async () => {
  expect(await read('**/*.txt')).toEqual([place('b.txt'), place('more/a.txt')]);
});

test('a path with nothing there is a mistake of whoever named it', async () => {
  await expect(read('gone.md')).rejects.toSatisfy((error) => isMailuoError(error, 'invalid_input'));
});
