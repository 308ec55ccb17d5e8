import { isIP } from 'node:net';
import type { Request, RequestHandler } from 'express';
import { MailuoError } from '#domain';

const LOOPBACK_NAMES: ReadonlySet<string> = new Set(['localhost', '[::1]', '::1']);

/** Whether only this machine can reach what listens there. */
export function isLoopback(host: string): boolean {
  return LOOPBACK_NAMES.has(host) || (isIP(host) === 4 && host.startsWith('127.'));
}

/** Refuses requests meant for another name. A page elsewhere can give its own name this machine's address (DNS
 *  rebinding) and would then read the graph as its own; the Host header still tells. */
export function checkHost(names: readonly string[]): RequestHandler {
  return (request, _response, next) => {
    const host = hostOf(request);
    if (host === undefined || isLoopback(host) || host.endsWith('.localhost') || names.includes(host))
      return next();
    throw new MailuoError(
      'forbidden',
      `this server is not "${host.slice(0, 100)}"; open it by localhost, or start it with --allow-host ${host.slice(0, 100)}`,
    );
  };
}

/** Refuses writes that a page of another origin sends along with its reader's rights. */
export function checkOrigin(allowed: readonly string[]): RequestHandler {
  return (request, _response, next) => {
    const { origin } = request.headers;
    const isReading = request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS';
    if (isReading || origin === undefined || allowed.includes(origin) || isOwn(origin, request))
      return next();
    throw new MailuoError(
      'forbidden',
      `pages of ${origin.slice(0, 200)} may not write here; start the server with --cors to allow them`,
    );
  };
}

function isOwn(origin: string, { host }: Request): boolean {
  return URL.canParse(origin) && new URL(origin).host === host?.toLowerCase();
}

/** The name that was asked for, without the port: the Host header's, or what a trusted proxy says it was. */
function hostOf({ host }: Request): string | undefined {
  return host?.toLowerCase().replace(/:\d*$/, '');
}
