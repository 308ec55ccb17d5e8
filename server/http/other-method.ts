import type { RequestHandler } from 'express';
import { MailuoError } from '#domain';
import { sendProblem, toProblem } from './problem.ts';

/** Answers a path's other methods: OPTIONS with those it takes, the rest with 405. */
export function otherMethod(allowed: readonly string[]): RequestHandler {
  return ({ method, originalUrl }, response) => {
    response.setHeader('Allow', [...allowed, 'OPTIONS'].join(', '));
    if (method === 'OPTIONS') {
      response.status(204).end();
      return;
    }
    const error = new MailuoError(
      'method_not_allowed',
      `${method} is no operation of this path; it takes ${allowed.join(', ')}`,
    );
    sendProblem(response, toProblem(error, originalUrl.slice(0, 500)));
  };
}
