import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openQuarantine } from '../../ingest/worker/quarantine.ts';
import { acceptedJob, anArticle, jobWhen, openJobsServer, sendFiles } from '../contract/api-jobs-server.ts';
import { startMailuo } from '../contract/ingest-process.ts';
import { someLines } from './lines.ts';
import { differenceOf, exportOf, undisturbed } from './read-in-process.ts';
import { missingForDisks, mountSmallDisk, type SmallDisk } from './small-disk.ts';

let folder: string;
let disk: SmallDisk | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailuo-disk-'));
});
afterEach(async () => {
  disk?.unmount();
  disk = undefined;
  await rm(folder, { recursive: true, force: true });
});

if (missingForDisks !== undefined) console.log(`Skipped: full and read-only disks: ${missingForDisks}.`);

async function contentOf(at: string): Promise<readonly string[]> {
  const names = (await readdir(at)).filter((name) => name.includes('graph'));
  return Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(at, name));
      return `${name} ${createHash('sha256').update(bytes).digest('hex')}`;
    }),
  );
}

describe.skipIf(missingForDisks !== undefined)('a disk that is full', () => {
  test.for([4_000, 150_000])(
    'of an embedded store with %i bytes left ends the ingest, keeps all that was stored, and with room again the same command goes on',
    async (free) => {
      disk = mountSmallDisk(join(folder, 'disk'), 60_000_000);
      const graph = join(disk.folder, 'graph');
      await writeFile(join(folder, '1.jsonl'), someLines(20, 'one').join('\n'));
      await writeFile(join(folder, '2.jsonl'), someLines(100, 'two').join('\n'));
      const before = await undisturbed([join(folder, '1.jsonl')], graph);
      disk.fill(free);

      const ingest = () =>
        startMailuo(
          ['ingest', '1.jsonl', '2.jsonl', '--batch', '10', '--json', '--store', `embedded:${graph}`],
          folder,
        ).ended;
      const full = await ingest();
      expect(full).toMatchObject({
        code: 3,
        err: expect.stringMatching(/disk of the store is full|cannot be written/),
      });

      disk.empty();
      const after = await exportOf(graph);
      for (let number = 0; number < 20; number += 1)
        expect(after).toContain(`https://a.example/one/${number}"`);
      expect(before.split('\n').length).toBeLessThanOrEqual(after.split('\n').length);
      expect(existsSync(join(graph, 'quarantine.jsonl'))).toBe(false);
      expect((await ingest()).code).toBe(0);
      const alone = await undisturbed(
        [join(folder, '1.jsonl'), join(folder, '2.jsonl')],
        join(folder, 'alone'),
      );
      expect(differenceOf(await exportOf(graph), alone)).toEqual([]);
    },
  );

  test('of the quarantine is said, and with room again the same entry is noted whole', async () => {
    disk = mountSmallDisk(join(folder, 'disk'), 200_000);
    const file = join(disk.folder, 'quarantine.jsonl');
    const bad = (origin: string) => ({
      origin,
      setAside: [{ origin, stage: 'read' as const, reason: 'x'.repeat(9000) }],
    });
    const quarantine = openQuarantine(file);
    await quarantine.settle(bad('1.txt'));
    disk.fill(4096);
    await expect(quarantine.settle(bad('2.txt'))).rejects.toMatchObject({
      code: 'store_unwritable',
      message: expect.stringMatching(/cannot be noted.*ENOSPC/),
    });
    disk.empty();
    await quarantine.settle(bad('2.txt'));
    const entries = await openQuarantine(file).entries();
    expect(entries.map(({ origin }) => origin)).toEqual(['1.txt', '2.txt']);
  });

  test('of the spool refuses what is sent, leaves no job, and with room again takes it', async () => {
    disk = mountSmallDisk(join(folder, 'graph', 'jobs'), 1_000_000);
    const server = await openJobsServer({ folder });
    try {
      const large = { name: 'large.txt', content: Buffer.alloc(3_000_000, '文') };
      const refused = await sendFiles(server.address, [large]);
      expect(refused.status).toBeGreaterThanOrEqual(500);
      expect(server.jobs.list()).toEqual([]);
      expect(await readdir(disk.folder)).toEqual([]);
      const { id } = await acceptedJob(await sendFiles(server.address, [anArticle('one')]));
      expect(await jobWhen(server.address, id)).toMatchObject({ counts: { stored: 1 } });
      expect((await server.store.stats()).nodes.Article).toBe(1);
    } finally {
      await server.stop();
    }
  });
});

describe.skipIf(missingForDisks !== undefined)('a disk that cannot be written to', () => {
  test('refuses the embedded store by the name of its folder, changes no byte of it, and opens once it can', async () => {
    disk = mountSmallDisk(join(folder, 'disk'), 60_000_000);
    const graph = join(disk.folder, 'graph');
    await writeFile(join(folder, '1.jsonl'), someLines(5, 'one').join('\n'));
    await writeFile(join(folder, '2.jsonl'), someLines(5, 'two').join('\n'));
    const before = await undisturbed([join(folder, '1.jsonl')], graph);
    const content = await contentOf(graph);
    expect(content).not.toEqual([]);
    disk.setReadOnly(true);
    const ended = await startMailuo(['ingest', '2.jsonl', '--store', `embedded:${graph}`], folder).ended;
    expect(ended).toMatchObject({ code: 3, err: expect.stringContaining(`${graph} cannot be written to`) });
    expect(await contentOf(graph)).toEqual(content);
    disk.setReadOnly(false);
    expect(differenceOf(await exportOf(graph), before)).toEqual([]);
  });

  test('holds articles that are read as from any other', async () => {
    disk = mountSmallDisk(join(folder, 'disk'), 1_000_000);
    await mkdir(join(disk.folder, 'in'));
    await writeFile(join(disk.folder, 'in', '1.jsonl'), someLines(5, 'one').join('\n'));
    disk.setReadOnly(true);
    expect(await undisturbed([join(disk.folder, 'in')], join(folder, 'graph'))).toContain(
      'https://a.example/one/4"',
    );
  });
});
