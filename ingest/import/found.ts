import type { z } from 'zod';
import { ArticleGraph } from '#domain';

/** One article of an export, or why a place in the file holds none. */
export type Found =
  | { readonly at: string; readonly graph: ArticleGraph }
  | { readonly at: string; readonly reason: string };

/** Reads the record of one article and checks that its quotes stand where they claim to. */
export function toFound(at: string, record: unknown): Found {
  const parsed = ArticleGraph.safeParse(record);
  if (!parsed.success) return { at, reason: `no article as exports write it: ${reasonOf(parsed.error)}` };
  const wrong = wrongQuote(parsed.data);
  return wrong === undefined ? { at, graph: parsed.data } : { at, reason: wrong };
}

function wrongQuote({ article, mentions, citations, reports, offices }: ArticleGraph): string | undefined {
  const quotes = [
    ...mentions.map(({ start, end, surface }) => ({ start, end, quote: surface })),
    ...[...citations, ...reports, ...offices],
  ];
  const wrong = quotes.find(({ start, end, quote }) => article.text.slice(start, end) !== quote);
  return wrong && `${article.id} does not say “${wrong.quote}” at ${wrong.start}–${wrong.end}`;
}

function reasonOf(error: z.ZodError): string {
  const [issue] = error.issues;
  return issue === undefined ? 'unknown' : `${issue.path.join('.') || 'record'}: ${issue.message}`;
}
