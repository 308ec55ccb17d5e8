import type { ArticleResponse, EvidenceItem, GraphEdge, NodeId } from '#domain';
import { listOf, numberOf, textOf } from './properties.ts';

/** How an edge is known. */
export type Grounds =
  /** Sentences say it. */
  | 'sentences'
  /** A word list says it; sentences mention the node. */
  | 'lexicon'
  /** It was inferred from where the name stands. */
  | 'context'
  /** The article's own address or masthead says it. */
  | 'masthead';

export function groundsOf({ type, source }: Pick<GraphEdge, 'type' | 'source'>): Grounds {
  if (type === 'PUBLISHED') return 'masthead';
  if (type !== 'OF') return 'sentences';
  // A node that no word list knows is told apart by its country: `person/<name>@<country>`.
  return source.includes('@') ? 'context' : 'lexicon';
}

/** The node whose evidence holds that of the edge. */
export function witnessOf({ type, source, target }: GraphEdge): NodeId {
  return type === 'TOOK_PART_IN' || type === 'MENTIONS' || type === 'CITES' || type === 'REPORTS'
    ? target
    : source;
}

/** Of what is said of the event at one end, what supports the edge: reports in the articles that it names. */
export function supporting(edge: GraphEdge, items: readonly EvidenceItem[]): readonly EvidenceItem[] {
  const articles = new Set(listOf(edge, 'articles'));
  return items.filter(({ relation, article }) => relation === 'REPORTS' && articles.has(article));
}

/** Of what is said of a person, the sentences that give this office. */
export function givingOffice(edge: GraphEdge, items: readonly EvidenceItem[]): readonly EvidenceItem[] {
  const office = textOf(edge, 'office') ?? '';
  return items.filter(
    ({ relation, quote, article, start }) =>
      relation === 'HOLDS' &&
      (quote.includes(office) ||
        (article === edge.properties['article'] && start === numberOf(edge, 'start'))),
  );
}

/** What the article at the beginning of an edge says of its other end: the words kept with the edge, or every sentence that
 *  names it. */
export function sentencesIn(edge: GraphEdge, { article, spans }: ArticleResponse): readonly EvidenceItem[] {
  const { text } = article;
  const places =
    edge.type === 'PUBLISHED'
      ? [{ start: 0, end: 0, rule: 'masthead' }]
      : spans.filter(({ node, relation }) => node === edge.target && relation === edge.type);
  const found = new Map<number, EvidenceItem>();
  for (const { start, end, rule } of places) {
    const around =
      edge.type === 'MENTIONS' || edge.type === 'PUBLISHED'
        ? sentenceAt(text, { start, end })
        : { start, end };
    if (found.has(around.start)) continue;
    const item: EvidenceItem = {
      article: article.id,
      title: article.title,
      ...(article.url === undefined ? {} : { url: article.url }),
      ...(article.publisher === undefined ? {} : { publisher: article.publisher }),
      ...(article.publishedAt === undefined ? {} : { publishedAt: article.publishedAt }),
      relation: edge.type === 'CITES' || edge.type === 'REPORTS' ? edge.type : 'MENTIONS',
      quote: text.slice(around.start, around.end),
      ...around,
      rule,
      ...(edge.type === 'MENTIONS' ? { named: { start, end } } : {}),
    };
    found.set(around.start, item);
  }
  return [...found.values()];
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The sentence around a place; a line's end closes it, too. */
function sentenceAt(text: string, { start, end }: Place): Place {
  const before = text.slice(0, start).search(/[^。！？!?\n]*$/u);
  const after = /^[^。！？!?\n]*[。！？!?]?[”’」』）]?/u.exec(text.slice(end))?.[0].length ?? 0;
  return { start: before, end: end + after };
}
