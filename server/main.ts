import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { MailuoError } from '#domain';
import type { GraphStore } from '#store';
import { createApp, type AccessOptions } from './app.ts';
import { isLoopback } from './http/addresses.ts';
import { PROJECT_ROOT, VERSION } from './project.ts';
import type { Jobs } from './jobs/index.ts';
import { loadSavedQueries } from './saved-queries/load.ts';
import type { StoredToken } from './tokens.ts';

export interface ServerOptions {
  readonly store: GraphStore;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly log: Logger;
  readonly checkAnswers?: boolean;
  /** Closed by whoever opened them, before the server: streams of their events end with them. */
  readonly jobs?: Jobs | undefined;
  readonly tokens?: readonly StoredToken[] | undefined;
  /** Serve other machines although no tokens are asked for. */
  readonly insecure?: boolean | undefined;
  readonly cors?: readonly string[] | undefined;
  /** Proxies in front, which say who asks and for what name; see `AccessOptions`. */
  readonly proxies?: readonly string[] | undefined;
  /** Names that it may be addressed by beside this machine's own; without them any, where others reach it anyway. */
  readonly allowedHosts?: readonly string[] | undefined;
  /** Requests a minute and token or address; 0 for any number. No limit on loopback without tokens. */
  readonly rateLimit?: number | undefined;
  /** How long `close` waits for the requests in flight. */
  readonly graceMs?: number | undefined;
}

/** Far more than one who draws and expands, little for a script that runs wild. */
const REQUESTS_A_MINUTE = 600;

/** As long as a container is commonly given to stop. */
const GRACE_MS = 9000;

export interface RunningServer {
  readonly address: string;
  /** Waits for the requests in flight, then cuts those that are not done; the store stays open. */
  readonly close: () => Promise<void>;
}

/** Bytes of an address and headers that are read at all: a list of ids may be long, and what is too long for a route
 *  should be told so by it. */
const LONGEST_ADDRESS = 256 * 1024;

/** Serves API and client; rejects with `port_taken` or `invalid_input` where it cannot or must not listen. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { store, host, port, log, checkAnswers = process.env['NODE_ENV'] === 'test' } = options;
  refuseOpenDoor(options);
  const client = join(PROJECT_ROOT, 'dist', 'client');
  const app = createApp({
    store,
    jobs: options.jobs,
    log,
    checkAnswers,
    queries: loadSavedQueries(),
    version: VERSION,
    access: accessOf(options),
    clientDirectory: existsSync(join(client, 'index.html')) ? client : undefined,
  });
  const server = createServer({ maxHeaderSize: LONGEST_ADDRESS }, app);
  await listen(server, host, port);
  const bound = server.address();
  const actual = typeof bound === 'object' && bound !== null ? bound.port : port;
  return {
    address: `http://${host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host}:${actual}`,
    close: () => close(server, options.graceMs ?? GRACE_MS),
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

function close(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const limit = setTimeout(() => server.closeAllConnections(), graceMs);
    // A connection whose request is still in flight ends with its answer instead of waiting for a next request.
    server.keepAliveTimeout = 1;
    server.close(() => {
      clearTimeout(limit);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** Without tokens everybody who reaches the server may delete what it holds. */
function refuseOpenDoor({ host, tokens, insecure = false }: ServerOptions): void {
  if (tokens !== undefined || insecure || isLoopback(host)) return;
  throw new MailuoError(
    'invalid_input',
    `--host ${host} lets other machines in, and no tokens are set up: give --tokens FILE (\`mailuo token new\` makes them), leave --host out, or say --insecure`,
  );
}

function accessOf(options: ServerOptions): AccessOptions {
  const { host, tokens, cors, proxies, allowedHosts, rateLimit } = options;
  const isPrivate = isLoopback(host) && tokens === undefined;
  return {
    tokens,
    cors,
    proxies,
    rateLimit: rateLimit ?? (isPrivate ? 0 : REQUESTS_A_MINUTE),
    hosts:
      isLoopback(host) || allowedHosts !== undefined
        ? [host, ...(allowedHosts ?? []).map((name) => name.toLowerCase())]
        : undefined,
  };
}
