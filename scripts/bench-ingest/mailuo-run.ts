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
const Files = z.object({ type: z.literal('files'), seconds: z.number() });

export interface IngestRun {
  readonly store: string;
  readonly threads: number;
  readonly batch?: number;
}

/** What the process took, its threads included; its child with the embedded store is not in it. */
interface Taken {
  /** The most memory that it held, in megabytes. */
  readonly rss: number;
  /** Of processors, start and lexicons included, in whole seconds. */
  readonly processorSeconds: number;
}

export interface IngestResult extends z.infer<typeof Summary>, Taken {}

/** Runs `mailuo ingest` in a process of its own, as its user would. The seconds are its own, without its start. */
export async function ingest(
  folder: string,
  { store, threads, batch = 50 }: IngestRun,
): Promise<IngestResult> {
  const options = ['--store', store, '--threads', String(threads), '--batch', String(batch)];
  const { said, ...taken } = await runMailuo(['ingest', folder, ...options]);
  return { ...Summary.parse(said.at(-1)), ...taken };
}

/** Runs `mailuo bulk-load` into a folder; the seconds are until the last file is written. */
export async function bulkLoad(
  folder: string,
  { to, threads }: { readonly to: string; readonly threads: number },
): Promise<IngestResult> {
  const { said, ...taken } = await runMailuo(['bulk-load', folder, '--to', to, '--threads', String(threads)]);
  const summary = Summary.parse(said.at(-2));
  return { ...summary, seconds: summary.seconds + Files.parse(said.at(-1)).seconds, ...taken };
}

async function runMailuo(args: readonly string[]): Promise<Taken & { readonly said: readonly unknown[] }> {
  const bin = join(PROJECT_ROOT, 'bin', 'mailuo.js');
  const child = spawn(process.execPath, [bin, ...args, '--json'], { stdio: ['ignore', 'pipe', 'inherit'] });
  let taken: Taken = { rss: 0, processorSeconds: 0 };
  const look = setInterval(() => {
    void takenBy(child.pid ?? 0).then(({ rss, processorSeconds }) => {
      taken = {
        rss: Math.max(rss, taken.rss),
        processorSeconds: Math.max(processorSeconds, taken.processorSeconds),
      };
    });
  }, SAMPLE_MS);
  let text = '';
  child.stdout.on('data', (data: Buffer) => (text += data.toString()));
  await once(child, 'close');
  clearInterval(look);
  if (child.exitCode !== 0) throw new Error(`mailuo ${args[0] ?? ''} ended with ${child.exitCode}`);
  const said = text
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  return { ...taken, said };
}

async function takenBy(pid: number): Promise<Taken> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=,cputimes=', '-p', String(pid)]).catch(
    () => ({
      stdout: '',
    }),
  );
  const [kilobytes = 0, processorSeconds = 0] = stdout.trim().split(/\s+/).map(Number);
  return { rss: kilobytes / 1024, processorSeconds };
}
