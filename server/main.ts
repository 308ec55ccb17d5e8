import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { MailuoError } from '#domain';
import type { GraphStore } from '#store';
import { createApp } from './app.ts';
import { PROJECT_ROOT, VERSION } from './project.ts';
import { loadSavedQueries } from './saved-queries/load.ts';

export interface ServerOptions {
  readonly store: GraphStore;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly log: Logger;
  readonly checkAnswers?: boolean;
}

export interface RunningServer {
  readonly address: string;
  /** Waits for the requests in flight; the store stays open. */
  readonly close: () => Promise<void>;
}

/** Serves API and client; rejects with `port_taken` or `invalid_input` where it cannot listen. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { store, host, port, log, checkAnswers = process.env['NODE_ENV'] === 'test' } = options;
  const client = join(PROJECT_ROOT, 'dist', 'client');
  const app = createApp({
    store,
    log,
    checkAnswers,
    queries: loadSavedQueries(),
    version: VERSION,
    clientDirectory: existsSync(join(client, 'index.html')) ? client : undefined,
  });
  const server = createServer(app);
  await listen(server, host, port);
  const bound = server.address();
  const actual = typeof bound === 'object' && bound !== null ? bound.port : port;
  return {
    address: `http://${host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host}:${actual}`,
    close: () => close(server),
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenFault(error, host, port)));
    server.listen(port, host, resolve);
  });
}

function listenFault(error: NodeJS.ErrnoException, host: string, port: number): MailuoError {
  if (error.code === 'EADDRINUSE') {
    return new MailuoError(
      'port_taken',
      `port ${port} is taken by another program; choose another with --port N`,
      { cause: error },
    );
  }
  if (error.code === 'EACCES') {
    return new MailuoError(
      'port_taken',
      `port ${port} needs more rights than this user has; choose one above 1023`,
      { cause: error },
    );
  }
  return new MailuoError(
    'invalid_input',
    `cannot listen on ${host}:${port}: ${error.message}; check --host and --port`,
    { cause: error },
  );
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A connection whose request is still in flight ends with its answer instead of waiting for a next request.
    server.keepAliveTimeout = 1;
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
