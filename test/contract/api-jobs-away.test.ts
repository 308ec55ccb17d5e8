import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { JobEvent } from '#domain';
import { openEmbedded } from '../../server/store/embedded/engine.ts';
import { createCypherStore } from '../../server/store/cypher-store.ts';
import { missingForNeo4j, startNeo4j, type Neo4jServer } from '../../scripts/neo4j.mjs';
import { JOB_LIMITS, openJobs } from '../../server/jobs/index.ts';
import { problemOf } from './api-server.ts';
import {
  acceptedJob,
  anArticle,
  discard,
  jobWhen,
  openJobsServer,
  sendFiles,
  type JobsServer,
} from './api-jobs-server.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailuo-away-'));
});
afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

const send = async ({ address }: JobsServer) =>
  acceptedJob(await sendFiles(address, [anArticle('one'), anArticle('two')]));
const resume = ({ address }: JobsServer, id: string) =>
  fetch(`${address}/api/jobs/${id}/resume`, { method: 'POST' });
const notesOf = async ({ address }: JobsServer, id: string) => {
  const text = await (await fetch(`${address}/api/jobs/${id}/events`)).text();
  const events = [...text.matchAll(/^data: (.*)$/gm)].map(([, data = '']) =>
    JobEvent.parse(JSON.parse(data)),
  );
  return events.flatMap((event) => (event.type === 'state' && event.note !== undefined ? [event.note] : []));
};

describe('a job whose embedded store somebody else has got hold of', () => {
  /** The engine of the server's store is gone, and its folder is open elsewhere before it can start again. */
  async function takenStore() {
    const graph = join(folder, 'graph');
    const pids: number[] = [];
    const engine = await openEmbedded({ folder: graph, onProcess: (pid) => pids.push(pid) });
    const store = createCypherStore(engine);
    await store.migrate();
    process.kill(pids.at(-1) ?? 0, 'SIGKILL');
    await wait(300);
    return { store, other: await openEmbedded({ folder: graph }) };
  }
  const jobsOn = (store: Parameters<typeof openJobs>[0]['store'], patienceMs: number) =>
    openJobs({ store, folder: join(folder, 'jobs'), limits: { ...JOB_LIMITS, patienceMs } });
  const spool = async (to: string) => {
    const { name, content } = anArticle('one');
    await writeFile(join(to, '1'), content);
    return [{ kind: 'file' as const, name, file: '1' }];
  };

  test('waits, says so, and goes on once the store is let go', async () => {
    const { store, other } = await takenStore();
    const jobs = await jobsOn(store, 60_000);
    const { id } = await jobs.add('files', spool);
    await expect
      .poll(() => jobs.get(id).note, { timeout: 30_000 })
      .toMatch(/^waits .* for the store: .* open in/);
    expect(jobs.get(id).state).toBe('running');
    await other.close();
    await expect.poll(() => jobs.get(id).state, { timeout: 30_000 }).toBe('done');
    expect(jobs.get(id)).toMatchObject({ counts: { stored: 1, quarantined: 0 } });
    expect((await store.stats()).nodes.Article).toBe(1);
    await jobs.close();
    await store.close();
  });

  test('fails when it is away for too long, keeps what was sent, and can be resumed once', async () => {
    const { store, other } = await takenStore();
    const jobs = await jobsOn(store, 100);
    const { id } = await jobs.add('files', spool);
    await expect.poll(() => jobs.get(id).state, { timeout: 30_000 }).toBe('failed');
    expect(jobs.get(id)).toMatchObject({ resumable: true, note: expect.stringContaining(`${id}/resume`) });
    expect(await readdir(join(folder, 'jobs', id))).toContain('spool');
    await other.close();
    const both = await Promise.allSettled([jobs.resume(id), jobs.resume(id)]);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    await expect.poll(() => jobs.get(id).state, { timeout: 30_000 }).toBe('done');
    expect(jobs.get(id)).not.toHaveProperty('resumable');
    expect(jobs.get(id).counts).toMatchObject({ stored: 1, filesDone: 1 });
    expect(await readdir(join(folder, 'jobs', id))).not.toContain('spool');
    await expect(jobs.resume(id)).rejects.toThrow(/only one that failed because the store was away/);
    await jobs.close();
    await store.close();
  });

  test('is cancelled while it waits, at once', async () => {
    const { store, other } = await takenStore();
    const jobs = await jobsOn(store, 60_000);
    const { id } = await jobs.add('files', spool);
    await expect.poll(() => jobs.get(id).note, { timeout: 30_000 }).toMatch(/^waits/);
    const started = performance.now();
    expect((await jobs.cancel(id)).state).toBe('cancelled');
    // One attempt at opening the store is the most that is waited for.
    expect(performance.now() - started).toBeLessThan(5000);
    expect(await readdir(join(folder, 'jobs', id))).not.toContain('spool');
    await jobs.close();
    await other.close();
    await store.close();
  });

  test('goes on by itself at the next start, also after it failed', async () => {
    const { store, other } = await takenStore();
    const jobs = await jobsOn(store, 100);
    const { id } = await jobs.add('files', spool);
    await expect.poll(() => jobs.get(id).state, { timeout: 30_000 }).toBe('failed');
    await jobs.close();
    await other.close();
    const next = await jobsOn(store, 100);
    await expect.poll(() => next.get(id).state, { timeout: 30_000 }).toBe('done');
    expect(next.get(id).counts).toMatchObject({ stored: 1 });
    await next.close();
    await store.close();
  });
});

const missing = missingForNeo4j();

describe.skipIf(missing !== undefined)('a job whose Neo4j is stopped', () => {
  let neo4j: Neo4jServer | undefined;
  afterEach(() => neo4j?.stop());

  test('waits, and goes on when it is started again', { timeout: 240_000 }, async () => {
    const data = join(folder, 'data');
    neo4j = await startNeo4j({ data });
    const port = Number(new URL(neo4j.uri).port);
    const server = await openJobsServer({ folder, address: neo4j.uri });
    await neo4j.stop();
    const { id } = await send(server);
    await jobWhen(
      server.address,
      id,
      ({ note }) => note?.startsWith('waits up to 300 s for the store: ') === true,
    );
    neo4j = await startNeo4j({ data, port });
    expect(await jobWhen(server.address, id)).toMatchObject({ state: 'done', counts: { stored: 2 } });
    expect((await notesOf(server, id)).at(-1)).toBe('goes on: the store is back');
    expect((await server.store.stats()).nodes.Article).toBe(2);
    expect(await problemOf(await resume(server, id))).toMatchObject({ status: 409, code: 'conflict' });
    await discard(server);
  });
});
