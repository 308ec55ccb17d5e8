import { MailuoError, Problem } from '#domain';
import type { z } from 'zod';
import { connectionStore } from './connection.ts';
import { anotherToken, tokenStore } from './token.ts';

/** Asks the server and parses its answer. Rejects as `fetchAnswer` does, and with `internal` where the answer has another
 *  shape than agreed. */
export async function fetchJson<Schema extends z.ZodType>(
  schema: Schema,
  path: string,
  init: RequestInit = {},
): Promise<z.output<Schema>> {
  return parseAnswer(schema, path, await reachWithToken(path, init));
}

/** An answer that is no JSON: a file or a stream. Rejects with a `MailuoError`: the server's own problem where it sent one,
 *  `store_unavailable` where it cannot be reached. */
export async function fetchAnswer(path: string, init: RequestInit = {}): Promise<Response> {
  const response = await reachWithToken(path, init);
  if (response.ok) return response;
  throw problemOf(path, response.status, await response.json().catch(() => undefined));
}

/** Where the server asks for a token, so is the reader. */
async function reachWithToken(path: string, init: RequestInit): Promise<Response> {
  const { token } = tokenStore.getState();
  const response = await reach(path, withToken(init, token));
  const other = response.status === 401 ? await anotherToken(token) : undefined;
  return other === undefined ? response : reachWithToken(path, init);
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

/** A proxy answers so in the place of a server that is gone. */
const GATEWAY_FAILURES: ReadonlySet<number> = new Set([502, 504]);

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    const response = await fetch(path, init);
    connectionStore.setState({ isLost: GATEWAY_FAILURES.has(response.status) });
    return response;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    connectionStore.setState({ isLost: true });
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
  if (problem.success) return toError(problem.data);
  return new MailuoError('internal', `${path} answered ${status} without saying why.`);
}

/** The server's problem as the client throws it. */
export function toError({ code, detail, fields, position }: Problem): MailuoError {
  return new MailuoError(code, detail, {
    details: { ...(fields === undefined ? {} : { fields }), ...(position === undefined ? {} : { position }) },
  });
}
