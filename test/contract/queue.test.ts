import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isMailuoError, MailuoError } from '#domain';
import { openStore, type GraphStore } from '#store';
import { loadLexicons } from '../../ingest/lexicons/load.ts';
import { createPipeline } from '../../ingest/pipeline.ts';
import { openQueue, type ArticleQueue } from '../../ingest/queue/article-queue.ts';
import { deadLetterOf, deadTable, retryDead, type DeadLetter } from '../../ingest/queue/dead-letters.ts';
import { fillQueue } from '../../ingest/queue/fill-queue.ts';
import { startWorker, type WorkerOptions } from '../../ingest/queue/queue-worker.ts';
import { queueStatus } from '../../ingest/queue/queue-status.ts';
import { openSources } from '../../ingest/sources/index.ts';
import { openQuarantine } from '../../ingest/worker/quarantine.ts';
import { readHere } from '../../ingest/worker/read-item.ts';
import { writeArticles } from './queue-articles.ts';
import { isRedisRequired, missingForRedis, startRedis, type RedisServer } from './queue-redis.ts';

const missing = missingForRedis();

if (missing !== undefined && isRedisRequired()) {
  test('Redis is there, as MAILUO_REQUIRE asks', () => {
    expect.fail(missing);
  });
} else if (missing !== undefined) {
  console.log(`Skipped: the queue. ${missing}`);
  test.skip('the queue');
} else {
  const read = readHere(createPipeline(loadLexicons()));
  let folder: string;
  let redis: RedisServer;
  let queue: ArticleQueue;
  let store: GraphStore;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mailuo-queue-'));
    redis = await startRedis(folder);
    queue = await openQueue(redis.url, { name: 'articles', allowsLoss: false });
    store = await openStore(`embedded:${join(folder, 'graph')}`);
    await store.migrate();
  });
  afterEach(async () => {
    await queue.close();
    await store.close();
    await redis.kill();
    await rm(folder, { recursive: true, force: true });
  });

  const fill = (inputs: readonly string[], { items = 4, attempts = 3 } = {}) =>
    fillQueue(openSources(inputs), queue, {
      quarantine: openQuarantine(join(folder, 'quarantine.jsonl')),
      size: { items, bytes: 1_000_000 },
      attempts,
      room: 100,
      signal: new AbortController().signal,
    });

  const emptied = () =>
    vi.waitFor(
      async () => {
        const { waiting, active, delayed } = await queue.counts();
        expect(waiting + active + delayed).toBe(0);
      },
      { timeout: 50_000, interval: 100 },
    );

  /** Runs one worker until nothing is left to do; returns how many batches it did, and what failed. */
  const workUntilEmpty = async (changed: Partial<WorkerOptions> = {}) => {
    let batches = 0;
    const failures: string[] = [];
    const worker = startWorker(queue, {
      store,
      read,
      batchSize: 50,
      concurrency: 2,
      silenceMs: 1000,
      onBatch: () => (batches += 1),
      onFailure: (_batch, reason) => failures.push(reason),
      ...changed,
    });
    await emptied();
    await worker.close();
    return { batches, failures };
  };

  const deadLetters = async () => {
    const letters: DeadLetter[] = [];
    for await (const job of queue.dead()) letters.push(deadLetterOf(job));
    return letters;
  };

  const articles = async () => (await store.stats()).nodes.Article;

  /** A worker that takes a batch and is not heard of again. */
  const loseWorker = async () => {
    let taken: (() => void) | undefined;
    const hasTaken = new Promise<void>((resolve) => (taken = resolve));
    const worker = new Worker(
      'articles',
      () => {
        taken?.();
        return new Promise(() => undefined);
      },
      {
        connection: queue.redis,
        prefix: queue.prefix,
        lockDuration: 200,
        stalledInterval: 200,
        maxStalledCount: 9,
        skipLockRenewal: true,
      },
    );
    worker.on('error', () => undefined);
    await hasTaken;
    await worker.close(true);
  };

  test('what is enqueued is stored, and the queue is empty then and holds no bytes', async () => {
    await writeArticles(join(folder, 'news'), 10);
    expect(await fill([join(folder, 'news')])).toMatchObject({ items: 10, batches: 3, there: 0 });
    expect(await workUntilEmpty()).toEqual({ batches: 3, failures: [] });
    expect(await articles()).toBe(10);
    expect(await queueStatus(queue)).toMatchObject({
      batches: { waiting: 0, active: 0, delayed: 0, dead: 0 },
      articles: { stored: 10, unchanged: 0, replaced: 0 },
    });
    expect((await queue.redis.keys('*:b*')).length).toBe(0);
  });

  test('enqueued twice, articles are in the queue once; enqueued again later, they are left alone', async () => {
    await writeArticles(join(folder, 'news'), 6);
    await fill([join(folder, 'news')]);
    expect(await fill([join(folder, 'news')])).toMatchObject({ batches: 2, there: 2 });
    expect(await queue.counts()).toMatchObject({ waiting: 2 });
    await workUntilEmpty();
    const version = await store.dataVersion();
    expect(await fill([join(folder, 'news')])).toMatchObject({ batches: 2, there: 0 });
    await workUntilEmpty();
    expect(await store.dataVersion()).toBe(version);
    expect(await queue.totals.read()).toMatchObject({ stored: 6, unchanged: 6, replaced: 0 });
  });

  test('the batches of a lost worker are taken over', async () => {
    await writeArticles(join(folder, 'news'), 3);
    await fill([join(folder, 'news')]);
    await loseWorker();
    expect(await queue.counts()).toMatchObject({ waiting: 0, active: 1 });
    expect(await workUntilEmpty()).toEqual({ batches: 1, failures: [] });
    expect(await articles()).toBe(3);
  });

  test('a batch that two workers were lost over goes on article by article', async () => {
    await writeArticles(join(folder, 'news'), 3);
    await fill([join(folder, 'news')]);
    await loseWorker();
    await loseWorker();
    expect(await workUntilEmpty()).toEqual({ batches: 4, failures: [] });
    expect(await articles()).toBe(3);
  });

  test('a bad article is dead alone, with the reason, and can be tried again or taken out', async () => {
    await writeArticles(join(folder, 'news'), 3);
    await fill([join(folder, 'news')]);
    const broken: WorkerOptions['read'] = async (item) =>
      item.name.startsWith('0001-')
        ? { ...(await read(item)), outcomes: [{ origin: item.origin, stage: 'read', reason: 'is torn' }] }
        : read(item);
    const { failures } = await workUntilEmpty({ read: broken });
    expect(failures).toEqual([expect.stringMatching(/0001-.*: read: is torn/)]);
    expect(await articles()).toBe(2);
    const [letter, ...others] = await deadLetters();
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ articles: 1, attempts: 1, reason: expect.stringContaining('is torn') });
    expect(deadTable(letter === undefined ? [] : [letter]).join('\n')).toContain('0001-');

    expect(await retryDead(queue, [letter?.batch ?? ''])).toBe(1);
    await workUntilEmpty();
    expect(await articles()).toBe(3);
    expect(await deadLetters()).toEqual([]);
    await expect(retryDead(queue, ['b0'])).rejects.toThrow('no dead batch');
    expect(await retryDead(queue, [])).toBe(0);
  });

  test('a store that stays away costs attempts with pauses between them, then the batch is dead', async () => {
    await writeArticles(join(folder, 'news'), 2);
    await fill([join(folder, 'news')], { attempts: 2 });
    const away = {
      ...store,
      putArticles: () => Promise.reject(new MailuoError('store_unavailable', 'Neo4j cannot be reached')),
    };
    const { failures } = await workUntilEmpty({ store: away });
    expect(failures).toEqual(['Neo4j cannot be reached', 'Neo4j cannot be reached']);
    expect(await deadLetters()).toMatchObject([
      { attempts: 2, articles: 2, reason: 'Neo4j cannot be reached' },
    ]);
    expect(await queue.clean('dead')).toBe(1);
    expect(await deadLetters()).toEqual([]);
  });

  test('an empty queue has nothing to do, to list or to take out', async () => {
    expect(await workUntilEmpty()).toEqual({ batches: 0, failures: [] });
    expect(deadTable(await deadLetters())).toEqual(['No batch is dead.']);
    expect(await queue.clean('waiting')).toBe(0);
  });

  test('waiting batches can be taken out before anybody works on them', async () => {
    await writeArticles(join(folder, 'news'), 6);
    await fill([join(folder, 'news')]);
    expect(await queue.clean('waiting')).toBe(2);
    expect(await queue.counts()).toEqual({ waiting: 0, active: 0, delayed: 0, dead: 0 });
  });

  test('what is no batch of ours is dead at once, and is listed', async () => {
    await writeArticles(join(folder, 'news'), 1);
    await fill([join(folder, 'news')]);
    const [key = ''] = await queue.redis.keys('*:b*');
    await queue.redis.hset(key, 'data', '{"hello":"world"}');
    const { failures } = await workUntilEmpty();
    expect(failures).toEqual([expect.stringContaining('not a batch that this version reads')]);
    expect(await deadLetters()).toMatchObject([{ articles: 0, origins: [] }]);
  });

  const refusal = async (url: string): Promise<string> => {
    const opening = openQueue(url, { name: 'articles', allowsLoss: false });
    const error: unknown = await opening.catch((thrown: unknown) => thrown);
    return isMailuoError(error, 'store_unavailable') ? error.message : `not refused: ${String(error)}`;
  };

  test.for([
    { setting: ['appendonly', 'no'] as const, says: /set "appendonly yes"/ },
    { setting: ['maxmemory-policy', 'allkeys-lru'] as const, says: /set "maxmemory-policy noeviction"/ },
    { setting: ['requirepass', 'geheim'] as const, says: /put them into the address/ },
  ])('a Redis with $setting is refused, and it is said what to do', async ({ setting, says }) => {
    const client = new Redis(redis.url);
    await client.config('SET', ...setting);
    client.disconnect();
    expect(await refusal(redis.url)).toMatch(says);
  });

  test('a Redis that may forget is taken by who says so', async () => {
    await queue.redis.config('SET', 'appendonly', 'no');
    const other = await openQueue(redis.url, { name: 'articles', allowsLoss: true });
    expect(await other.counts()).toMatchObject({ waiting: 0 });
    await other.close();
  });

  test('where no Redis answers, it is said at once what to do', async () => {
    expect(await refusal('redis://127.0.0.1:9')).toMatch(
      /redis:\/\/127\.0\.0\.1:9.*start one, or check the address in --queue/,
    );
  });
}
