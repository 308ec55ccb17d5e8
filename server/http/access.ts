import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { MailuoError } from '#domain';
import { digest, mayAct, Role, roleOf, type StoredToken } from '../tokens.ts';

export type { Role } from '../tokens.ts';

/** What `identify` found out about who asks; kept where Express keeps such things, in `response.locals`. */
const Asker = z.object({
  role: Role.optional(),
  /** Stands for the token, where a good one was given. */
  key: z.string().optional(),
});
type Asker = z.infer<typeof Asker>;

/** Reads `Authorization: Bearer TOKEN`. Without any tokens set up, whoever reaches the server may do everything. */
export function identify(tokens: readonly StoredToken[] | undefined): RequestHandler {
  return (request, response, next) => {
    const presented = bearerOf(request);
    const role = presented === undefined ? undefined : roleOf(tokens ?? [], presented);
    const known =
      role === undefined || presented === undefined ? {} : { role, key: digest(presented).toString('hex') };
    Object.assign(response.locals, tokens === undefined ? { role: 'admin' } : known);
    next();
  };
}

/** Refuses who has no token (401), or one that may not do this (403). */
export function requireRole(needed: Role | 'anyone'): RequestHandler {
  return (request, response, next) => {
    if (needed !== 'anyone') refuseUnless(needed, request, response);
    next();
  };
}

export function askerOf(response: Response): Asker {
  return Asker.parse(response.locals);
}

function refuseUnless(needed: Role, request: Request, response: Response): void {
  const { role } = askerOf(response);
  if (role === undefined) {
    const given =
      bearerOf(request) === undefined ? 'none came with the request' : 'the one given is not known';
    response.setHeader('WWW-Authenticate', 'Bearer realm="mailuo"');
    throw new MailuoError(
      'unauthorized',
      `this server asks for a token, and ${given}; send Authorization: Bearer …`,
    );
  }
  if (!mayAct(role, needed)) {
    throw new MailuoError('forbidden', `this needs the role ${needed}; the token given is a ${role}'s`);
  }
}

function bearerOf({ headers }: Request): string | undefined {
  return /^Bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1];
}
