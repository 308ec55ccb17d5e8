import {
  ArticleId,
  ArticleResponse,
  CytoscapeExport,
  EventsRequest,
  EventsResponse,
  EvidenceRequest,
  EvidenceResponse,
  AddedResponse,
  ChangeQueryRequest,
  ChangeSceneRequest,
  CypherRequest,
  ExportRequest,
  HealthResponse,
  Job,
  JobId,
  JobPageRequest,
  JobsResponse,
  ListedQuery,
  NewQueryRequest,
  NewSceneRequest,
  OwnQueryName,
  QuarantineResponse,
  RemovedResponse,
  Scene,
  SceneHead,
  SceneId,
  ScenesResponse,
  NeighboursRequest,
  NeighboursResponse,
  NodeId,
  NodeResponse,
  PathsRequest,
  PathsResponse,
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

const byScene = { path: '/scenes/:id', params: z.strictObject({ id: SceneId }) } as const;
const byJob = { params: z.strictObject({ id: JobId }) } as const;
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
  paths: { method: 'get', path: '/paths', query: PathsRequest, answer: PathsResponse },
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
  createQuery: { method: 'post', path: '/queries', body: NewQueryRequest, answer: ListedQuery },
  changeQuery: {
    method: 'put',
    path: '/queries/:name',
    params: z.strictObject({ name: OwnQueryName }),
    body: ChangeQueryRequest,
    answer: ListedQuery,
  },
  removeQuery: {
    method: 'delete',
    path: '/queries/:name',
    params: z.strictObject({ name: z.string() }),
    answer: RemovedResponse,
  },
  runCypher: { method: 'post', path: '/cypher', body: CypherRequest, answer: QueryResponse },
  querySuggestions: {
    method: 'get',
    path: '/queries/:name/suggestions',
    params: z.strictObject({ name: z.string() }),
    query: SuggestionsRequest,
    answer: SuggestionsResponse,
  },
  export: { method: 'post', path: '/export', body: ExportRequest, answer: CytoscapeExport },
  health: { method: 'get', path: '/health', answer: HealthResponse },
  scenes: { method: 'get', path: '/scenes', answer: ScenesResponse },
  scene: { ...byScene, method: 'get', answer: Scene },
  createScene: { method: 'post', path: '/scenes', body: NewSceneRequest, answer: SceneHead },
  changeScene: { ...byScene, method: 'put', body: ChangeSceneRequest, answer: SceneHead },
  removeScene: { ...byScene, method: 'delete', answer: RemovedResponse },
  jobs: { method: 'get', path: '/jobs', answer: JobsResponse },
  cancelJob: { ...byJob, method: 'delete', path: '/jobs/:id', answer: Job },
  resumeJob: { ...byJob, method: 'post', path: '/jobs/:id/resume', answer: Job },
  jobQuarantine: {
    ...byJob,
    method: 'get',
    path: '/jobs/:id/quarantine',
    query: JobPageRequest,
    answer: QuarantineResponse,
  },
  jobAdded: {
    ...byJob,
    method: 'get',
    path: '/jobs/:id/added',
    query: JobPageRequest,
    answer: AddedResponse,
  },
} as const satisfies Readonly<Record<string, Operation>>;

export type Operations = typeof OPERATIONS;
