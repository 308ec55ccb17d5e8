import { ArticlesRequest, type GraphEdge, type GraphNode } from '#domain';
import type { GraphStore } from '#store';

/** All that a store holds, in a form to compare. */
export async function dump(store: GraphStore): Promise<readonly unknown[]> {
  const lines: ({ node: GraphNode } | { edge: GraphEdge } | { article: unknown })[] = [];
  for await (const line of store.export({ kind: 'all', articles: true })) lines.push(line);
  const { articles } = await store.articles(ArticlesRequest.parse({ limit: 500 }));
  for (const { id } of articles) lines.push({ article: await store.article(id) });
  return lines;
}

/** Empties a store through its own door, which leaves nothing if deleting is exact. */
export async function empty(store: GraphStore): Promise<void> {
  const { articles } = await store.articles(ArticlesRequest.parse({ limit: 500 }));
  for (const { id } of articles) await store.deleteArticle(id);
}
