import { createHash } from 'node:crypto';
import normalizeUrl from 'normalize-url';
import { ArticleId, type Article, type Language } from '#domain';
import type { ArticleText } from './extraction.ts';
import type { SourceDocument } from './readers/source-document.ts';

/** Changes whenever the same article would give another graph; stored with every article, so that an older reading is
 *  replaced. Rises with each release that changes extraction. */
export const INGEST_VERSION = '2';

/** The article as the graph holds it. Its id comes from the canonical address or, without one, from the text. */
export function createArticle(
  document: SourceDocument,
  { text, normalised, zones }: Pick<ArticleText, 'text' | 'normalised' | 'zones'>,
  known: { readonly publisher: string | undefined; readonly publishedAt: string | undefined },
): Article {
  const textHash = hash(text);
  const url = canonicalUrl(document.url);
  return {
    id: ArticleId.parse(`article/${url === undefined ? textHash : hash(url)}`),
    title: document.title,
    ...(document.url === undefined ? {} : { url: document.url }),
    ...(known.publishedAt === undefined ? {} : { publishedAt: known.publishedAt }),
    ...(known.publisher === undefined ? {} : { publisher: known.publisher }),
    language: languageOf(text, normalised),
    text,
    zones: [...zones],
    // What the reader knows beside the text counts as content: a corrected date replaces the article.
    textHash: hash([text, known.publishedAt, known.publisher].join('\u0000')),
    format: document.format,
    ingestVersion: INGEST_VERSION,
  };
}

/** One address for one page: https, no `www.`, no fragment, no tracking parameters, parameters sorted. */
function canonicalUrl(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url) || !/^https?:/i.test(url)) return undefined;
  return normalizeUrl(url, {
    forceHttps: true,
    stripHash: true,
    removeQueryParameters: [/^utm_\w+/i, 'fbclid', 'gclid', 'ref', 'spm'],
  });
}

const HAN = /\p{Script=Han}/u;

function countHan(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // The great block needs no look into Unicode's tables; before the radicals there is none.
    if ((unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x2e80 && HAN.test(characterAt(text, at)))) count += 1;
  }
  return count;
}

/** A trailing surrogate alone belongs to no script, so that none is counted twice. */
function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

function languageOf(text: string, normalised: string): Language {
  const chinese = countHan(text);
  if (chinese < 20 && chinese < text.length / 10) return 'other';
  let traditional = 0;
  for (let index = 0; index < text.length; index += 1)
    if (text.charCodeAt(index) !== normalised.charCodeAt(index)) traditional += 1;
  return traditional > chinese / 20 ? 'zh-Hant' : 'zh-Hans';
}

/** 16 hexadecimal digits: one chance in 10⁷ of any collision among two million articles. */
function hash(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
