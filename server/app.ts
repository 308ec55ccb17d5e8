import { join } from 'node:path';
import compression from 'compression';
import express, { type Express } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import { checkBodyShape } from './http/body-shape.ts';
import { errorHandler, unknownPath } from './http/error-handler.ts';
import { mount, type ApiContext } from './http/route.ts';
import { ROUTES } from './routes/index.ts';

/** Holds a selection of as many ids as an export takes, smaller than what hurts. */
const BODY_LIMIT = '4mb';

/** A year: the names of built assets change with their content. */
const ASSET_AGE = '365d';

export interface AppOptions extends ApiContext {
  readonly log: Logger;
  /** The built client; without it the API alone is served. */
  readonly clientDirectory?: string | undefined;
}

/** The whole web application: the API under `/api`, the client everywhere else. */
export function createApp({ log, clientDirectory, ...context }: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(pinoHttp({ logger: log, autoLogging: { ignore: ({ url }) => !url.startsWith('/api') } }));
  app.use(security());
  app.use(compression());
  const api = express.Router();
  api.use(express.json({ limit: BODY_LIMIT }), checkBodyShape);
  mount(api, ROUTES, context);
  app.use('/api', api);
  if (clientDirectory !== undefined) serveClient(app, clientDirectory);
  app.use(unknownPath);
  app.use(errorHandler(log));
  return app;
}

/** Everything from this server alone; styles may stand in attributes, as the component library writes them. */
function security() {
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
