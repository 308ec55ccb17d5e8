import { isMailuoError, MailuoError, type ErrorCode, type Problem } from '#domain';
import type { Response } from 'express';
import { z } from 'zod';

interface Answer {
  readonly status: number;
  readonly title: string;
}

const ANSWERS: Readonly<Record<ErrorCode, Answer>> = {
  invalid_input: { status: 400, title: 'The request has invalid fields' },
  query_invalid: { status: 400, title: 'The statement does not parse' },
  unreadable_article: { status: 400, title: 'The article cannot be read' },
  unauthorized: { status: 401, title: 'A token is needed' },
  forbidden: { status: 403, title: 'This is not allowed' },
  query_refused: { status: 403, title: 'The statement is not allowed here' },
  not_found: { status: 404, title: 'There is no such thing' },
  method_not_allowed: { status: 405, title: 'The path does not take this method' },
  conflict: { status: 409, title: 'The request conflicts with what is stored' },
  too_large: { status: 413, title: 'The request is too large' },
  too_many_requests: { status: 429, title: 'Too many requests' },
  // Not 408, after which browsers send the same again.
  query_timeout: { status: 422, title: 'The statement took too long' },
  unsupported_on_engine: { status: 422, title: 'Only the other engine runs this' },
  store_unavailable: { status: 503, title: 'The graph store cannot be reached' },
  store_locked: { status: 503, title: 'The graph store is in use' },
  store_unwritable: { status: 503, title: 'The graph store cannot be written' },
  port_taken: { status: 500, title: 'Internal error' },
  internal: { status: 500, title: 'Internal error' },
};

/** The status that a failure is answered with, and what it says in general. */
export function answerTo(code: ErrorCode): Answer {
  return ANSWERS[code];
}

/** What Express and its body parser throw for a request that is at fault. */
const HttpFault = z.object({
  status: z.int().min(400).max(499),
  message: z.string(),
  type: z.string().optional(),
});

/** Any thrown value as a failure of ours: what a client did wrong keeps its reason, everything else is internal. */
export function toMailuoError(error: unknown): MailuoError {
  if (isMailuoError(error)) return error;
  if (error instanceof URIError)
    return new MailuoError('invalid_input', 'the address is not valid percent-encoding');
  const fault = HttpFault.safeParse(error);
  if (!fault.success)
    return new MailuoError('internal', 'something went wrong here; the server log has it', { cause: error });
  const { status, type } = fault.data;
  if (status === 413)
    return new MailuoError('too_large', 'the body is larger than the limit; send less at once');
  if (status === 404) return new MailuoError('not_found', 'there is no such path');
  if (type === 'entity.parse.failed') return new MailuoError('invalid_input', 'the body is not valid JSON');
  return new MailuoError('invalid_input', `the request cannot be read: ${fault.data.message}`);
}

/** Sends a problem as what it is. */
export function sendProblem(response: Response, problem: Problem): void {
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

/** RFC 9457: one shape for every failure. `type` is stable; `detail` is for people. */
export function toProblem({ code, message, details }: MailuoError, instance: string): Problem {
  const { status, title } = ANSWERS[code];
  return {
    type: `urn:mailuo:problem:${code}`,
    title,
    status,
    detail: message,
    code,
    instance,
    ...(details.fields === undefined ? {} : { fields: [...details.fields] }),
    ...(details.position === undefined ? {} : { position: details.position }),
  };
}
