import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { MailuoError } from '#domain';
import { sendProblem, toMailuoError, toProblem } from './problem.ts';

/** Seconds after which to try again when the store is away for a moment. */
const RETRY_AFTER = '2';

/** Turns whatever was thrown into a problem; only failures of our own are logged as errors. */
export function errorHandler(log: Logger): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  return (thrown, request, response, _next) => {
    const error = toMailuoError(thrown);
    const problem = toProblem(error, request.originalUrl.slice(0, 500));
    if (problem.status >= 500) log.error({ err: error.cause ?? error, code: error.code }, error.message);
    if (response.headersSent) {
      // Half an answer is out; cutting the connection is the only way left to say that it is not whole.
      response.destroy();
      return;
    }
    response.removeHeader('ETag');
    response.setHeader('Cache-Control', 'no-store');
    if (problem.status === 503) response.setHeader('Retry-After', RETRY_AFTER);
    sendProblem(response, problem);
  };
}

export const unknownPath: RequestHandler = ({ method, baseUrl, path }) => {
  const address = `${baseUrl}${path}`.slice(0, 200);
  throw new MailuoError('not_found', `${method} ${address}: there is no such operation`);
};
