import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '#store';

const ROOT = join(import.meta.dirname, '..', '..');

let folder = '';
const left = new Set<() => void>();
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailuo-signal-'));
});
afterEach(async () => {
  for (const end of left) end();
  left.clear();
  await rm(folder, { recursive: true, force: true });
});

/** `mailuo start` as a process of its own, on an empty store. */
async function start() {
  const options = ['--port', '0', '--no-samples', '--store', `embedded:${join(folder, 'graph')}`];
  const program = ['--import', 'tsx', '--conditions=mailuo-source', join(ROOT, 'ingest', 'cli.ts')];
  const child = spawn(process.execPath, [...program, 'start', ...options], { cwd: ROOT });
  left.add(() => child.kill('SIGKILL'));
  const ended = once(child, 'close').then(([code]) => Number(code));
  let said = '';
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  for await (const data of child.stdout) {
    said += String(data);
    const port = /http:\/\/localhost:(\d+)/.exec(said)?.[1];
    if (port !== undefined) return { child, port: Number(port), ended, said: () => said };
  }
  throw new Error(`the server ended: ${said}`);
}

/** Waits until the server says on the connection what the pattern matches. */
async function heard(socket: Socket, pattern: RegExp): Promise<string> {
  let text = '';
  for await (const data of socket.iterator({ destroyOnReturn: false })) {
    text += String(data);
    if (pattern.test(text)) return text;
  }
  throw new Error(`the connection ended: ${text}`);
}

async function isRefused(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/api/health`).then(
    () => false,
    () => true,
  );
}

test.for(['SIGTERM', 'SIGINT'] as const)(
  'after %s the request in flight is answered, no other is taken, and the store is left whole',
  async (signal) => {
    const { child, port, ended, said } = await start();
    const socket = connect(port, '127.0.0.1');
    left.add(() => socket.destroy());
    const body = '{"statement":"RETURN 1 AS one"}';
    const head = ['POST /api/cypher HTTP/1.1', 'Host: localhost', 'Content-Type: application/json'];
    // The server answers 100 once it has the head, so the request is in flight while its body is not there.
    socket.write([...head, `Content-Length: ${body.length}`, 'Expect: 100-continue', '', ''].join('\r\n'));
    await heard(socket, /^HTTP\/1\.1 100 /);
    child.kill(signal);
    for (let tries = 0; !(await isRefused(port)); tries += 1) {
      if (tries > 100) throw new Error('it still takes requests');
      await wait(50);
    }
    socket.write(body);
    const answer = await heard(socket, /"tookMs":\d+\}/);
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).toContain('"rows":[[1]]');
    expect([await ended, said()]).toEqual([0, expect.not.stringContaining('failed')]);
    const store = await openStore(`embedded:${join(folder, 'graph')}`);
    expect(await store.migrate()).toEqual([]);
    await store.close();
  },
);
