import { z } from 'zod';
import {
  Article,
  NodeId,
  type ArticleId,
  type ArticleResponse,
  type ArticlesRequest,
  type ArticlesResponse,
  type ArticleSpan,
} from '#domain';
import type { Engine } from '../engine.ts';
import { NodeRow } from '../graph-values.ts';
import { kindOf } from '../node-kind.ts';
import { offsetOf, pageOf } from '../page.ts';
import { present } from '../present.ts';
import { readRows } from '../rows.ts';
import { statement } from '../statements.ts';
import { notFound } from './nodes.ts';

/** Parses an article's node as it is stored. */
export const StoredArticle = z.object({
  ...Article.shape,
  zones: z.array(z.string().transform(toZone)).pipe(Article.shape.zones),
});
const ArticleSummary = Article.omit({ text: true, zones: true });
const SummaryRow = z.object({ properties: z.record(z.string(), z.unknown()) });

const target = { node: NodeId, name: z.string() };
const SpanRow = z.discriminatedUnion('relation', [
  z.object({
    relation: z.enum(['CITES', 'REPORTS', 'CLAIMS']),
    support: z.object({ start: z.number(), end: z.number(), rule: z.string() }),
    ...target,
  }),
  z.object({
    relation: z.literal('MENTIONS'),
    support: z.object({ spans: z.array(z.string()), rules: z.array(z.string()) }),
    ...target,
  }),
]);

export async function article(engine: Engine, id: ArticleId): Promise<ArticleResponse> {
  const [found, spans] = await Promise.all([
    readRows(engine, statement('read/article'), { id }, z.object({ article: NodeRow })),
    readRows(engine, statement('read/article-spans'), { id }, SpanRow),
  ]);
  const [row] = found;
  if (row === undefined) throw notFound(id);
  return {
    article: StoredArticle.parse(row.article.properties),
    spans: spans.flatMap(toSpans).toSorted((left, right) => left.start - right.start || left.end - right.end),
  };
}

/** Newest first. */
export async function articles(engine: Engine, request: ArticlesRequest): Promise<ArticlesResponse> {
  const page = { skip: offsetOf(request), limit: request.limit };
  const [totals, rows] = await Promise.all([
    readRows(engine, statement('read/article-total'), {}, z.object({ total: z.number() })),
    readRows(engine, statement('read/article-page'), page, SummaryRow),
  ]);
  const found = rows.map(({ properties }) => ArticleSummary.parse(withoutNulls(properties)));
  return { articles: found, ...pageOf(request, totals[0]?.total ?? 0, found.length) };
}

function toSpans({ relation, support, node, name }: z.infer<typeof SpanRow>): readonly ArticleSpan[] {
  const kind = kindOf(node);
  if (kind === undefined) return [];
  if (relation !== 'MENTIONS') {
    return [{ ...support, node, kind, name, relation: relation === 'CLAIMS' ? 'HOLDS' : relation }];
  }
  return support.spans.map((span, index) => {
    const [start = 0, end = 0] = span.split('-').map(Number);
    return { start, end, node, kind, name, relation, rule: support.rules[index] ?? '' };
  });
}

function toZone(stored: string) {
  const [zone = '', start = '', end = ''] = stored.split(' ');
  return { zone, start: Number(start), end: Number(end) };
}

function withoutNulls(properties: Readonly<Record<string, unknown>>) {
  return present(
    Object.fromEntries(
      Object.entries(properties).map(([key, value]) => [key, value === null ? undefined : value]),
    ),
  );
}
