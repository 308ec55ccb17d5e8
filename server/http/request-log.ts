import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { stdSerializers } from 'pino';
import { pinoHttp } from 'pino-http';

/** Ids from outside that are safe in a header and in a log line. */
const SANE_ID = /^[\w.:-]{1,100}$/;

const SECRETS = [
  'req.headers.authorization',
  'req.headers["proxy-authorization"]',
  'req.headers.cookie',
  'req.headers["x-api-key"]',
  'res.headers["set-cookie"]',
  '*.password',
  '*.token',
];

/** The logger without secrets: headers that carry them, fields named after them, passwords in addresses. */
export function withoutSecrets(log: Logger): Logger {
  return log.child(
    {},
    {
      redact: { paths: SECRETS, censor: '[hidden]' },
      serializers: {
        err: (error: Error) => {
          const said = stdSerializers.err(error);
          return { ...said, message: hideSecrets(said.message), stack: hideSecrets(said.stack ?? '') };
        },
      },
    },
  );
}

/** `neo4j://user:secret@host` and `Bearer secret` without what is secret. */
function hideSecrets(text: string): string {
  return text
    .replaceAll(/(\/\/[^\s/:@]*:)[^\s/@]+@/g, '$1[hidden]@')
    .replaceAll(/\b(Bearer|Basic) +[\w.~+/=-]+/gi, '$1 [hidden]');
}

/** A line for every request below `/api`, with the id that its answer carries too. */
export function logRequests(log: Logger): RequestHandler {
  return pinoHttp({
    logger: log,
    genReqId: idOf,
    autoLogging: { ignore: ({ url }) => !url?.startsWith('/api') },
  });
}

/** The caller's id where it is sane, else a new one; answered either way. */
function idOf({ headers }: IncomingMessage, response: ServerResponse): string {
  const given = headers['x-request-id'];
  const id = typeof given === 'string' && SANE_ID.test(given) ? given : randomUUID();
  response.setHeader('X-Request-Id', id);
  return id;
}
