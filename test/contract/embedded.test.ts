import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isMailuoError, NodeId, type ArticleId } from '#domain';
import { openStore } from '#store';
import { createCypherStore } from '../../server/store/cypher-store.ts';
import { openEmbedded } from '../../server/store/embedded/engine.ts';
import { anArticleGraph } from './builders.ts';
import { graphStoreContract } from './graph-store.contract.ts';

const root = await mkdtemp(path.join(tmpdir(), 'mailuo-contract-'));
afterAll(() => rm(root, { recursive: true, force: true }));

graphStoreContract({
  name: 'the embedded store',
  open: () => openStore(`embedded:${path.join(root, 'contract')}`),
  propertyRuns: 12,
});

describe('the embedded store alone', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(path.join(root, 'own-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('killing the engine in the middle of writing loses no acknowledged batch', async () => {
    const pids: number[] = [];
    const store = createCypherStore(await openEmbedded({ folder, onProcess: (pid) => pids.push(pid) }));
    await store.migrate();
    const kept: ArticleId[] = [];
    let wasCutOff = 0;
    for (let batch = 0; batch < 12; batch += 1) {
      const graphs = [0, 1, 2].map((n) =>
        anArticleGraph({ key: `${batch}-${n}`, mentions: ['putin', 'dong'] }),
      );
      const put = store.putArticles(graphs);
      if (batch % 4 === 2) process.kill(pids.at(-1) ?? 0, 'SIGKILL');
      await put.then(
        (outcomes) => kept.push(...outcomes.map(({ article }) => article)),
        (error: unknown) => {
          expect(isMailuoError(error, 'store_unavailable') && error.details.retriable).toBe(true);
          wasCutOff += 1;
        },
      );
    }
    expect(wasCutOff).toBeGreaterThan(0);
    expect(pids.length).toBeGreaterThan(1);
    for (const id of kept) expect((await store.article(id)).article.id).toBe(id);
    expect((await store.stats()).nodes.Article).toBe(kept.length);
    await store.close();
  });

  test('a read that the engine’s death cuts off is answered all the same', async () => {
    const pids: number[] = [];
    const store = createCypherStore(await openEmbedded({ folder, onProcess: (pid) => pids.push(pid) }));
    await store.migrate();
    await store.putArticles([anArticleGraph({ mentions: ['putin'] })]);
    const reads = [store.stats(), store.stats()];
    process.kill(pids.at(-1) ?? 0, 'SIGKILL');
    for (const { nodes } of await Promise.all(reads))
      expect(nodes).toEqual({ Article: 1, Country: 1, Person: 1 });
    await store.close();
  });

  test('an ad-hoc query leaves nothing behind, neither in the store’s folder nor in that for temporary files', async () => {
    const spilled = async () =>
      (await readdir(tmpdir())).filter((name) => name.startsWith('grafeo-')).toSorted();
    const before = await spilled();
    const store = await openStore(`embedded:${folder}`);
    await store.migrate();
    const { rows } = await store.query('RETURN 1 AS one', {}, { trust: 'adHoc', limit: 1, timeoutMs: 5000 });
    expect(rows).toEqual([[1]]);
    expect((await readdir(folder)).some((name) => name.startsWith('query-copy'))).toBe(true);
    await store.close();
    expect((await readdir(folder)).toSorted()).toEqual(['graph.grafeo']);
    expect((await spilled()).filter((name) => !before.includes(name))).toEqual([]);
  });

  test('who opens a store that is open is told by whom', async () => {
    const store = await openStore(`embedded:${folder}`);
    const error: unknown = await openStore(`embedded:${folder}`).catch((thrown: unknown) => thrown);
    expect(isMailuoError(error, 'store_locked')).toBe(true);
    expect(String(error)).toContain(`process ${process.pid}`);
    expect(String(error)).toContain('--server');
    await store.close();
  });

  test('the note of an owner that is gone is no obstacle', async () => {
    await writeFile(path.join(folder, 'owner.pid'), '999999\n');
    const store = await openStore(`embedded:${folder}`);
    expect(await store.migrate()).not.toEqual([]);
    await store.close();
  });

  test('a folder that cannot be written to is refused by name', async () => {
    const file = path.join(folder, 'file');
    await writeFile(file, '');
    const error: unknown = await openStore(`embedded:${file}/below`).catch((thrown: unknown) => thrown);
    expect(isMailuoError(error, 'store_unwritable')).toBe(true);
    expect(String(error)).toContain(file);
  });

  test('what only Neo4j parses is said to run there', async () => {
    const store = await openStore(`embedded:${folder}`);
    await store.migrate();
    const options = { trust: 'adHoc', limit: 1, timeoutMs: 5000 } as const;
    const error: unknown = await store
      .query('MATCH (n:Person|Place) RETURN n', {}, options)
      .catch((thrown: unknown) => thrown);
    expect(isMailuoError(error, 'unsupported_on_engine')).toBe(true);
    expect(String(error)).toContain('runs on Neo4j only');
    await store.close();
  });

  test('a store that was filled before events had former ids finds them once it is migrated', async () => {
    const engine = await openEmbedded({ folder });
    const store = createCypherStore(engine);
    await store.migrate();
    const report = (key: string, date: string) =>
      anArticleGraph({ key, events: [{ key, date, actors: ['dong'] }] });
    await store.putArticles([report('v', '2024-10'), report('e', '2024-10-14')]);
    await engine.write(async ({ run }) => {
      await run('MATCH (r:Reading) REMOVE r.named', {});
      await run("MATCH (v:SchemaVersion {name: '0007-reading-names'}) DELETE v", {});
    });
    const former = NodeId.parse('event/meeting/2024-10/v');
    await expect(store.node(former)).rejects.toThrow(/There is no event/);
    expect(await store.migrate()).toEqual(['0007-reading-names']);
    expect((await store.node(former)).node.id).toBe('event/meeting/2024-10-14/e');
    await store.close();
  });

  test('an address of no store is refused', async () => {
    for (const address of ['embedded:', 'http://127.0.0.1', 'data', '']) {
      const error: unknown = await openStore(address).catch((thrown: unknown) => thrown);
      expect(isMailuoError(error, 'invalid_input')).toBe(true);
    }
  });
});
