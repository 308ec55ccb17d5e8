import { createHash, randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { GraphStore } from '#store';

/** What this process answers may differ from another's, which may be of another release or have another store. */
const PROCESS = randomUUID();

/** Marks an answer with the version of the data it comes from, and answers 304 to who has it already. The version is
 *  read before the answer is made: a write in between makes the mark too old, never too new. */
export function freshness(store: Pick<GraphStore, 'dataVersion'>): RequestHandler {
  return async (request, response, next) => {
    const version = await store.dataVersion();
    // The address is part of it, so that only an answer that was given can be found unchanged.
    const mark = createHash('sha256')
      .update(`${PROCESS} ${version} ${request.originalUrl}`)
      .digest('base64url');
    const tag = `W/"${mark.slice(0, 27)}"`;
    response.setHeader('ETag', tag);
    response.setHeader('Cache-Control', 'private, no-cache');
    response.vary('Authorization');
    // Not Express's `fresh`: it heeds a Cache-Control that is meant for caches on the way, which `fetch` always sends.
    if (request.headers['if-none-match']?.split(/\s*,\s*/).includes(tag) === true) {
      response.status(304).end();
      return;
    }
    next();
  };
}
