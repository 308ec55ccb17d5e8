import { z } from 'zod';
import { Article, Span } from './article.ts';
import { NodeKind } from './entity.ts';
import { ErrorCode } from './errors.ts';
import { EventStatus } from './event.ts';
import { EventType } from './event-types/index.ts';
import { Graph, GraphNode, RelationshipType } from './graph.ts';
import { ArticleId, EntityId, NodeId, SourceId } from './ids.ts';
import { DateBasis, PartialDate } from './partial-date.ts';

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
const limit = (standard: number, most: number) =>
  z.coerce
    .number()
    .int()
    .min(1)
    .max(most)
    .default(standard)
    .meta({ description: `How many at most, up to ${most}; what is beyond is counted in the answer.` });
/** In a body, where a number is a number. */
const rowLimit = z.int().min(1).max(10_000).default(1000).meta({ description: 'How many rows at most.' });
const cursor = z
  .string()
  .max(400)
  .meta({ description: 'Opaque: `nextCursor` of the page before.' })
  .exactOptional();
const types = listOf(RelationshipType)
  .meta({ description: 'Only relationships of these types.', examples: [['TOOK_PART_IN', 'HOLDS']] })
  .exactOptional();
const kinds = listOf(NodeKind)
  .meta({ description: 'Only nodes of these kinds.', examples: [['Person', 'Event']] })
  .exactOptional();

export const SearchRequest = z.strictObject({
  q: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .regex(/\S/, 'expected something to look for')
    .meta({
      description: 'A name in any script, an alias, Latin spelling or pinyin.',
      examples: ['普京', 'dongjun'],
    }),
  kinds,
  limit: limit(20, 100),
  cursor,
});
export type SearchRequest = z.infer<typeof SearchRequest>;

export const EvidenceRequest = z.strictObject({ limit: limit(20, 200), cursor });
export type EvidenceRequest = z.infer<typeof EvidenceRequest>;

export const NeighboursRequest = z.strictObject({
  types,
  kinds,
  limit: limit(30, 500),
  cursor,
});
export type NeighboursRequest = z.infer<typeof NeighboursRequest>;

export const EventsRequest = z.strictObject({
  from: PartialDate.meta({
    description: 'Not before this day.',
    examples: ['2024', '2024-10-14'],
  }).exactOptional(),
  to: PartialDate.meta({
    description: 'Not after this day, month or year.',
    examples: ['2024-12'],
  }).exactOptional(),
  types: listOf(EventType)
    .meta({ description: 'Only events of these types.', examples: [['meeting', 'exercise']] })
    .exactOptional(),
  status: listOf(EventStatus)
    .meta({ description: 'Only events of which this is said.', examples: [['occurred']] })
    .exactOptional(),
  participants: listOf(EntityId)
    .meta({
      description: 'Only events in which all of these take part.',
      examples: [['country/CN', 'country/RU']],
    })
    .exactOptional(),
  limit: limit(100, 1000),
  cursor,
});
export type EventsRequest = z.infer<typeof EventsRequest>;

export const PathsRequest = z.strictObject({
  from: NodeId.meta({ description: 'Where the paths begin.', examples: ['country/CN'] }),
  to: NodeId.meta({ description: 'Where they end.', examples: ['country/RU'] }),
  types,
  maxLength: z.coerce
    .number()
    .int()
    .min(1)
    .max(8)
    .default(6)
    .meta({ description: 'How many relationships at most.' }),
  limit: limit(3, 20),
});
export type PathsRequest = z.infer<typeof PathsRequest>;

export const ArticlesRequest = z.strictObject({ limit: limit(50, 500), cursor });
export type ArticlesRequest = z.infer<typeof ArticlesRequest>;

export const QueryParams = z.record(z.string(), z.json());
export type QueryParams = z.infer<typeof QueryParams>;

export const RunQueryRequest = z.strictObject({
  params: QueryParams.default({}),
  limit: rowLimit,
});
export type RunQueryRequest = z.infer<typeof RunQueryRequest>;

export const CypherRequest = z.strictObject({
  statement: z
    .string()
    .trim()
    .min(1)
    .max(20_000)
    .meta({
      description: 'One reading Cypher statement.',
      examples: ['MATCH (p:Person)-[:TOOK_PART_IN]->(e:Event) RETURN p.name, count(e) LIMIT 5'],
    }),
  params: QueryParams.default({}),
  limit: z
    .int()
    .min(1)
    .max(10_000_000)
    .default(1000)
    .meta({ description: 'Rows, at most: 10,000 in one JSON answer, more line by line.' }),
  timeoutMs: z
    .int()
    .min(100)
    .max(60_000)
    .default(10_000)
    .meta({ description: 'Milliseconds after which the statement is stopped.' }),
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

/** A line of a streamed result: the columns first, then a row a line; last the summary or what went wrong. */
export const QueryLine = z.union([
  z.strictObject({ columns: z.array(z.string()) }),
  z.strictObject({ row: z.array(z.json()) }),
  z.strictObject({ summary: QuerySummary }),
  z.strictObject({ error: Problem }),
]);
export type QueryLine = z.infer<typeof QueryLine>;
