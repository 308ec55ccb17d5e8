import { CypherRequest, QueryResponse } from '#domain';
import { jsonRoute } from '../http/route.ts';

export const runCypher = jsonRoute({
  method: 'post',
  path: '/cypher',
  summary: 'Runs a reading Cypher statement, stopped at its timeout.',
  body: CypherRequest,
  answer: QueryResponse,
  handle: ({ body: { statement, params, limit, timeoutMs } }, { store }) =>
    store.query(statement, params, { trust: 'adHoc', limit, timeoutMs }),
});
