import { SearchRequest } from '#domain';
import { briefNode } from '../brief.ts';
import { defineTool } from '../tool.ts';

export const search = defineTool({
  name: 'search',
  title: 'Find people, countries, bodies, weapons, events, articles',
  description:
    'Finds nodes by name in any script, alias, Latin spelling or pinyin. Gives ids, which the other tools take.',
  input: SearchRequest,
  run: async (request, { store }) => {
    const { hits, ...page } = await store.search(request);
    return {
      hits: hits.map(({ node, ...hit }) => ({ ...briefNode(node), ...hit })),
      ...page,
    };
  },
});
