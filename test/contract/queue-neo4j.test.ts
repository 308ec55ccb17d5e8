import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openStore, type GraphStore } from '#store';
import { ingestPaths } from '../../ingest/index.ts';
import { loadLexicons } from '../../ingest/lexicons/load.ts';
import { createPipeline } from '../../ingest/pipeline.ts';
import { openQueue, type ArticleQueue } from '../../ingest/queue/article-queue.ts';
import { openQuarantine } from '../../ingest/worker/quarantine.ts';
import { missingForNeo4j, startNeo4j, type Neo4jServer } from '../../scripts/neo4j.mjs';
import { empty } from './dump.ts';
import { startMailuo, type RunningCommand } from './ingest-process.ts';
import { sortedExport } from './ingest-sorted-export.ts';
import { writeArticles } from './queue-articles.ts';
import { missingForRedis, startRedis, type RedisServer } from './queue-redis.ts';

const ARTICLES = 300;
const missing = missingForNeo4j() ?? missingForRedis();

// `neo4j.test.ts` and `queue.test.ts` fail where a server is required and missing; here there is nothing to add to that.
if (missing !== undefined) {
  test.skip(`workers on a queue and a Neo4j that are killed and restarted (${missing})`);
} else {
  let folder: string;
  let redis: RedisServer | undefined;
  let neo4j: Neo4jServer | undefined;
  let queue: ArticleQueue;
  const workers: RunningCommand[] = [];
  const redisFolder = () => join(folder, 'redis');
  const neo4jData = () => join(folder, 'neo4j');

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mailuo-workers-'));
    await mkdir(redisFolder());
    await writeArticles(join(folder, 'news'), ARTICLES);
    redis = await startRedis(redisFolder());
    neo4j = await startNeo4j({ data: neo4jData(), log: console.error });
    queue = await openQueue(redis.url, { name: 'articles', allowsLoss: false });
  });
  afterAll(async () => {
    for (const { child } of workers) child.kill('SIGKILL');
    await queue.close();
    await neo4j?.stop();
    await redis?.kill();
    await rm(folder, { recursive: true, force: true });
  });

  const startWorker = async () => {
    const worker = startMailuo(
      [
        ...['work', '--queue', redis?.url ?? '', '--store', neo4j?.uri ?? ''],
        ...['--threads', '1', '--silence', '5', '--json'],
      ],
      folder,
    );
    workers.push(worker);
    await vi.waitFor(
      async () => {
        // What a worker says that did not even start is more to the point than that it is missing.
        if (worker.child.exitCode !== null) expect(await worker.ended).toBeUndefined();
        expect(await queue.workers()).toContain(`${hostname()}-${worker.child.pid}`);
      },
      { timeout: 240_000, interval: 100 },
    );
    return worker;
  };

  /** Those that nobody killed and that ended all the same, each with what it said. */
  const lost = () =>
    Promise.all(workers.filter(({ child }) => child.exitCode !== null).map(({ ended }) => ended));

  /** Waits until so many articles were reported as done. */
  const done = (articles: number) =>
    vi.waitFor(
      async () => {
        const { stored, unchanged } = await queue.totals.read();
        expect(stored + unchanged).toBeGreaterThanOrEqual(articles);
      },
      { timeout: 400_000, interval: 100 },
    );

  /** The graph of one process that nothing happens to, in the same database. */
  const undisturbed = async (store: GraphStore) => {
    await empty(store);
    const quarantine = openQuarantine(join(folder, 'quarantine.jsonl'));
    const options = { store, quarantine, pipeline: createPipeline(loadLexicons()) };
    expect(await ingestPaths([join(folder, 'news')], options)).toMatchObject({ stored: ARTICLES });
    return sortedExport(store);
  };

  test(
    'four workers, two of them killed, with Redis and Neo4j restarted meanwhile, make the graph of one process',
    { timeout: 1_500_000 },
    async () => {
      const enqueue = () =>
        startMailuo(['enqueue', 'news', '--queue', redis?.url ?? '', '--batch', '5'], folder).ended;
      const [first, second] = await Promise.all([startWorker(), startWorker(), startWorker(), startWorker()]);
      expect(await enqueue()).toMatchObject({
        code: 0,
        out: expect.stringMatching(/300 articles .* 60 batches/),
      });

      await done(30);
      first.child.kill('SIGKILL');
      await startWorker();

      await done(80);
      expect((await queue.counts()).waiting).toBeGreaterThan(0);
      await redis?.kill();
      redis = await startRedis(redisFolder(), { port: redis?.port ?? 0 });

      await done(130);
      expect((await queue.counts()).waiting).toBeGreaterThan(0);
      const port = Number(new URL(neo4j?.uri ?? '').port);
      await neo4j?.stop();
      neo4j = await startNeo4j({ port, data: neo4jData() });

      await done(180);
      second.child.kill('SIGKILL');
      await startWorker();

      await vi.waitFor(
        async () => {
          expect(await queue.counts()).toEqual({ waiting: 0, active: 0, delayed: 0, dead: 0 });
        },
        { timeout: 400_000, interval: 200 },
      );
      expect(await lost()).toEqual([]);
      const left = workers.filter(({ child }) => child.signalCode === null);
      expect(left).toHaveLength(4);
      for (const { child } of left) child.kill('SIGTERM');
      for (const { ended } of left) expect(await ended).toMatchObject({ code: 0 });

      const store = await openStore(neo4j.uri);
      try {
        const worked = await sortedExport(store);
        expect((await store.stats()).nodes.Article).toBe(ARTICLES);
        expect(worked).toBe(await undisturbed(store));

        // Once more: everything is there, and nothing is written.
        const version = await store.dataVersion();
        expect(await enqueue()).toMatchObject({ code: 0 });
        const again = startMailuo(
          ['work', '--until-empty', '--queue', redis.url, '--store', neo4j.uri, '--threads', '1'],
          folder,
        );
        workers.push(again);
        expect(await again.ended).toMatchObject({
          code: 0,
          out: expect.stringMatching(/stored 0, unchanged 300, replaced 0/),
        });
        expect(await store.dataVersion()).toBe(version);
      } finally {
        await store.close();
      }
    },
  );
}
