import { type Exporter, writePieces } from './exporter.ts';

/** One node or edge a line, just as the API gives them, nodes first. */
export const ndjson: Exporter = {
  mediaType: 'application/x-ndjson',
  extension: 'ndjson',
  write: (elements) =>
    writePieces(elements, {
      node: (node) => `${JSON.stringify({ node })}\n`,
      edge: (edge) => `${JSON.stringify({ edge })}\n`,
      closing: () => '',
    }),
};
