import type { RequestHandler } from 'express';
import { MailuoError } from '#domain';

/** Deeper than any query parameter needs to be, far from where walking a value overflows the stack. */
const MOST_LEVELS = 100;

/** Refuses a body that is no JSON by its header, which would pass unread, and one nested too deeply to be checked. */
export const checkBodyShape: RequestHandler = (request, _response, next) => {
  // `is` gives null where no body is announced; an announced length of 0 is no body either.
  if (request.headers['content-length'] !== '0' && request.is('json') === false) {
    throw new MailuoError(
      'invalid_input',
      'the body is not JSON by its header; send Content-Type: application/json',
    );
  }
  if (isDeeperThan(request.body, MOST_LEVELS)) {
    throw new MailuoError(
      'invalid_input',
      `the body is nested more than ${MOST_LEVELS} levels deep; send it flatter`,
    );
  }
  next();
};

/** Goes level by level instead of calling itself, so that depth costs no stack. */
function isDeeperThan(value: unknown, most: number): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most) return true;
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
  }
  return false;
}
