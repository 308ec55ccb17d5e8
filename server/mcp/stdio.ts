import { once } from 'node:events';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { RunningMcp } from './server.ts';

/** Serves on standard input and output until the input ends or `stop` does; calls that are under way are answered. */
export async function serveStdio({ server, idle }: RunningMcp, stop: AbortSignal): Promise<void> {
  const ended = Promise.race([once(process.stdin, 'end'), once(process.stdin, 'close'), once(stop, 'abort')]);
  await server.connect(new StdioServerTransport());
  await ended;
  // What the input ended with is taken in before the calls under way are counted.
  await new Promise((resolve) => setImmediate(resolve));
  await idle();
  await new Promise((resolve) => setImmediate(resolve));
  await server.close();
}
