import express, { type Request, type RequestHandler } from 'express';
import { MailuoError } from '#domain';
import { checkBodyShape } from './body-shape.ts';

const MEGABYTE = 2 ** 20;
/** Holds a selection of as many ids as an export takes, smaller than what hurts. */
const JSON_LIMIT = 4 * MEGABYTE;
const UPLOAD_LIMIT = 8 * MEGABYTE;
/** How long one who has the answer may go on sending. */
const LINGER_MS = 2000;

/** A body that is no JSON, as it came. */
export interface Upload {
  /** The header, with its parameters. */
  readonly contentType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Reads a body as JSON, or, for a route that takes files, as bytes of one of these media types; one that the route
 *  streams is left to it. */
export function readBody(
  takes: readonly string[] | undefined,
  streams: readonly string[] = [],
): readonly RequestHandler[] {
  if (takes === undefined) {
    return [refuseLarger(JSON_LIMIT), express.json({ limit: JSON_LIMIT }), checkBodyShape];
  }
  const refuse = refuseLarger(UPLOAD_LIMIT);
  return [
    (request, response, next) => {
      if (streams.length > 0 && typeof request.is([...streams]) === 'string') next();
      else refuse(request, response, next);
    },
    express.raw({ limit: UPLOAD_LIMIT, type: [...takes] }),
  ];
}

/** Answers as soon as a body is known to be too large; the parser would first read it to its end, which may never come. */
function refuseLarger(limit: number): RequestHandler {
  return (request, response, next) => {
    const refuse = () => {
      response.once('finish', () => {
        // Cut at once, a connection loses the answer that is still on its way to who is sending.
        setTimeout(() => {
          if (!request.complete) request.socket.destroy();
        }, LINGER_MS).unref();
      });
      next(new MailuoError('too_large', `the body is larger than ${limit} bytes; send less at once`));
    };
    if (Number(request.headers['content-length'] ?? 0) > limit) {
      refuse();
      return;
    }
    let size = 0;
    const count = (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) return;
      request.off('data', count);
      refuse();
    };
    request.on('data', count);
    next();
  };
}

/** What `readBody` left of an upload; throws `invalid_input` where the type is none of those taken, or nothing came. */
export function uploadOf(request: Request, takes: readonly string[]): Upload {
  const body: unknown = request.body;
  if (!Buffer.isBuffer(body) || body.length === 0) {
    throw new MailuoError(
      'invalid_input',
      `a file is expected; send it with one of these as Content-Type: ${takes.join(', ')}`,
    );
  }
  return { contentType: request.headers['content-type'] ?? '', bytes: new Uint8Array(body) };
}
