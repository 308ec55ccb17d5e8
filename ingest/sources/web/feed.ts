import { parseFeed } from 'feedsmith';
import type { Listed } from './listed.ts';

/** The pages that an RSS, Atom, RDF or JSON feed lists; `undefined` where the text is none. */
export function readFeed(text: string, address: string): readonly Listed[] | undefined {
  const looksLikeFeed = /<(?:rss|feed|rdf:RDF)[\s>]/.test(text.slice(0, 4096));
  if (!looksLikeFeed && !/^\s*\{[^]{0,4096}jsonfeed\.org/.test(text)) return undefined;
  try {
    return entriesOf(parseFeed(text)).flatMap(({ link, mark }) =>
      link !== undefined && URL.canParse(link, address) ? [{ url: new URL(link, address).href, mark }] : [],
    );
  } catch {
    return undefined;
  }
}

interface FeedEntry {
  readonly link: string | undefined;
  readonly mark: string | undefined;
}

function entriesOf(found: ReturnType<typeof parseFeed>): readonly FeedEntry[] {
  switch (found.format) {
    case 'atom':
      return (found.feed.entries ?? []).map(({ links = [], updated }) => ({
        link: (links.find(({ rel = 'alternate' }) => rel === 'alternate') ?? links[0])?.href,
        mark: dateOf(updated),
      }));
    case 'json':
      return (found.feed.items ?? []).map(({ url, date_modified: modified, date_published: published }) => ({
        link: url,
        mark: dateOf(modified ?? published),
      }));
    case 'rdf':
      return (found.feed.items ?? []).map(({ link, dc }) => ({ link, mark: dateOf(dc?.dates?.[0]) }));
    case 'rss':
      return (found.feed.items ?? []).map(({ link, guid, pubDate }) => ({
        link: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
        mark: dateOf(pubDate),
      }));
  }
}

function dateOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
