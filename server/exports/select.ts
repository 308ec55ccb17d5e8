import {
  byId,
  MailuoError,
  type ArticleGraph,
  type ExportCap,
  type Graph,
  type RequestedSelection,
} from '#domain';
import type { GraphStore } from '#store';
import { bindParameters } from '../saved-queries/bind.ts';
import { findQuery, type QuerySources } from '../workspace/own-queries.ts';
import type { GraphElement, GraphElements } from './exporter.ts';

/** Ends a saved query that a very large graph makes too slow. */
const SAVED_QUERY_TIMEOUT_MS = 30_000;

export interface Selected {
  readonly elements: GraphElements;
  readonly cap?: ExportCap;
  readonly articles?: AsyncIterable<ArticleGraph>;
}

export interface SelectContext {
  readonly store: GraphStore;
  readonly queries: QuerySources['builtIn'];
  readonly signal?: AbortSignal;
}

/** What a selection takes from the store, and how it was bounded. Rejects as the store does for an unknown node, and as
 *  a run does for a query. */
export async function select(selection: RequestedSelection, context: SelectContext): Promise<Selected> {
  const { store } = context;
  switch (selection.kind) {
    case 'nodes':
      return { elements: store.export(selection) };
    case 'all':
      return {
        elements: store.export(selection),
        ...(selection.articles ? { articles: store.articleGraphs() } : {}),
      };
    case 'neighbourhood': {
      const { ids, leftOut } = await store.neighbourhood(selection);
      const { types, limit } = selection;
      return {
        elements: store.export({ kind: 'nodes', ids: [...ids], ...(types === undefined ? {} : { types }) }),
        cap: { of: 'nodes', limit, leftOut },
      };
    }
    case 'query':
    case 'statement': {
      const { graph, rows, truncated } = await run(selection, context);
      if (rows.length > 0 && graph.nodes.length === 0) throw withoutGraph(selection);
      return {
        elements: elementsOf(graph),
        cap: { of: 'rows', limit: selection.limit, leftOut: truncated ? 'some' : 0 },
      };
    }
    default:
      return selection satisfies never;
  }
}

/** What the cap kept out, in words; undefined where it kept nothing out. */
export function leftOutBy(cap: ExportCap | undefined): string | undefined {
  if (cap === undefined || cap.leftOut === 0) return undefined;
  return cap.leftOut === 'some'
    ? `more than ${cap.limit} rows; those beyond are left out`
    : `${cap.leftOut} nodes beyond the limit of ${cap.limit} are left out`;
}

async function run(
  selection: Extract<RequestedSelection, { readonly kind: 'query' | 'statement' }>,
  { store, queries, signal }: SelectContext,
) {
  const { limit, params } = selection;
  if (selection.kind === 'statement') {
    const { statement, timeoutMs } = selection;
    return store.query(statement, params, { trust: 'adHoc', limit, timeoutMs, signal });
  }
  const query = await findQuery({ builtIn: queries, workspace: store.workspace }, selection.name);
  return store.query(query.statement, bindParameters(query, params), {
    trust: query.editable ? 'adHoc' : 'saved',
    limit,
    timeoutMs: SAVED_QUERY_TIMEOUT_MS,
    signal,
  });
}

function withoutGraph({ kind }: RequestedSelection): MailuoError {
  return new MailuoError(
    'invalid_input',
    `The ${kind} finds rows but no nodes or relationships in them, so there is no graph to export: return those, or take its rows with \`mailuo query --format json\`.`,
  );
}

async function* elementsOf({ nodes, edges }: Graph): AsyncGenerator<GraphElement> {
  for (const node of nodes.toSorted(byId)) yield { node };
  for (const edge of edges.toSorted(byId)) yield { edge };
}
