import type { GraphEdge, GraphNode } from '#domain';
import { type Exporter, metaOf, writePieces } from './exporter.ts';
import { withSubkind } from './properties.ts';

/** Cytoscape JSON: `elements` as `cy.json()` takes them, and `meta` with where they come from. */
export const cytoscape: Exporter = {
  mediaType: 'application/json',
  extension: 'cytoscape.json',
  write: (elements, context) =>
    writePieces(elements, {
      opening: '{"elements":{"nodes":[\n',
      node: (node) => JSON.stringify(cytoscapeNode(node)),
      turn: '],\n"edges":[\n',
      edge: (edge) => JSON.stringify(cytoscapeEdge(edge)),
      separator: ',\n',
      closing: (counts) => `]},\n"meta":${JSON.stringify(metaOf('cytoscape', context, counts))}}\n`,
    }),
};

/** Properties stand beside the identity, which they cannot overwrite. */
function cytoscapeNode({ id, kind, name, properties }: GraphNode) {
  return { data: { ...withSubkind(properties), id, kind, name } };
}

function cytoscapeEdge({ id, type, source, target, properties }: GraphEdge) {
  return { data: { ...properties, id, type, source, target } };
}
