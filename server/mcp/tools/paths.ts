import { PathsRequest } from '#domain';
import { briefEdge, briefNode } from '../brief.ts';
import { defineTool } from '../tool.ts';

export const paths = defineTool({
  name: 'paths',
  title: 'How two nodes are linked',
  description:
    'The shortest ways between two nodes. Ask `node` for the events on a way to read the sentences behind it.',
  input: PathsRequest,
  run: async (request, { store }) => {
    const found = await store.paths(request);
    return {
      ...found,
      paths: found.paths.map(({ nodes, edges }) => ({
        nodes: nodes.map(briefNode),
        edges: edges.map(briefEdge),
      })),
    };
  },
});
