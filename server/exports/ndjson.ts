import type { ArticleGraph } from '#domain';
import { type Exporter, writePieces } from './exporter.ts';

/** One node or edge a line, just as the API gives them, nodes first; then a whole article a line, so that it can be
 *  imported again. No line says when it was made: equal graphs give equal files. */
export const ndjson: Exporter = {
  mediaType: 'application/x-ndjson',
  extension: 'ndjson',
  write: (elements, { cap, articles }) =>
    writePieces(elements, {
      node: (node) => `${JSON.stringify({ node })}\n`,
      edge: (edge) => `${JSON.stringify({ edge })}\n`,
      ...(articles === undefined ? {} : { after: articleLines(articles) }),
      closing: () => (cap === undefined ? '' : `${JSON.stringify({ meta: { cap } })}\n`),
    }),
};

async function* articleLines(articles: AsyncIterable<ArticleGraph>): AsyncGenerator<string> {
  for await (const article of articles) yield `${JSON.stringify({ article })}\n`;
}
