import { NeighboursRequest, NodeId } from '#domain';
import { briefEdge, briefNode } from '../brief.ts';
import { defineTool } from '../tool.ts';

export const neighbours = defineTool({
  name: 'neighbours',
  title: 'What a node is linked to',
  description:
    'The nodes linked to one node, those that most articles name first, and the relationships between. `counts` says what there is of each type and kind; narrow with `types` and `kinds`.',
  input: NeighboursRequest.extend({ id: NodeId }),
  run: async ({ id, ...request }, { store }) => {
    const { nodes, edges, ...page } = await store.neighbours(id, request);
    return { nodes: nodes.map(briefNode), edges: edges.map(briefEdge), ...page };
  },
});
