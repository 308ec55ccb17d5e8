import { z } from 'zod';
import { QueriesResponse, QueryResponse, RunQueryRequest } from '#domain';
import { jsonRoute } from '../http/route.ts';
import { bindParameters } from '../saved-queries/bind.ts';
import { findQuery, listQueries } from '../workspace/own-queries.ts';
import { sourcesOf } from './own-queries.ts';

/** Ends one that somebody wrote badly or a very large graph makes too slow. */
const SAVED_QUERY_TIMEOUT_MS = 30_000;

export const queries = jsonRoute({
  method: 'get',
  path: '/queries',
  summary:
    'The saved queries with their parameters: those that come with the program, then the readers’ own.',
  answer: QueriesResponse,
  handle: async (_input, context) => ({ queries: [...(await listQueries(sourcesOf(context)))] }),
});

export const runQuery = jsonRoute({
  method: 'post',
  path: '/queries/:name/run',
  role: 'reader',
  summary: 'Runs a saved query.',
  params: z.strictObject({ name: z.string() }),
  body: RunQueryRequest,
  answer: QueryResponse,
  handle: async ({ params, body }, context, { signal }) => {
    const query = await findQuery(sourcesOf(context), params.name);
    return context.store.query(query.statement, bindParameters(query, body.params), {
      trust: query.editable ? 'adHoc' : 'saved',
      limit: body.limit,
      timeoutMs: SAVED_QUERY_TIMEOUT_MS,
      signal,
    });
  },
});
