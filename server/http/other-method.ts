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
      'not_found',
      `${method} is no operation of this path; it takes ${allowed.join(', ')}`,
    );
    const problem = toProblem(error, originalUrl.slice(0, 500));
    sendProblem(response, { ...problem, status: 405, title: 'The path does not take this method' });
  };
}
