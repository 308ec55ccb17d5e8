import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { Redis } from 'ioredis';

export interface RedisServer {
  readonly url: string;
  readonly port: number;
  /** As a machine that loses its power; what was appended stays in the folder. */
  readonly kill: () => Promise<void>;
}

/** Why there is no Redis here; undefined where there is. */
export function missingForRedis(): string | undefined {
  return spawnSync('redis-server', ['--version']).status === 0
    ? undefined
    : 'The queue needs Redis: `apt-get install redis-server`.';
}

export function isRedisRequired(): boolean {
  return (process.env['MAILUO_REQUIRE'] ?? '').split(',').includes('redis');
}

/** A real Redis that keeps its data in the folder, as one in production is to be set unless settings say otherwise. */
export async function startRedis(
  folder: string,
  { port, settings = [] }: { readonly port?: number; readonly settings?: readonly string[] } = {},
): Promise<RedisServer> {
  const at = port ?? (await freePort());
  const server = spawn(
    'redis-server',
    [
      ...['--port', String(at), '--bind', '127.0.0.1', '--dir', folder, '--save', ''],
      ...['--appendonly', 'yes', '--appendfsync', 'always', '--maxmemory-policy', 'noeviction'],
      ...settings,
    ],
    { stdio: 'ignore' },
  );
  const killServer = () => server.kill('SIGKILL');
  process.once('exit', killServer);
  const url = `redis://127.0.0.1:${at}`;
  const redis = new Redis(url, { maxRetriesPerRequest: null, retryStrategy: () => 100 });
  redis.on('error', () => undefined);
  await redis.ping();
  redis.disconnect();
  return {
    url,
    port: at,
    kill: async () => {
      process.off('exit', killServer);
      if (server.exitCode !== null || server.signalCode !== null) return;
      const ended = once(server, 'exit');
      killServer();
      await ended;
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('no port is free')),
      );
    });
  });
}
