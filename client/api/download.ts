import {
  GraphEdge,
  GraphNode,
  type ExportFormat,
  type ExportSelection,
  type Graph,
  type NodeId,
  type RelationshipType,
} from '#domain';
import { z } from 'zod';
import { fetchAnswer } from './fetch-json.ts';

/** A file that the server made. `leftOut` says in its words what a limit kept out. */
export interface Download {
  readonly name: string;
  readonly content: Blob;
  readonly leftOut: string | undefined;
}

/** The graph, or the named nodes with the edges among them, as a file. */
export async function downloadExport(
  selection: ExportSelection,
  format: ExportFormat,
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<Download> {
  const response = await fetchAnswer('/api/export', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ selection, format }),
    ...(signal === undefined ? {} : { signal }),
  });
  return {
    name: fileNameIn(response.headers.get('content-disposition')) ?? `mailuo.${format}`,
    content: await response.blob(),
    leftOut: response.headers.get('x-left-out') ?? undefined,
  };
}

/** The name that a server gives a file; it stands in quotation marks only where it must. */
export function fileNameIn(disposition: string | null): string | undefined {
  const [, quoted, plain] = /;\s*filename=(?:"([^"]+)"|([^\s;"]+))/i.exec(disposition ?? '') ?? [];
  return quoted ?? plain;
}

const Exported = z.object({ nodes: z.array(GraphNode), edges: z.array(GraphEdge) });

/** The named nodes as they are now, with the edges of these types among them; what no longer exists is left out. */
export async function loadGraph(ids: readonly NodeId[], types: readonly RelationshipType[]): Promise<Graph> {
  if (ids.length === 0) return { nodes: [], edges: [] };
  const selection = { kind: 'nodes' as const, ids: [...ids], types: [...types] };
  const { content } = await downloadExport(selection, 'json');
  return Exported.parse(JSON.parse(await content.text()));
}
