import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '#store';
import { missingForNeo4j, startNeo4j, type Neo4jServer } from '../../scripts/neo4j.mjs';
import { startMailuo, type RunningCommand } from '../contract/ingest-process.ts';
import { sortedExport } from '../contract/ingest-sorted-export.ts';
import { someLines } from './lines.ts';
import { differenceOf, exportOf, undisturbed } from './read-in-process.ts';

let folder: string;
/** What a run over `1.jsonl` and `2.jsonl` gives that nothing disturbs. */
let expected: string;
/** More than are asked for at once, so that some are stored before the second file comes. */
const FIRST = someLines(215, 'one').join('\n');
const SECOND = someLines(15, 'two').join('\n');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailuo-lost-'));
  await writeFile(join(folder, '1.jsonl'), FIRST);
  await writeFile(join(folder, '2.jsonl'), SECOND);
  expected = await undisturbed([join(folder, '1.jsonl'), join(folder, '2.jsonl')], join(folder, 'alone'));
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

const ingest = (store: string, second = '2.jsonl') =>
  startMailuo(['ingest', '1.jsonl', second, '--batch', '20', '--json', '--store', store], folder);

/** Starts an ingest whose second file is not given to it before `release` is called, and waits until it has stored
 *  something. */
async function halfway(store: string, name: string) {
  const gate = join(folder, `${name}.jsonl`);
  execFileSync('mkfifo', [gate]);
  const run = ingest(store, gate);
  await new Promise<void>((resolve, reject) => {
    run.child.stdout?.on('data', (data: Buffer) => /"stored":[1-9]/.test(data.toString()) && resolve());
    void run.ended.then(({ err }) => reject(new Error(`it ended too early: ${err}`)));
  });
  return {
    run,
    release: () =>
      spawn('sh', ['-c', 'exec timeout 60 cat 2.jsonl > "$1"', 'sh', gate], { cwd: folder, stdio: 'ignore' }),
  };
}

function isProgram(name: string): boolean {
  return spawnSync(name, ['-version'], { stdio: 'ignore' }).status === 0;
}

function childOf(pid: number | undefined, pattern: string): number {
  return Number(
    execFileSync('pgrep', ['-P', String(pid), '-f', pattern], { encoding: 'utf8' }).split('\n')[0],
  );
}

async function endOf({ run, release }: { readonly run: RunningCommand; readonly release: () => unknown }) {
  release();
  return run.ended;
}

describe('a store that is down at the start', () => {
  test('Neo4j: the ingest ends before anything is read, and says what cannot be reached', async () => {
    const ended = await ingest('bolt://127.0.0.1:9').ended;
    expect(ended).toMatchObject({
      code: 3,
      out: '',
      err: expect.stringMatching(/bolt:\/\/127\.0\.0\.1:9: Neo4j cannot be reached: check that it runs/),
    });
    await expect(stat(join(folder, 'data'))).rejects.toThrow(/ENOENT/);
  });

  test('embedded and open elsewhere: the ingest ends and says in which process, and the owner notices nothing', async () => {
    const graph = join(folder, 'alone');
    const owner = await openStore(`embedded:${graph}`);
    try {
      const ended = await ingest(`embedded:${graph}`).ended;
      expect(ended).toMatchObject({ code: 3, err: expect.stringContaining(`process ${process.pid}`) });
      expect(differenceOf(await sortedExport(owner), expected)).toEqual([]);
    } finally {
      await owner.close();
    }
  });
});

describe('a store that is lost in the middle', () => {
  test('embedded, its engine killed: what was stored is kept, and the same command ends in the undisturbed graph', async () => {
    const store = `embedded:${join(folder, 'killed')}`;
    const half = await halfway(store, 'killed-gate');
    process.kill(childOf(half.run.child.pid, 'child.js'), 'SIGKILL');
    await wait(200);
    const { code, err } = await endOf(half);
    // It goes on with a new engine, unless the old one was in the middle of a batch.
    if (code !== 0)
      expect({ code, err }).toMatchObject({ code: 3, err: expect.stringMatching(/embedded store stopped/) });
    const again = await ingest(store).ended;
    expect(again).toMatchObject({ code: 0, out: expect.stringMatching(/"unchanged":[1-9]/) });
    expect(differenceOf(await exportOf(join(folder, 'killed')), expected)).toEqual([]);
  });

  test('embedded, its folder removed: the ingest ends and says so, and the same command starts anew', async () => {
    const graph = join(folder, 'removed');
    const half = await halfway(`embedded:${graph}`, 'removed-gate');
    // Its owner may be writing a file into it meanwhile.
    await rm(graph, { recursive: true, maxRetries: 20 });
    expect(await endOf(half)).toMatchObject({
      code: 3,
      err: expect.stringMatching(/removed was removed or moved while the store was open|cannot be/),
    });
    expect(await ingest(`embedded:${graph}`).ended).toMatchObject({ code: 0 });
    expect(differenceOf(await exportOf(graph), expected)).toEqual([]);
  });

  const missing =
    missingForNeo4j() ?? (isProgram('java') ? undefined : 'in Docker it is no child to be killed');
  describe.skipIf(missing !== undefined)('Neo4j', () => {
    let server: Neo4jServer | undefined;
    afterAll(() => server?.stop());

    test(
      'killed and started again: the run goes on or ends with why, and the same command ends in the undisturbed graph',
      { timeout: 400_000 },
      async () => {
        const data = join(folder, 'neo4j');
        server = await startNeo4j({ data });
        const { uri } = server;
        const half = await halfway(uri, 'neo4j-gate');
        process.kill(childOf(process.pid, 'CommunityEntryPoint'), 'SIGKILL');
        await server.ended;
        await server.stop();
        const releasing = wait(500).then(() => endOf(half));
        server = await startNeo4j({ data, port: Number(new URL(uri).port) });
        const { code, err } = await releasing;
        if (code !== 0) expect({ code, err }).toMatchObject({ code: 3, err: expect.stringMatching(/Neo4j/) });
        expect(await ingest(uri).ended).toMatchObject({
          code: 0,
          out: expect.stringMatching(/"quarantined":0/),
        });
        const store = await openStore(uri);
        try {
          expect(differenceOf(await sortedExport(store), expected)).toEqual([]);
        } finally {
          await store.close();
        }
      },
    );
  });
});
