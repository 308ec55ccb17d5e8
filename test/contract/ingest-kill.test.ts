import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ArticleId } from '#domain';
import { openStore } from '#store';
import { killAfter, startMailuo } from './ingest-process.ts';
import { sortedExport } from './ingest-sorted-export.ts';

/** How often the store is killed; MAILUO_KILLS asks for more. */
const KILLS = Number(process.env['MAILUO_KILLS'] ?? 4);
const SAMPLES = join(import.meta.dirname, '..', '..', 'samples', 'articles');
const WRITER = join(import.meta.dirname, 'ingest-batch-writer.ts');

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailuo-kill-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function exportOf(name: string): Promise<string> {
  const store = await openStore(`embedded:${join(folder, name)}`);
  try {
    await store.migrate();
    return await sortedExport(store);
  } finally {
    await store.close();
  }
}

test(
  'an ingest that is killed at random moments, then run again, ends in the graph of an undisturbed one',
  { timeout: 600_000 },
  async () => {
    const ingest = (name: string) =>
      startMailuo(['ingest', SAMPLES, '--batch', '4', '--store', `embedded:${join(folder, name)}`], folder);
    const started = performance.now();
    expect((await ingest('undisturbed').ended).code).toBe(0);
    const whole = performance.now() - started;

    let killed = 0;
    for (let time = 0; time < 4; time += 1) {
      if (await killAfter(ingest('killed'), whole * (0.3 + 0.5 * Math.random()))) killed += 1;
    }
    expect(killed).toBeGreaterThan(0);
    const last = await ingest('killed').ended;
    expect(last).toMatchObject({ code: 0, out: expect.stringMatching(/quarantined 0/) });
    expect(await exportOf('killed')).toBe(await exportOf('undisturbed'));
    expect((await ingest('killed').ended).out).toMatch(/stored 0, unchanged 61, replaced 0/);
  },
);

test(
  `a store that is killed ${KILLS} times at random moments opens each time and holds all acknowledged batches`,
  { timeout: 60_000 + KILLS * 30_000 },
  async () => {
    const acknowledged: string[] = [];
    for (let time = 0; time < KILLS; time += 1) {
      const writer = fork(WRITER, [join(folder, 'graph'), String(time)], {
        execArgv: ['--import', 'tsx', '--conditions=mailuo-source'],
      });
      writer.on('message', (batch) => {
        if (Array.isArray(batch)) acknowledged.push(...batch.map(String));
      });
      await once(writer, 'message');
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 400));
      writer.kill('SIGKILL');
      await once(writer, 'exit');

      const store = await openStore(`embedded:${join(folder, 'graph')}`);
      const ids = acknowledged.map((id) => ArticleId.parse(`article/${id}`));
      const known = await store.knownInputs(acknowledged, '1');
      expect(known.size, `after kill ${time + 1}`).toBe(acknowledged.length);
      for (const id of ids.slice(-20)) expect((await store.article(id)).article.id).toBe(id);
      expect((await store.stats()).nodes.Article).toBeGreaterThanOrEqual(acknowledged.length);
      await store.close();
    }
    expect(acknowledged.length).toBeGreaterThan(KILLS);
  },
);
