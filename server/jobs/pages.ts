import {
  isMailuoError,
  NodeId,
  type AddedResponse,
  type ArticleId,
  type JobEvent,
  type JobPageRequest,
  type QuarantineResponse,
  type SetAside,
} from '#domain';
import type { GraphStore } from '#store';

/** Nodes beside one article; none is known to have as many. */
const MOST_BESIDE = 500;

/** What was set aside so far, in order. */
export function quarantinePage(events: readonly JobEvent[], request: JobPageRequest): QuarantineResponse {
  return pageOf(events.flatMap(setAsideIn), request);
}

function setAsideIn(event: JobEvent): readonly SetAside[] {
  if (event.type === 'file') return event.setAside === undefined ? [] : [event.setAside];
  if (event.type !== 'article' || event.result.outcome !== 'quarantined') return [];
  const { origin, stage, reason } = event.result;
  return [{ origin, stage, reason }];
}

/** Which nodes the job's articles bear on, by the graph as it is now; articles deleted since are passed over. */
export async function addedPage(
  events: readonly JobEvent[],
  request: JobPageRequest,
  store: Pick<GraphStore, 'neighbours'>,
): Promise<AddedResponse> {
  const { items, ...paging } = pageOf([...new Set(events.flatMap(articleIn))], request);
  const nodes = new Set<NodeId>();
  for (const article of items) {
    for (const id of await nodesOf(NodeId.parse(article), store)) nodes.add(id);
  }
  return { nodes: [...nodes], ...paging };
}

function articleIn(event: JobEvent): readonly ArticleId[] {
  return event.type === 'article' && event.result.outcome !== 'quarantined' ? [event.result.article] : [];
}

async function nodesOf(article: NodeId, store: Pick<GraphStore, 'neighbours'>): Promise<readonly NodeId[]> {
  try {
    const { nodes } = await store.neighbours(article, { limit: MOST_BESIDE });
    return [article, ...nodes.map(({ id }) => id)];
  } catch (error) {
    if (isMailuoError(error, 'not_found')) return [];
    throw error;
  }
}

/** The cursor is how many came before: what happened in a job only grows. */
function pageOf<Item>(all: readonly Item[], { limit, cursor = '0' }: JobPageRequest) {
  const start = Number(cursor);
  const items = all.slice(start, start + limit);
  const end = start + items.length;
  const remaining = Math.max(0, all.length - end);
  return {
    items,
    total: all.length,
    remaining,
    ...(remaining === 0 ? {} : { nextCursor: String(end) }),
  };
}
