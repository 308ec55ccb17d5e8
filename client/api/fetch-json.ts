import { MailuoError, Problem } from '#domain';
import type { z } from 'zod';
import { anotherToken, tokenStore } from './token.ts';

/** Asks the server and parses its answer; where it asks for a token, so is the reader. Rejects with a `MailuoError`: the server's own problem where it sent one,
 *  `store_unavailable` where it cannot be reached, `internal` where the answer has another shape than agreed. */
export async function fetchJson<Schema extends z.ZodType>(
  schema: Schema,
  path: string,
  init: RequestInit = {},
): Promise<z.output<Schema>> {
  const { token } = tokenStore.getState();
  const response = await reach(path, withToken(init, token));
  const other = response.status === 401 ? await anotherToken(token) : undefined;
  if (other === undefined) return parseAnswer(schema, path, response);
  return fetchJson(schema, path, init);
}

function withToken(init: RequestInit, token: string | undefined): RequestInit {
  if (token === undefined) return init;
  const headers = new Headers(init.headers);
  headers.set('authorization', `Bearer ${token}`);
  return { ...init, headers };
}

/** The part of `fetchJson` after the wire. */
export async function parseAnswer<Schema extends z.ZodType>(
  schema: Schema,
  path: string,
  response: Response,
): Promise<z.output<Schema>> {
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw problemOf(path, response.status, body);
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue === undefined ? '' : ` (${issue.path.join('.')}: ${issue.message})`;
  throw new MailuoError('internal', `The answer to ${path} has an unknown shape${where}. Reload the page.`);
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new MailuoError(
      'store_unavailable',
      'The server cannot be reached. Check that `mailuo start` runs.',
      {
        details: { retriable: true },
        cause,
      },
    );
  }
}

function problemOf(path: string, status: number, body: unknown): MailuoError {
  const problem = Problem.safeParse(body);
  if (!problem.success) return new MailuoError('internal', `${path} answered ${status} without saying why.`);
  const { code, detail, fields, position } = problem.data;
  return new MailuoError(code, detail, {
    details: { ...(fields === undefined ? {} : { fields }), ...(position === undefined ? {} : { position }) },
  });
}
