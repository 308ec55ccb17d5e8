import type {
  ArticleGraph,
  ArticleId,
  ArticleResponse,
  ArticlesRequest,
  ArticlesResponse,
  EventsRequest,
  EventsResponse,
  EvidenceRequest,
  EvidenceResponse,
  ExportSelection,
  GraphEdge,
  GraphNode,
  NeighbourhoodRequest,
  NeighboursRequest,
  NeighboursResponse,
  NodeId,
  NodeResponse,
  PathsRequest,
  PathsResponse,
  QueryParams,
  QueryPart,
  QueryResponse,
  SearchRequest,
  SearchResponse,
  StatsResponse,
} from '#domain';
import type { Workspace } from './workspace/workspace.ts';

/** What became of one article of a batch. */
export interface PutOutcome {
  readonly article: ArticleId;
  readonly outcome: 'stored' | 'unchanged' | 'replaced';
}

/** A file, or a line of one, whose articles are all stored with the batch that names it. */
export interface DealtInput {
  /** Of what it held: the same content has the same. */
  readonly hash: string;
  readonly ingestVersion: string;
  /** All that it gave, of this batch or an earlier one. */
  readonly articles: readonly ArticleId[];
}

export interface PutOptions {
  /** Replace what is stored by what is offered, whichever edition it is. */
  readonly force?: boolean;
  /** Noted with the batch, all or none, for `knownInputs`. */
  readonly inputs?: readonly DealtInput[];
}

export interface QueryOptions {
  /** `saved`: a statement of ours, tested on both engines. `adHoc`: anybody's; runs where it can neither write nor
   *  hold up others, and is stopped at `timeoutMs`. */
  readonly trust: 'saved' | 'adHoc';
  /** Rows kept, at most. */
  readonly limit: number;
  readonly timeoutMs: number;
  /** Stops the statement, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

export interface Neighbourhood {
  readonly ids: readonly NodeId[];
  readonly leftOut: number;
}

/**
 * The graph, in the domain's words. Every method may reject with a `MailuoError`; `store_unavailable` means that the
 * engine cannot be reached, and carries `retriable`. No engine type leaves the store.
 */
export interface GraphStore {
  readonly engine: 'neo4j' | 'embedded';

  /** What readers keep beside the graph: their queries and scenes. */
  readonly workspace: Workspace;

  /** Applies what is missing of `cypher/schema/`, in order, each once; returns the names of those applied now. Several
   *  processes may do so at once: the first applies what is missing while the others wait. */
  migrate(): Promise<readonly string[]>;

  /** Puts articles in, whole and all or none of the batch. One whose text hash and ingest version are stored already
   *  is left alone. Of two editions of one article (same id, other content) the later published stays, then the longer,
   *  so that order never matters; `force` takes the offered one. An older ingest version always gives way. */
  putArticles(batch: readonly ArticleGraph[], options?: PutOptions): Promise<readonly PutOutcome[]>;

  /** Of the hashes of inputs, those that were dealt with by this ingest version and whose articles are all there still;
   *  with how many these are. */
  knownInputs(hashes: readonly string[], ingestVersion: string): Promise<ReadonlyMap<string, number>>;

  /** Takes away the article and exactly what only it supported; false where it was not there. */
  deleteArticle(id: ArticleId): Promise<boolean>;

  articles(request: ArticlesRequest): Promise<ArticlesResponse>;
  /** Rejects with `not_found`, as do `node`, `evidence`, `neighbours` and `paths` for an unknown id. These four also take
   *  the former id of an event that a more exact report gave another, and answer with its own. */
  article(id: ArticleId): Promise<ArticleResponse>;
  node(id: NodeId): Promise<NodeResponse>;
  evidence(id: NodeId, request: EvidenceRequest): Promise<EvidenceResponse>;
  search(request: SearchRequest): Promise<SearchResponse>;
  neighbours(id: NodeId, request: NeighboursRequest): Promise<NeighboursResponse>;
  /** The node in the middle and what lies around it, nearest first, then what most articles name; and how many more
   *  there are than the limit lets through. */
  neighbourhood(request: NeighbourhoodRequest): Promise<Neighbourhood>;
  events(request: EventsRequest): Promise<EventsResponse>;
  paths(request: PathsRequest): Promise<PathsResponse>;

  /** Runs a reading statement; rejects with `query_refused` where it would write, `query_invalid` where it does not
   *  parse, `unsupported_on_engine` where only the other engine runs it, `query_timeout` where it took too long. */
  query(statement: string, params: QueryParams, options: QueryOptions): Promise<QueryResponse>;

  /** As `query`, for any number of rows: the columns, then rows no faster than they are taken, last the summary. Who
   *  stops taking them stops the statement. */
  stream(statement: string, params: QueryParams, options: QueryOptions): AsyncIterable<QueryPart>;

  stats(): Promise<StatsResponse>;

  /** Another one after every write, whoever wrote; says nothing else. Cheap: for telling whether an answer is stale. */
  dataVersion(): Promise<string>;

  /** Nodes first, then edges among them, sorted by id, without holding them all in memory. */
  export(selection: ExportSelection): AsyncIterable<{ node: GraphNode } | { edge: GraphEdge }>;

  /** Every article with all that it put in, sorted by id, a page at a time: what `putArticles` makes an equal graph of. */
  articleGraphs(): AsyncIterable<ArticleGraph>;

  close(): Promise<void>;
}
