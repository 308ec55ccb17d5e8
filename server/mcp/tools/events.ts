import { EventsRequest, type EventsResponse, type GraphNode } from '#domain';
import type { GraphStore } from '#store';
import { sentence, wholeNode } from '../brief.ts';
import { defineTool, fewer } from '../tool.ts';

/** Sentences of each event; `node` gives the others. */
const SENTENCES = 2;

export const events = defineTool({
  name: 'events',
  title: 'What happened, by date',
  description:
    'Events by date (meetings, exercises, arms transfers, statements …) with who took part, where, and the first sentences that report each, ready to quote. Narrow by days, types, status (occurred, planned, alleged, denied) and participants.',
  input: EventsRequest.extend({ limit: fewer(10, 50) }),
  run: async (request, { store }) => {
    const { nodes, edges, ...page } = await store.events(request);
    const found = nodes.filter(({ kind }) => kind === 'Event');
    const graph = { nodes, edges };
    return { events: await Promise.all(found.map((event) => toEvent(event, graph, store))), ...page };
  },
});

async function toEvent(
  event: GraphNode,
  { nodes, edges }: Pick<EventsResponse, 'nodes' | 'edges'>,
  store: GraphStore,
) {
  const named = (id: string) => ({ id, name: nodes.find((each) => each.id === id)?.name });
  const { items, total, remaining } = await store.evidence(event.id, { limit: SENTENCES });
  return {
    ...wholeNode(event),
    participants: edges.flatMap(({ type, source, target, properties }) =>
      type === 'TOOK_PART_IN' && target === event.id ? [{ ...named(source), role: properties['role'] }] : [],
    ),
    places: edges.flatMap(({ type, source, target }) =>
      type === 'HAPPENED_IN' && source === event.id ? [named(target)] : [],
    ),
    sentences: { items: items.map(sentence), total, remaining },
  };
}
