import { z } from 'zod';
import { Article, Span } from './article.ts';
import { NodeKind } from './entity.ts';
import { ErrorCode } from './errors.ts';
import { EventStatus } from './event.ts';
import { Graph, GraphNode, RelationshipType } from './graph.ts';
import { ArticleId, EntityId, NodeId, SourceId } from './ids.ts';
import { DateBasis, PartialDate } from './partial-date.ts';

/* Answers. */

const count = z.int().min(0);
/** `total` counts all, `remaining` those after this page; `nextCursor` is absent on the last page. */
const paged = { total: count, remaining: count, nextCursor: z.string().exactOptional() };

export const HealthResponse = z.strictObject({
  status: z.literal('ok'),
  version: z.string(),
  engine: z.enum(['neo4j', 'embedded']),
});

/** That the store answers; where it does not, the answer is a problem with the reason. */
export const ReadyResponse = z.strictObject({ status: z.literal('ready') });

export const StatsResponse = z.strictObject({
  nodes: z.partialRecord(NodeKind, count),
  relationships: z.partialRecord(RelationshipType, count),
  /** Earliest and latest day of an event. */
  firstEvent: PartialDate.exactOptional(),
  lastEvent: PartialDate.exactOptional(),
});
export type StatsResponse = z.infer<typeof StatsResponse>;

export const SearchHit = z.strictObject({
  node: GraphNode,
  /** The form that the question matched, where it is not the name itself. */
  matched: z.string().exactOptional(),
  articleCount: count,
});
export const SearchResponse = z.strictObject({ hits: z.array(SearchHit), ...paged });
export type SearchResponse = z.infer<typeof SearchResponse>;

/** One sentence that supports a node or an edge. */
export const EvidenceItem = z.strictObject({
  article: ArticleId,
  title: z.string(),
  url: z.string().exactOptional(),
  publisher: z.string().exactOptional(),
  publishedAt: z.string().exactOptional(),
  /** What the sentence shows: that the node is mentioned, cited, holds an office, or that the event is reported. */
  relation: z.enum(['MENTIONS', 'CITES', 'REPORTS', 'HOLDS']),
  quote: z.string(),
  start: count,
  end: count,
  rule: z.string(),
  confidence: z.number().min(0).max(1).exactOptional(),
  /** Of a report: what this article says of the event, which may differ from what others say. */
  status: EventStatus.exactOptional(),
  date: PartialDate.exactOptional(),
  dateEnd: PartialDate.exactOptional(),
  dateBasis: DateBasis.exactOptional(),
  figures: z.array(z.string()).exactOptional(),
  /** The outlets that it has this from, and who says it in what office. */
  cites: z.array(z.strictObject({ id: SourceId, name: z.string() })).exactOptional(),
  speaker: z.strictObject({ id: EntityId, name: z.string() }).exactOptional(),
  speakerOffice: z.string().exactOptional(),
  /** Of a mention: where in the text the name stands that the sentence was cut around. */
  named: Span.exactOptional(),
  /** Of a report: the earliest article of the same origin. Items that share it are one witness. */
  origin: ArticleId.exactOptional(),
});
export type EvidenceItem = z.infer<typeof EvidenceItem>;
export const EvidenceResponse = z.strictObject({ items: z.array(EvidenceItem), ...paged });
export type EvidenceResponse = z.infer<typeof EvidenceResponse>;

export const RelationCount = z.strictObject({
  type: RelationshipType,
  direction: z.enum(['in', 'out']),
  kind: NodeKind,
  count,
});
export type RelationCount = z.infer<typeof RelationCount>;

export const NodeResponse = z.strictObject({
  node: GraphNode,
  relations: z.array(RelationCount),
  evidence: EvidenceResponse,
});
export type NodeResponse = z.infer<typeof NodeResponse>;

/** A page of neighbours: the neighbours, and the edges between them and the node asked for. */
export const NeighboursResponse = z.strictObject({
  ...Graph.shape,
  counts: z.array(RelationCount),
  ...paged,
});
export type NeighboursResponse = z.infer<typeof NeighboursResponse>;

/** A page of events, with everyone who took part and where, ready to draw. */
export const EventsResponse = z.strictObject({ ...Graph.shape, ...paged });
export type EventsResponse = z.infer<typeof EventsResponse>;

/** `total` counts the paths of the shortest length (of any length, where the best attested were asked for first) and
 *  `remaining` those of them that are not shown; where `complete` is false, there are more than were counted. Longer paths,
 *  which follow where there is room, are not counted. */
export const PathsResponse = z.strictObject({
  paths: z.array(Graph),
  total: count,
  remaining: count,
  complete: z.boolean(),
});
export type PathsResponse = z.infer<typeof PathsResponse>;

/** A value in a result row: a property, a list or map of them; nodes and edges also stand in `graph`. */
export const QueryResponse = z.strictObject({
  columns: z.array(z.string()),
  rows: z.array(z.array(z.json())),
  graph: Graph,
  /** Rows given at most. */
  limit: count,
  /** Whether rows beyond the limit were left out. How many is not known: they were not computed. */
  truncated: z.boolean(),
  tookMs: z.number(),
});
export type QueryResponse = z.infer<typeof QueryResponse>;

/** The end of a streamed result. */
export const QuerySummary = z.strictObject({
  rows: count,
  /** Whether rows beyond the limit were left out. */
  truncated: z.boolean(),
  /** Rows that the store gives at most, where that and not the limit left rows out. */
  cap: count.exactOptional(),
  /** Different nodes and edges in the rows; where `complete` is false, there are more than were counted. */
  graph: z.strictObject({ nodes: count, edges: count, complete: z.boolean() }),
  tookMs: z.number(),
});
export type QuerySummary = z.infer<typeof QuerySummary>;

/** What a streamed result is made of, in the store. */
export type QueryPart =
  | { readonly columns: readonly string[] }
  | { readonly rows: QueryResponse['rows'] }
  | { readonly summary: QuerySummary };

export const ArticleSummary = Article.omit({ text: true, zones: true });
export type ArticleSummary = z.infer<typeof ArticleSummary>;
export const ArticlesResponse = z.strictObject({ articles: z.array(ArticleSummary), ...paged });
export type ArticlesResponse = z.infer<typeof ArticlesResponse>;

/** A marked span of an article: what stands there and which node it supports. */
export const ArticleSpan = z.strictObject({
  ...Span.shape,
  node: NodeId,
  kind: NodeKind,
  name: z.string(),
  relation: EvidenceItem.shape.relation,
  rule: z.string(),
});
export type ArticleSpan = z.infer<typeof ArticleSpan>;
export const ArticleResponse = z.strictObject({ article: Article, spans: z.array(ArticleSpan) });
export type ArticleResponse = z.infer<typeof ArticleResponse>;

export const DeleteArticleResponse = z.strictObject({ deleted: ArticleId });

/** How a selection was bounded: nodes beside the one in the middle, or rows of a query. */
export const ExportCap = z.strictObject({
  of: z.enum(['nodes', 'rows']),
  limit: count,
  /** How many lie beyond; of rows it is only known that there are some. */
  leftOut: z.union([count, z.literal('some')]),
});
export type ExportCap = z.infer<typeof ExportCap>;

/** Cytoscape JSON with where it comes from. */
export const CytoscapeExport = z.strictObject({
  meta: z.strictObject({
    generator: z.string(),
    exportedAt: z.string(),
    format: z.literal('cytoscape'),
    nodes: count,
    edges: count,
    cap: ExportCap.exactOptional(),
  }),
  elements: z.strictObject({
    nodes: z.array(
      z.strictObject({ data: z.looseObject({ id: z.string(), kind: z.string(), name: z.string() }) }),
    ),
    edges: z.array(
      z.strictObject({
        data: z.looseObject({ id: z.string(), type: z.string(), source: z.string(), target: z.string() }),
      }),
    ),
  }),
});
export type CytoscapeExport = z.infer<typeof CytoscapeExport>;

/** RFC 9457. */
export const Problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: ErrorCode,
  instance: z.string().exactOptional(),
  fields: z.array(z.strictObject({ path: z.string(), message: z.string() })).exactOptional(),
  position: z.strictObject({ line: z.int(), column: z.int() }).exactOptional(),
});
export type Problem = z.infer<typeof Problem>;

/** A line of a streamed result: the columns first, then a row a line; last the summary or what went wrong. */
export const QueryLine = z.union([
  z.strictObject({ columns: z.array(z.string()) }),
  z.strictObject({ row: z.array(z.json()) }),
  z.strictObject({ summary: QuerySummary }),
  z.strictObject({ error: Problem }),
]);
export type QueryLine = z.infer<typeof QueryLine>;
