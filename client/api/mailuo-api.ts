import {
  ArticleResponse,
  CytoscapeExport,
  EventsResponse,
  EvidenceResponse,
  NeighboursResponse,
  NodeResponse,
  QueriesResponse,
  QueryResponse,
  SearchResponse,
  StatsResponse,
  type NodeId,
  type NodeKind,
  type QueryParams,
  type RelationshipType,
} from '#domain';
import { fetchJson, postJson } from './fetch-json.ts';
import { searchParams } from './search-params.ts';

interface Page {
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

const at = (id: string) => encodeURIComponent(id);

export const loadStats = () => fetchJson(StatsResponse, '/api/stats');

export const search = (
  q: string,
  options: { readonly kinds?: readonly NodeKind[]; readonly signal?: AbortSignal } & Page = {},
) => {
  const { signal, ...rest } = options;
  return fetchJson(SearchResponse, `/api/search${searchParams({ q, ...rest })}`, signal ? { signal } : {});
};

export const loadNode = (id: NodeId) => fetchJson(NodeResponse, `/api/nodes/${at(id)}`);

export const loadEvidence = (id: NodeId, page: Page) =>
  fetchJson(EvidenceResponse, `/api/nodes/${at(id)}/evidence${searchParams({ ...page })}`);

export const loadNeighbours = (
  id: NodeId,
  request: { readonly types?: readonly RelationshipType[]; readonly kinds?: readonly NodeKind[] } & Page = {},
) => fetchJson(NeighboursResponse, `/api/nodes/${at(id)}/neighbours${searchParams({ ...request })}`);

export const loadEvents = (request: { readonly participants?: readonly string[] } & Page) =>
  fetchJson(EventsResponse, `/api/events${searchParams({ ...request })}`);

export const loadArticle = (id: string) => fetchJson(ArticleResponse, `/api/articles/${at(id)}`);

export const loadQueries = () => fetchJson(QueriesResponse, '/api/queries');

export const runQuery = (name: string, params: QueryParams) =>
  postJson(QueryResponse, `/api/queries/${at(name)}/run`, { params });

export const exportNodes = (ids: readonly NodeId[]) =>
  postJson(CytoscapeExport, '/api/export', { selection: { kind: 'nodes', ids }, format: 'cytoscape' });
