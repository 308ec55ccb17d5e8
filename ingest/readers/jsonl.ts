import { z } from 'zod';
import { htmlBlocks } from './html-blocks.ts';
import type { Reader, RejectedDocument, SourceDocument } from './source-document.ts';

/** One article a line. `text` (paragraphs apart by line breaks) or `html` holds the body. Other fields are ignored. */
const JsonlArticle = z
  .looseObject({
    title: z.string().trim().min(1),
    text: z.string().optional(),
    html: z.string().optional(),
    url: z.url().optional(),
    publishedAt: z.union([z.iso.datetime({ offset: true }), z.iso.date()]).optional(),
    publisher: z.string().trim().min(1).optional(),
  })
  .refine(({ text, html }) => (text ?? html ?? '').trim() !== '', 'needs `text` or `html`');

/** JSON Lines with the fields of `JsonlArticle`; a bad line is rejected with its number, the others are read. */
export const jsonl: Reader = {
  id: 'jsonl',
  recognises: (name, text) => /\.(jsonl|ndjson)$/i.test(name) || /^\s*\{"/.test(text),
  read: function* (origin, text) {
    for (const [index, line] of text.split('\n').entries()) {
      if (line.trim() !== '') yield readLine(`${origin}:${index + 1}`, line);
    }
  },
};

function readLine(origin: string, line: string): SourceDocument | RejectedDocument {
  const parsed = parseJson(line);
  if (parsed === undefined) return { origin, reason: 'the line is not valid JSON' };
  const article = JsonlArticle.safeParse(parsed.value);
  if (!article.success) {
    const issues = article.error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`);
    return { origin, reason: issues.join('; ') };
  }
  const { title, text = '', html, url, publishedAt, publisher } = article.data;
  const paragraphs = text
    .split('\n')
    .flatMap((part) => (part.trim() === '' ? [] : [part.replace(/\s+/g, ' ').trim()]));
  return {
    origin,
    format: 'jsonl',
    title,
    url,
    publishedAt,
    publisherHint: publisher,
    blocks:
      html === undefined ? paragraphs.map((part) => ({ zone: 'body', text: part })) : htmlBlocks(html, title),
  };
}

function parseJson(line: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(line) };
  } catch {
    return undefined;
  }
}
