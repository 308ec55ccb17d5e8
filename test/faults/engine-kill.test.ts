import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ArticleId } from '#domain';
import { openStore } from '#store';

/** How often the store is killed; MAILUO_KILLS asks for more. */
const KILLS = Number(process.env['MAILUO_KILLS'] ?? 4);
const WRITER = join(import.meta.dirname, '..', 'contract', 'ingest-batch-writer.ts');

/** Starts a process that writes batch after batch, and after a while kills it and its engine in the same instant, as a
 *  machine does that runs out of memory: the engine has no time to close its files. */
async function writeUntilKilled(
  folder: string,
  key: string,
  milliseconds: number,
): Promise<readonly string[]> {
  const acknowledged: string[] = [];
  const writer = fork(WRITER, [folder, key], {
    execArgv: ['--import', 'tsx', '--conditions=mailuo-source'],
    detached: true,
  });
  writer.on('message', (batch) => {
    if (Array.isArray(batch)) acknowledged.push(...batch.map(String));
  });
  const ended = once(writer, 'exit');
  // Now and then in the middle of opening, else in the middle of writing.
  if (Number(key) % 5 !== 4) await once(writer, 'message');
  await wait(milliseconds);
  process.kill(-(writer.pid ?? 0), 'SIGKILL');
  await ended;
  return acknowledged;
}

test(
  `a store whose engine is killed ${KILLS} times with its owner opens each time and holds all acknowledged batches`,
  { timeout: 60_000 + KILLS * 30_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mailuo-engine-kill-'));
    const acknowledged: string[] = [];
    try {
      for (let time = 0; time < KILLS; time += 1) {
        const isOpening = time % 5 === 4;
        const most = isOpening ? 1500 : 500;
        acknowledged.push(...(await writeUntilKilled(folder, String(time), Math.random() * most)));
        const store = await openStore(`embedded:${folder}`);
        const known = await store.knownInputs(acknowledged, '1');
        expect(known.size, `after kill ${time + 1}`).toBe(acknowledged.length);
        for (const id of acknowledged.slice(-20)) {
          const { article } = await store.article(ArticleId.parse(`article/${id}`));
          expect(article.id).toBe(`article/${id}`);
        }
        expect((await store.stats()).nodes.Article).toBeGreaterThanOrEqual(acknowledged.length);
        await store.close();
      }
      expect(acknowledged.length).toBeGreaterThan(KILLS);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);
