import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { PROJECT_ROOT } from '../../server/project.ts';

const SAMPLE_MS = 200;

const Summary = z.object({
  type: z.literal('summary'),
  seconds: z.number(),
  stored: z.number(),
  unchanged: z.number(),
  quarantined: z.number(),
});

export interface IngestRun {
  readonly store: string;
  readonly threads: number;
  readonly batch?: number;
}

export interface IngestResult extends z.infer<typeof Summary> {
  /** The most that the process held, in megabytes; its child with the embedded store is not in it. */
  readonly rss: number;
}

/** Runs `mailuo ingest` in a process of its own, as its user would. The seconds are its own, without its start. */
export async function ingest(
  folder: string,
  { store, threads, batch = 50 }: IngestRun,
): Promise<IngestResult> {
  const options = ['--store', store, '--threads', String(threads), '--batch', String(batch), '--json'];
  const bin = join(PROJECT_ROOT, 'bin', 'mailuo.js');
  const child = spawn(process.execPath, [bin, 'ingest', folder, ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let rss = 0;
  const look = setInterval(() => {
    void residentMegabytes(child.pid ?? 0).then((now) => (rss = Math.max(rss, now)));
  }, SAMPLE_MS);
  let said = '';
  child.stdout.on('data', (data: Buffer) => (said += data.toString()));
  await once(child, 'close');
  clearInterval(look);
  if (child.exitCode !== 0) throw new Error(`mailuo ingest ended with ${child.exitCode}`);
  const summary = Summary.parse(JSON.parse(said.trim().split('\n').at(-1) ?? ''));
  return { ...summary, rss };
}

async function residentMegabytes(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]).catch(() => ({
    stdout: '0',
  }));
  return Number(stdout) / 1024;
}
