import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { MailuoError } from '#domain';
import { toMailuoError, toProblem } from './problem.ts';

/** Seconds after which to try again when the store is away for a moment. */
const RETRY_AFTER = '2';

/** Turns whatever was thrown into a problem; only failures of our own are logged as errors. */
export function errorHandler(log: Logger): ErrorRequestHandler {
  return (thrown, request, response, next) => {
    const error = toMailuoError(thrown);
    const problem = toProblem(error, request.originalUrl.slice(0, 500));
    if (problem.status >= 500) log.error({ err: error.cause ?? error, code: error.code }, error.message);
    if (response.headersSent) {
      // Half an answer is out; cutting the connection is the only way left to say that it is not whole.
      next(thrown);
      return;
    }
    if (problem.status === 503) response.setHeader('Retry-After', RETRY_AFTER);
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  };
}

export const unknownPath: RequestHandler = (request) => {
  throw new MailuoError('not_found', `${request.method} ${request.baseUrl}${request.path}: there is no such operation`);
};
