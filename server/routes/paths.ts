import { PathsRequest, PathsResponse } from '#domain';
import { jsonRoute } from '../http/route.ts';

export const paths = jsonRoute({
  method: 'get',
  path: '/paths',
  summary: 'Short paths between two nodes.',
  query: PathsRequest,
  answer: PathsResponse,
  handle: ({ query }, { store }) => store.paths(query),
});
