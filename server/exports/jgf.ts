import type { GraphEdge, GraphNode } from '#domain';
import { type Exporter, metaOf, writePieces } from './exporter.ts';
import { withSubkind } from './properties.ts';

/** JSON Graph Format 2: nodes by id; what a node or edge holds is its `metadata`. */
export const jgf: Exporter = {
  mediaType: 'application/vnd.jgf+json',
  extension: 'jgf.json',
  write: (elements, context) =>
    writePieces(elements, {
      opening: '{"graph":{"directed":true,"label":"mailuo","nodes":{\n',
      node: (node) => `${JSON.stringify(node.id)}:${JSON.stringify(jgfNode(node))}`,
      turn: '},\n"edges":[\n',
      edge: (edge) => JSON.stringify(jgfEdge(edge)),
      separator: ',\n',
      closing: (counts) => `],\n"metadata":${JSON.stringify(metaOf('jgf', context, counts))}}}\n`,
    }),
};

function jgfNode({ kind, name, properties }: GraphNode) {
  return { label: name, metadata: { ...withSubkind(properties), kind } };
}

function jgfEdge({ id, type, source, target, properties }: GraphEdge) {
  return { id, source, target, relation: type, directed: true, metadata: properties };
}
