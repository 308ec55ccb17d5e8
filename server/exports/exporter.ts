import type { ArticleGraph, ExportCap, GraphEdge, GraphNode } from '#domain';

export type GraphElement = { readonly node: GraphNode } | { readonly edge: GraphEdge };
export type GraphElements = AsyncIterable<GraphElement>;

export interface ExportContext {
  readonly version: string;
  /** ISO instant. */
  readonly exportedAt: string;
  /** How the selection was bounded, where it was. */
  readonly cap?: ExportCap;
  /** Whole articles, for formats that can be imported again; the others leave them unread. */
  readonly articles?: AsyncIterable<ArticleGraph>;
}

/** One format: nodes come first, then edges, both sorted by id; the file leaves in pieces, so that no graph is too
 *  large. The first piece waits for the first element, so that a store that fails at once leaves no half file. */
export interface Exporter {
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
  readonly write: (elements: GraphElements, context: ExportContext) => AsyncIterable<string | Uint8Array>;
}

export interface ElementCounts {
  readonly nodes: number;
  readonly edges: number;
}

export interface Pieces {
  readonly opening?: string;
  readonly node: (node: GraphNode) => string;
  /** What ends the nodes and begins the edges; without it, both are one list. */
  readonly turn?: string;
  readonly edge: (edge: GraphEdge) => string;
  /** Between two elements of one list. */
  readonly separator?: string;
  /** What follows nodes and edges, piece by piece. */
  readonly after?: AsyncIterable<string>;
  readonly closing: (counts: ElementCounts) => string;
}

/** Writes a file of text, a piece for each element. */
export async function* writePieces(elements: GraphElements, pieces: Pieces): AsyncGenerator<string> {
  const { opening = '', node, turn, edge, separator = '', after, closing } = pieces;
  let nodes = 0;
  let edges = 0;
  let lead = opening;
  for await (const element of elements) {
    if ('node' in element) {
      yield lead + node(element.node);
      nodes += 1;
    } else {
      if (edges === 0 && turn !== undefined) lead = nodes === 0 ? opening + turn : turn;
      yield lead + edge(element.edge);
      edges += 1;
    }
    lead = separator;
  }
  const isEmpty = nodes === 0 && edges === 0;
  const rest = (isEmpty ? opening : '') + (edges === 0 ? (turn ?? '') : '');
  if (after === undefined) {
    yield rest + closing({ nodes, edges });
    return;
  }
  if (rest !== '') yield rest;
  yield* after;
  yield closing({ nodes, edges });
}

/** The `meta` of a JSON file: who made it, when, how much it holds, and what a capped selection left out. */
export function metaOf(format: string, { version, exportedAt, cap }: ExportContext, counts: ElementCounts) {
  return {
    generator: `mailuo ${version}`,
    exportedAt,
    format,
    ...counts,
    ...(cap === undefined ? {} : { cap }),
  };
}
