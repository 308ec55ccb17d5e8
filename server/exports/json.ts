import type { ArticleGraph } from '#domain';
import { type Exporter, metaOf, writePieces } from './exporter.ts';

/** Nodes and edges just as the API gives them; whole articles after them, so that it can be imported again. */
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
      ...(context.articles === undefined ? {} : { after: articleList(context.articles) }),
      closing: (counts) => `],\n"meta":${JSON.stringify(metaOf('json', context, counts))}}\n`,
    }),
};

async function* articleList(articles: AsyncIterable<ArticleGraph>): AsyncGenerator<string> {
  let lead = '],\n"articles":[\n';
  for await (const article of articles) {
    yield lead + JSON.stringify(article);
    lead = ',\n';
  }
  if (lead !== ',\n') yield lead;
}
