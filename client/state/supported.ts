import type { ArticleId, EventStatus, EvidenceItem, Graph, GraphEdge, GraphNode, NodeId } from '#domain';
import { listOf, sourceCountOf } from './properties.ts';

/** The sentences that report each event. */
export type ReportsByEvent = ReadonlyMap<NodeId, readonly EvidenceItem[]>;

/** Which articles count: those published by a day, or those that a job did not bring. */
export type Counts = (article: {
  readonly id: ArticleId;
  readonly publishedAt: string | undefined;
}) => boolean;

/** What had been published by the end of `day`. */
export const publishedBy =
  (day: string): Counts =>
  ({ publishedAt }) =>
    publishedAt !== undefined && publishedAt.slice(0, 10) <= day;

export const notAmong =
  (articles: ReadonlySet<string>): Counts =>
  ({ id }) =>
    !articles.has(id);

/** As the store sums up an event: what one report says outweighs another in this order. */
const STATUS_ORDER: readonly EventStatus[] = ['occurred', 'alleged', 'denied', 'planned'];

/**
 * The graph as far as the articles that count support it: events that none of them reports are gone, the others are what
 * their remaining reports say, and so are the edges that name their articles.
 */
export function supportedBy(graph: Graph, reports: ReportsByEvent, counts: Counts): Graph {
  const known = new Map(
    [...reports.values()]
      .flat()
      .map(({ article, publishedAt }) => [String(article), counts({ id: article, publishedAt })]),
  );
  const nodes = graph.nodes.flatMap((node) => {
    if (node.kind !== 'Event') return node;
    const left = (reports.get(node.id) ?? []).filter(({ article }) => known.get(article) === true);
    return left.length === 0 ? [] : asReported(node, left);
  });
  const ids = new Set(nodes.map(({ id }) => id));
  const stands = (edge: GraphEdge) => {
    const articles = listOf(edge, 'articles');
    // Articles that report none of these events cannot be judged here.
    return articles.length === 0 || articles.some((id) => known.get(id) !== false);
  };
  return {
    nodes,
    edges: graph.edges.filter((edge) => ids.has(edge.source) && ids.has(edge.target) && stands(edge)),
  };
}

function asReported(event: GraphNode, reports: readonly EvidenceItem[]): GraphNode {
  const statuses = new Set(reports.map(({ status }) => status));
  const outlets = new Set(reports.map(({ publisher, article }) => publisher ?? article));
  const status = STATUS_ORDER.find((each) => statuses.has(each));
  const date = mostExact(reports.flatMap((report) => report.date ?? []));
  return {
    ...event,
    properties: {
      ...event.properties,
      ...(status === undefined ? {} : { status }),
      ...(date === undefined ? {} : { date }),
      sourceCount: Math.min(outlets.size, sourceCountOf(event)),
    },
  };
}

/** A day before a month, a month before a year; the first of equals. */
function mostExact(dates: readonly string[]): string | undefined {
  return dates.reduce<string | undefined>(
    (best, date) => (best === undefined || date.length > best.length ? date : best),
    undefined,
  );
}
