import type { RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { MailuoError } from '#domain';
import { askerOf } from './access.ts';

const WINDOW_MS = 60_000;

/** At most so many requests a minute: by token where a good one is given, else by address. 0 sets no limit. */
export function limitRate(perMinute: number): RequestHandler {
  if (perMinute === 0) return (_request, _response, next) => next();
  return rateLimit({
    windowMs: WINDOW_MS,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // Anybody can send it; who is not a trusted proxy is not heeded, and no reason to write to the log.
    validate: { xForwardedForHeader: false },
    keyGenerator: ({ ip = '' }, response) => askerOf(response).key ?? ipKeyGenerator(ip),
    handler: (_request, _response, next) =>
      next(
        new MailuoError(
          'too_many_requests',
          `more than ${perMinute} requests in a minute; wait as long as Retry-After says, or raise --rate-limit`,
        ),
      ),
  });
}
