import { MailuoError, type ArticleFormat } from '#domain';
import { htmlBlocks } from './html-blocks.ts';
import type { SourceDocument } from './source-document.ts';

/** `<!--1706726344000-->` or `<!--NaN-->`, then `[title](url)`, then a rule of dashes, then HTML. */
const STORED = /^\s*(?:<!--\s*(NaN|-?\d+)\s*-->\s*)?(?:\[([^\n]*)\]\((\S*?)\)\s*\n)?(?:\s*-{6,}\s*\n)?/;

export const STORED_HEAD = /^\s*<!--\s*(?:NaN|-?\d+)\s*-->\s*\n\s*\[[^\n]*\]\([^\n]*\)\s*\n\s*-{6,}/;

/** What front matter said, where there was any; it outranks what the page's own head says. */
export interface Stated {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly publisherHint?: string | undefined;
}

/** Reads the part that both of the archive's formats share. */
export function readStoredPage(
  origin: string,
  format: ArticleFormat,
  page: string,
  stated: Stated,
): SourceDocument {
  const [head = '', epoch, linkTitle, linkUrl] = STORED.exec(page) ?? [];
  const title = (stated.title ?? linkTitle ?? '').replace(/\s+/g, ' ').trim();
  if (title === '')
    throw new MailuoError('unreadable_article', 'no title: neither front matter nor [title](url) gives one');
  const html = page.slice(head.length);
  return {
    origin,
    format,
    title,
    url: stated.url ?? (linkUrl === '' ? undefined : linkUrl),
    publishedAt: stated.publishedAt ?? instantOf(epoch) ?? feedDate(html),
    publisherHint: stated.publisherHint,
    blocks: htmlBlocks(html, title),
  };
}

/** Milliseconds since 1970 as an ISO instant; undefined for `NaN` and for times that no news has. */
function instantOf(epoch: string | undefined): string | undefined {
  const milliseconds = Number(epoch);
  if (epoch === undefined || !Number.isFinite(milliseconds) || Math.abs(milliseconds) > 8.64e15)
    return undefined;
  return new Date(milliseconds).toISOString();
}

/** `<div><i>Wed, 31 Jan 2024 18:08:02 GMT</i></div>`, as feeds leave it at the top of a page. */
function feedDate(html: string): string | undefined {
  const stamp =
    /<i>\s*([A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} [\d:]{8} (?:GMT|UTC|[+-]\d{4}))\s*<\/i>/.exec(
      html,
    )?.[1];
  const time = stamp === undefined ? Number.NaN : Date.parse(stamp);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
