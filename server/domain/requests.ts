import { z } from 'zod';
import { NodeKind } from './entity.ts';
import { EventStatus } from './event.ts';
import { EventType } from './event-types/index.ts';
import { RelationshipType } from './graph.ts';
import { EntityId, NodeId } from './ids.ts';
import { PartialDate } from './partial-date.ts';

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
  kinds: listOf(NodeKind)
    .meta({ description: 'Paths lead through nodes of these kinds only.', examples: [['Person', 'Event']] })
    .exactOptional(),
  avoid: listOf(NodeId)
    .meta({ description: 'Paths do not lead through these nodes.', examples: [['country/US']] })
    .exactOptional(),
  maxLinks: z.coerce
    .number()
    .int()
    .min(1)
    .max(1_000_000)
    .meta({ description: 'Paths do not lead through nodes with more relationships than this.' })
    .exactOptional(),
  order: z.enum(['shortest', 'attested']).default('shortest').meta({
    description: 'First the shortest, or those whose least reported event has the most independent sources.',
  }),
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

/** What lies within one or two steps of a node, nearest first, then what most articles name. */
export const NeighbourhoodRequest = z.strictObject({
  id: NodeId.meta({ description: 'The node in the middle.', examples: ['country/CN'] }),
  types,
  kinds,
  depth: z.int().min(1).max(2).default(1).meta({ description: 'How many relationships away at most.' }),
  limit: z.int().min(1).max(10_000).default(1000).meta({
    description: 'How many nodes at most beside the one in the middle; the answer counts the others.',
  }),
});
export type NeighbourhoodRequest = z.infer<typeof NeighbourhoodRequest>;

const wanted = {
  nodes: z.strictObject({ kind: z.literal('nodes'), ids: z.array(NodeId).min(1).max(50_000), types }),
  all: z.strictObject({ kind: z.literal('all'), articles: z.boolean().default(false) }),
};

/** The named nodes and all edges among them, or everything. Articles are left out unless asked for. */
export const ExportSelection = z.discriminatedUnion('kind', [wanted.nodes, wanted.all]);
export type ExportSelection = z.infer<typeof ExportSelection>;

/** What to export: also a node's neighbourhood, or the nodes and edges that a saved query or a statement finds. */
export const RequestedSelection = z.discriminatedUnion('kind', [
  wanted.nodes,
  wanted.all,
  z.strictObject({ kind: z.literal('neighbourhood'), ...NeighbourhoodRequest.shape }),
  z.strictObject({ kind: z.literal('query'), name: z.string().max(200), ...RunQueryRequest.shape }),
  z.strictObject({ kind: z.literal('statement'), ...CypherRequest.shape, limit: rowLimit }),
]);
export type RequestedSelection = z.infer<typeof RequestedSelection>;

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
  selection: RequestedSelection,
  format: ExportFormat.default('cytoscape'),
});
export type ExportRequest = z.infer<typeof ExportRequest>;
