import type { GraphEdge, GraphNode } from '#domain';

export type GraphElements = AsyncIterable<{ readonly node: GraphNode } | { readonly edge: GraphEdge }>;

interface ExportContext {
  readonly version: string;
  /** ISO instant. */
  readonly exportedAt: string;
}

/** One format: nodes come first, then edges, both sorted by id; text leaves in pieces, so that no graph is too large. */
export interface Exporter {
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
  readonly write: (elements: GraphElements, context: ExportContext) => AsyncIterable<string>;
}

/** Writes `opening`, then `"nodes":[…],"edges":[…]` piece by piece, and tells how many of each there were. The first
 *  piece waits for the first element, so that a store that fails at once leaves no half file. */
export async function* writeLists(
  opening: string,
  elements: GraphElements,
  nodeOf: (node: GraphNode) => unknown,
  edgeOf: (edge: GraphEdge) => unknown,
): AsyncGenerator<string, { readonly nodes: number; readonly edges: number }> {
  let nodes = 0;
  let edges = 0;
  let pending = `${opening}"nodes":[`;
  for await (const element of elements) {
    if ('node' in element) {
      yield `${pending}${nodes === 0 ? '' : ','}\n${JSON.stringify(nodeOf(element.node))}`;
      nodes += 1;
    } else {
      if (edges === 0) pending += '],\n"edges":[';
      yield `${pending}${edges === 0 ? '' : ','}\n${JSON.stringify(edgeOf(element.edge))}`;
      edges += 1;
    }
    pending = '';
  }
  yield edges === 0 ? `${pending}],\n"edges":[]` : ']';
  return { nodes, edges };
}
