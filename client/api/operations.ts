import {
  ArticleId,
  ArticleResponse,
  CytoscapeExport,
  EventsRequest,
  EventsResponse,
  EvidenceRequest,
  EvidenceResponse,
  ExportRequest,
  NeighboursRequest,
  NeighboursResponse,
  NodeId,
  NodeResponse,
  QueriesResponse,
  QueryResponse,
  RunQueryRequest,
  SearchRequest,
  SearchResponse,
  StatsResponse,
  SuggestionsRequest,
  SuggestionsResponse,
} from '#domain';
import { z } from 'zod';

/** An operation of the server, as far as asking for it needs. */
export interface Operation {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** Below `/api`, as the server's table has it. */
  readonly path: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodObject;
  readonly answer: z.ZodType;
}

const byNode = { method: 'get', params: z.strictObject({ id: NodeId }) } as const;

/** What the client asks for. `test/contract/openapi-client.test.ts` compares each line with the server's own table. */
export const OPERATIONS = {
  stats: { method: 'get', path: '/stats', answer: StatsResponse },
  search: { method: 'get', path: '/search', query: SearchRequest, answer: SearchResponse },
  node: { ...byNode, path: '/nodes/:id', answer: NodeResponse },
  evidence: { ...byNode, path: '/nodes/:id/evidence', query: EvidenceRequest, answer: EvidenceResponse },
  neighbours: {
    ...byNode,
    path: '/nodes/:id/neighbours',
    query: NeighboursRequest,
    answer: NeighboursResponse,
  },
  events: { method: 'get', path: '/events', query: EventsRequest, answer: EventsResponse },
  article: {
    method: 'get',
    path: '/articles/:id',
    params: z.strictObject({ id: ArticleId }),
    answer: ArticleResponse,
  },
  queries: { method: 'get', path: '/queries', answer: QueriesResponse },
  runQuery: {
    method: 'post',
    path: '/queries/:name/run',
    params: z.strictObject({ name: z.string() }),
    body: RunQueryRequest,
    answer: QueryResponse,
  },
  querySuggestions: {
    method: 'get',
    path: '/queries/:name/suggestions',
    params: z.strictObject({ name: z.string() }),
    query: SuggestionsRequest,
    answer: SuggestionsResponse,
  },
  export: { method: 'post', path: '/export', body: ExportRequest, answer: CytoscapeExport },
} as const satisfies Readonly<Record<string, Operation>>;

export type Operations = typeof OPERATIONS;
