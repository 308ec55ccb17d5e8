import { z } from 'zod';
import { QueriesResponse, QueryResponse, RunQueryRequest } from '#domain';
import { jsonRoute } from '../http/route.ts';
import { bindParameters } from '../saved-queries/bind.ts';

/** Saved queries are ours and tested; this only ends one that a very large graph makes too slow. */
const SAVED_QUERY_TIMEOUT_MS = 30_000;

export const queries = jsonRoute({
  method: 'get',
  path: '/queries',
  summary: 'The saved queries with their parameters.',
  answer: QueriesResponse,
  handle: (_input, context) => ({ queries: [...context.queries.list()] }),
});

export const runQuery = jsonRoute({
  method: 'post',
  path: '/queries/:name/run',
  summary: 'Runs a saved query.',
  params: z.strictObject({ name: z.string() }),
  body: RunQueryRequest,
  answer: QueryResponse,
  handle: ({ params, body }, context) => {
    const query = context.queries.get(params.name);
    return context.store.query(query.statement, bindParameters(query, body.params), {
      trust: 'saved',
      limit: body.limit,
      timeoutMs: SAVED_QUERY_TIMEOUT_MS,
    });
  },
});
