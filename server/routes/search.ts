import { SearchRequest, SearchResponse } from '#domain';
import { jsonRoute } from '../http/route.ts';

export const search = jsonRoute({
  method: 'get',
  path: '/search',
  summary: 'Nodes by name, alias, Latin spelling or pinyin.',
  query: SearchRequest,
  answer: SearchResponse,
  handle: ({ query }, { store }) => store.search(query),
});
