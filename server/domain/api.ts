import { z } from 'zod';
import { Article, Span } from './article.ts';
import { NodeKind } from './entity.ts';
import { ErrorCode } from './errors.ts';
import { EventStatus } from './event.ts';
import { EventType } from './event-types/index.ts';
import { Graph, GraphNode, RelationshipType } from './graph.ts';
import { ArticleId, EntityId, NodeId } from './ids.ts';
import { PartialDate } from './partial-date.ts';
import { SavedQuery } from './saved-query.ts';

/* Requests. Lists in a query string are comma-separated or repeated. */

const listOf = <Item extends z.ZodType>(item: Item) =>
  z.preprocess(
    (value) =>
      typeof value === 'string'
        ? value.split(',').filter(Boolean)
        : Array.isArray(value)
          ? value.flatMap((part) => String(part).split(','))
          : value,
    z.array(item),
  );
const limit = (standard: number, most: number) => z.coerce.number().int().min(1).max(most).default(standard);
/** Opaque; comes from `nextCursor` of the page before. */
const cursor = z.string().max(400).exactOptional();

export const SearchRequest = z.strictObject({
  q: z.string().trim().min(1).max(200),
  kinds: listOf(NodeKind).exactOptional(),
  limit: limit(20, 100),
  cursor,
});
export type SearchRequest = z.infer<typeof SearchRequest>;

export const EvidenceRequest = z.strictObject({ limit: limit(20, 200), cursor });
export type EvidenceRequest = z.infer<typeof EvidenceRequest>;

export const NeighboursRequest = z.strictObject({
  types: listOf(RelationshipType).exactOptional(),
  kinds: listOf(NodeKind).exactOptional(),
  limit: limit(30, 500),
  cursor,
});
export type NeighboursRequest = z.infer<typeof NeighboursRequest>;

export const EventsRequest = z.strictObject({
  from: PartialDate.exactOptional(),
  to: PartialDate.exactOptional(),
  types: listOf(EventType).exactOptional(),
  status: listOf(EventStatus).exactOptional(),
  /** Events in which all of these take part. */
  participants: listOf(EntityId).exactOptional(),
  limit: limit(100, 1000),
  cursor,
});
export type EventsRequest = z.infer<typeof EventsRequest>;

export const PathsRequest = z.strictObject({
  from: NodeId,
  to: NodeId,
  types: listOf(RelationshipType).exactOptional(),
  maxLength: z.coerce.number().int().min(1).max(8).default(6),
  limit: limit(3, 20),
});
export type PathsRequest = z.infer<typeof PathsRequest>;

export const ArticlesRequest = z.strictObject({ limit: limit(50, 500), cursor });
export type ArticlesRequest = z.infer<typeof ArticlesRequest>;

export const QueryParams = z.record(z.string(), z.json());
export type QueryParams = z.infer<typeof QueryParams>;

export const RunQueryRequest = z.strictObject({
  params: QueryParams.default({}),
  limit: limit(1000, 10_000),
});
export type RunQueryRequest = z.infer<typeof RunQueryRequest>;

export const CypherRequest = z.strictObject({
  statement: z.string().trim().min(1).max(20_000),
  params: QueryParams.default({}),
  limit: limit(1000, 10_000),
  timeoutMs: z.coerce.number().int().min(100).max(60_000).default(10_000),
});
export type CypherRequest = z.infer<typeof CypherRequest>;

/** What to export: the named nodes and all edges among them, or everything. Articles are left out unless asked for. */
export const ExportSelection = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('nodes'), ids: z.array(NodeId).min(1).max(50_000) }),
  z.strictObject({ kind: z.literal('all'), articles: z.boolean().default(false) }),
]);
export type ExportSelection = z.infer<typeof ExportSelection>;

export const ExportFormat = z.enum([
  'cytoscape',
  'json',
  'ndjson',
  'jgf',
  'graphml',
  'gexf',
  'csv',
  'cypher',
  'ftm',
  'jsonld',
]);
export type ExportFormat = z.infer<typeof ExportFormat>;

export const ExportRequest = z.strictObject({
  selection: ExportSelection,
  format: ExportFormat.default('cytoscape'),
});
export type ExportRequest = z.infer<typeof ExportRequest>;

/* Answers. */

const count = z.int().min(0);
/** `total` counts all, `remaining` those after this page; `nextCursor` is absent on the last page. */
const paged = { total: count, remaining: count, nextCursor: z.string().exactOptional() };

export const HealthResponse = z.strictObject({
  status: z.literal('ok'),
  version: z.string(),
  engine: z.enum(['neo4j', 'embedded']),
});

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
  status: EventStatus.exactOptional(),
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

export const PathsResponse = z.strictObject({ paths: z.array(Graph) });
export type PathsResponse = z.infer<typeof PathsResponse>;

/** A value in a result row: a property, a list or map of them; nodes and edges also stand in `graph`. */
export const QueryResponse = z.strictObject({
  columns: z.array(z.string()),
  rows: z.array(z.array(z.json())),
  graph: Graph,
  /** Whether rows beyond the limit were left out. */
  truncated: z.boolean(),
  tookMs: z.number(),
});
export type QueryResponse = z.infer<typeof QueryResponse>;

export const QueriesResponse = z.strictObject({ queries: z.array(SavedQuery) });
export type QueriesResponse = z.infer<typeof QueriesResponse>;

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

/** Cytoscape JSON with where it comes from. */
export const CytoscapeExport = z.strictObject({
  meta: z.strictObject({
    generator: z.string(),
    exportedAt: z.string(),
    format: z.literal('cytoscape'),
    nodes: count,
    edges: count,
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
