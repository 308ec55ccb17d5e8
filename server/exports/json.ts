import { type Exporter, metaOf, writePieces } from './exporter.ts';

/** Nodes and edges just as the API gives them. */
export const json: Exporter = {
  mediaType: 'application/json',
  extension: 'json',
  write: (elements, context) =>
    writePieces(elements, {
      opening: '{"nodes":[\n',
      node: (node) => JSON.stringify(node),
      turn: '],\n"edges":[\n',
      edge: (edge) => JSON.stringify(edge),
      separator: ',\n',
      closing: (counts) => `],\n"meta":${JSON.stringify(metaOf('json', context, counts))}}\n`,
    }),
};
