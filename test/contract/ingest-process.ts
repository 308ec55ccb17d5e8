import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const BIN = join(import.meta.dirname, '..', '..', 'bin', 'mailuo.js');

/** A `mailuo` that runs as it would for its user, in a process of its own. */
export interface RunningCommand {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>;
}

export function startMailuo(args: readonly string[], folder: string): RunningCommand {
  const { MAILUO_STORE: _store, ...env } = process.env;
  const child = spawn(process.execPath, [BIN, ...args], { cwd: folder, env });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data: Buffer) => (out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (err += data.toString()));
  return { child, ended: once(child, 'close').then(() => ({ code: child.exitCode, out, err })) };
}

/** Kills the process after so many milliseconds, unless it has ended before; says whether it was killed. */
export async function killAfter({ child, ended }: RunningCommand, milliseconds: number): Promise<boolean> {
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  await ended;
  clearTimeout(timer);
  return child.signalCode === 'SIGKILL';
}
