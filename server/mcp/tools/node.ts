import { EvidenceRequest, NodeId } from '#domain';
import { sentence, wholeNode } from '../brief.ts';
import { defineTool } from '../tool.ts';

export const node = defineTool({
  name: 'node',
  title: 'A node with the sentences behind it',
  description:
    'All that is known of one node, how it is linked, and the sentences that it was read from, each with outlet, day, title and address of its article: quote these. For an event, they say who reports it and how.',
  input: EvidenceRequest.extend({ id: NodeId }),
  run: async ({ id, ...request }, { store }) => {
    const [{ node: found, relations }, { items, ...page }] = await Promise.all([
      store.node(id),
      store.evidence(id, request),
    ]);
    return { node: wholeNode(found), relations, sentences: items.map(sentence), ...page };
  },
});
