import { z } from 'zod';
import { ArticleId } from './ids.ts';

/** `start` and `end` are UTF-16 offsets into the article's text, end exclusive. */
export const Span = z.strictObject({ start: z.int().min(0), end: z.int().min(0) });
export type Span = z.infer<typeof Span>;

/** What a stretch of the visible text is: captions count like body; related headlines give mentions but no events;
 *  bylines and credits give neither. */
export const Zone = z.enum(['title', 'body', 'caption', 'related', 'byline', 'credit']);
export type Zone = z.infer<typeof Zone>;

export const ZoneSpan = z.strictObject({ zone: Zone, start: z.int().min(0), end: z.int().min(0) });
export type ZoneSpan = z.infer<typeof ZoneSpan>;

export const Language = z.enum(['zh-Hans', 'zh-Hant', 'other']);
export type Language = z.infer<typeof Language>;

export const ArticleFormat = z.enum(['jekyll', 'epoch', 'mirror', 'html', 'text', 'markdown', 'jsonl']);
export type ArticleFormat = z.infer<typeof ArticleFormat>;

export const Article = z.strictObject({
  id: ArticleId,
  title: z.string().min(1),
  url: z.string().exactOptional(),
  /** ISO 8601: an instant (`2024-10-15T02:00:24.368Z`) or, where only the day is known, a date. */
  publishedAt: z.string().exactOptional(),
  /** The outlet's name as its table prints it. */
  publisher: z.string().exactOptional(),
  language: Language,
  /** The visible text: title, then body, paragraphs apart by line breaks, boilerplate left out. */
  text: z.string().min(1),
  zones: z.array(ZoneSpan),
  textHash: z.string(),
  format: ArticleFormat,
  ingestVersion: z.string(),
});
export type Article = z.infer<typeof Article>;
