import { join } from 'node:path';
import compression from 'compression';
import cors from 'cors';
import express, { type Express, type RequestHandler } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { MailuoError } from '#domain';
import { identify, requireRole } from './http/access.ts';
import { checkHost, checkOrigin } from './http/addresses.ts';
import { errorHandler, unknownPath } from './http/error-handler.ts';
import { measuredStore } from './http/measured-store.ts';
import { createMetrics } from './http/metrics.ts';
import { limitRate } from './http/rate-limit.ts';
import { logRequests, withoutSecrets } from './http/request-log.ts';
import { mount, type ApiContext } from './http/route.ts';
import { referencePage } from './openapi/reference-page.ts';
import { ROUTES } from './routes/index.ts';
import type { StoredToken } from './tokens.ts';

/** A year: the names of built assets change with their content. */
const ASSET_AGE = '365d';

/** Who is let in. */
export interface AccessOptions {
  /** Without them, whoever reaches the server may do everything. */
  readonly tokens?: readonly StoredToken[] | undefined;
  /** Requests a minute, by token or address; 0 for any number. */
  readonly rateLimit?: number | undefined;
  /** Origins whose pages may use the API. */
  readonly cors?: readonly string[] | undefined;
  /** Proxies in front whose X-Forwarded-For and -Host are believed: addresses, networks, `loopback`, `uniquelocal`. */
  readonly proxies?: readonly string[] | undefined;
  /** The names that it may be addressed by, beside this machine's own; any name without this list. */
  readonly hosts?: readonly string[] | undefined;
}

export interface AppOptions extends Omit<ApiContext, 'isGuarded'> {
  readonly log: Logger;
  /** The built client; without it the API alone is served. */
  readonly clientDirectory?: string | undefined;
  readonly access?: AccessOptions;
}

/** The whole web application: the API under `/api`, `/metrics`, the client everywhere else. */
export function createApp({ log: plainLog, clientDirectory, access = {}, ...context }: AppOptions): Express {
  const { tokens, rateLimit = 0, cors: origins = [], proxies = [], hosts } = access;
  const log = withoutSecrets(plainLog);
  const metrics = createMetrics(context.jobs);
  const app = express();
  app.disable('x-powered-by');
  // Routes mark what may be kept; a digest of every other answer would only cost time.
  app.disable('etag');
  trustProxies(app, proxies);
  app.use(logRequests(log), metrics.countRequests, security());
  if (hosts !== undefined) app.use(checkHost(hosts));
  if (origins.length > 0) app.use('/api', crossOrigin(origins));
  app.use(checkOrigin(origins), compression(), identify(tokens));
  app.get('/metrics', requireRole('reader'), metrics.page);
  const api = express.Router();
  api.use(noStore, limitRate(rateLimit), referencePage());
  const store = measuredStore(context.store, metrics);
  mount(api, ROUTES, { ...context, store, isGuarded: tokens !== undefined });
  app.use('/api', api);
  if (clientDirectory !== undefined) serveClient(app, clientDirectory);
  app.use(unknownPath);
  app.use(errorHandler(log));
  return app;
}

function trustProxies(app: Express, proxies: readonly string[]): void {
  try {
    app.set('trust proxy', [...proxies]);
  } catch (cause) {
    const given = proxies.join(' ');
    throw new MailuoError(
      'invalid_input',
      `--trust-proxy ${given}: expected addresses, networks such as 10.0.0.0/8, loopback, linklocal or uniquelocal`,
      { cause },
    );
  }
}

/** Answers are not kept, but where a route says otherwise. */
const noStore: RequestHandler = (_request, response, next) => {
  response.setHeader('Cache-Control', 'no-store');
  next();
};

function crossOrigin(origins: readonly string[]): RequestHandler {
  return cors({
    origin: [...origins],
    allowedHeaders: ['Authorization', 'Content-Type', 'If-None-Match', 'X-Request-Id'],
    exposedHeaders: ['ETag', 'Retry-After', 'X-Request-Id', 'Content-Disposition'],
    maxAge: 600,
  });
}

/** Everything from this server alone; styles may stand in attributes, as the component library writes them. */
function security(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
      },
    },
    // Served on plain http at home; who puts it behind TLS sets this there.
    strictTransportSecurity: false,
  });
}

function serveClient(app: Express, directory: string): void {
  app.use(
    '/assets',
    express.static(join(directory, 'assets'), { immutable: true, maxAge: ASSET_AGE, fallthrough: false }),
  );
  app.use(express.static(directory, { index: false }));
  app.get(/^\/(?!api(?:\/|$))/, (_request, response) => {
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(join(directory, 'index.html'));
  });
}
