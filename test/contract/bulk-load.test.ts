import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startMailuo } from './ingest-process.ts';

const SAMPLES = join(import.meta.dirname, '..', '..', 'samples', 'articles');

// A whole load takes seconds where nothing else runs.
vi.setConfig({ testTimeout: 240_000 });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailuo-bulk-load-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bulkLoad = (...more: readonly string[]) =>
  startMailuo(['bulk-load', SAMPLES, '--to', 'load', '--threads', '1', ...more], folder);
const names = async () => (await readdir(join(folder, 'load'))).toSorted();

test('the same articles make the same files, whatever the batch, and each file stands in the command', async () => {
  const filesOf = async (batch: string) => {
    const { code, out } = await bulkLoad('--batch', batch).ended;
    expect(code).toBe(0);
    expect(out).toMatch(/stored 61,/);
    expect(out).toContain('neo4j-admin database import full neo4j @import.args');
    const texts = await Promise.all(
      (await names()).map((name) => readFile(join(folder, 'load', name), 'utf8')),
    );
    const files = new Map((await names()).map((name, at) => [name, texts[at]]));
    await rm(join(folder, 'load'), { recursive: true });
    return files;
  };
  const small = await filesOf('10');
  const command = small.get('import.args') ?? '';
  const data = [...small.keys()].filter((name) => name.endsWith('.csv'));
  expect(data.length).toBeGreaterThan(20);
  for (const name of data) expect(command).toContain(name);
  expect(await filesOf('100')).toEqual(small);
});

test('a bad article goes into quarantine, and the others are loaded', async () => {
  await writeFile(join(folder, 'empty.txt'), '');
  const { code, out } = await startMailuo(['bulk-load', SAMPLES, 'empty.txt', '--to', 'load'], folder).ended;
  expect(code).toBe(0);
  expect(out).toMatch(/stored 61, .*quarantined 1 → see .*data\/quarantine\.jsonl/);
});

test('what is not wanted is let pass unread', async () => {
  const { code, out } = await bulkLoad('--topic', '没有这个词').ended;
  expect(code).toBe(0);
  expect(out).toMatch(/stored 0,[^]*passed over 61: on another topic[^]*wrote 0 nodes and 0 relationships/);
});

test.for([
  { name: 'whatever', left: 'notes.txt', says: /is not empty\..*name another folder/ },
  { name: 'a load that is ready', left: 'import.sh', says: /holds a load that is ready/ },
])('a folder that holds $name is refused and left as it is', async ({ left, says }) => {
  await mkdir(join(folder, 'load'));
  await writeFile(join(folder, 'load', left), 'mine');
  const { code, err } = await bulkLoad().ended;
  expect(code).toBe(2);
  expect(err).toMatch(says);
  expect(await names()).toEqual([left]);
});

test('a file in place of the folder is refused', async () => {
  await writeFile(join(folder, 'load'), 'mine');
  expect(await bulkLoad().ended).toMatchObject({
    code: 2,
    err: expect.stringMatching(/no folder to write to/),
  });
});

test('a load that was killed is not gone on with', async () => {
  const { child, ended } = bulkLoad('--batch', '5');
  await untilBuilding();
  child.kill('SIGKILL');
  await ended;
  const { code, err } = await bulkLoad().ended;
  expect(code).toBe(2);
  expect(err).toMatch(/killed before its end.*begins anew.*remove this one first/);
});

test('a load that is interrupted leaves nothing behind', async () => {
  await mkdir(join(folder, 'many'));
  for (const name of await readdir(SAMPLES)) {
    const text = await readFile(join(SAMPLES, name), 'utf8');
    for (let copy = 0; copy < 5; copy += 1)
      await writeFile(join(folder, 'many', `${copy}-${name}`), `${text}\n第${copy}版\n`);
  }
  const { child, ended } = startMailuo(['bulk-load', 'many', '--to', 'load', '--batch', '5'], folder);
  child.stderr?.once('data', () => child.kill('SIGINT'));
  const { code, out } = await ended;
  expect(code).toBe(130);
  expect(out).toMatch(/nothing is kept, and the same command begins anew/);
  expect(await names()).toEqual([]);
});

/** Until the graph is begun, which is before the first article is read. */
async function untilBuilding(): Promise<void> {
  const building = join(folder, 'load', '.graph');
  while (!existsSync(join(building, 'owner.pid'))) await wait(20);
}
