import { MailuoError } from '#domain';
import { pageName } from '../page-name.ts';
import { decode } from '../../readers/decode.ts';
import { setAside, type Found } from '../source-item.ts';
import { collect } from '../stream/collect.ts';
import { gunzip } from '../stream/inflate.ts';
import { readFeed } from './feed.ts';
import type { Listed } from './listed.ts';
import { openPageCache } from './page-cache.ts';
import { createPages, type Page } from './pages.ts';
import { readSitemap } from './sitemap.ts';
import { createVisitor, type VisitOptions } from './visitor.ts';

/** The largest sitemap or feed that is read, unpacked: what the sitemap protocol allows. */
const MOST_LIST_BYTES = 52_428_800;

/** An index of sitemaps, a sitemap, a page. */
const MOST_LEVELS = 3;

export interface WebOptions extends VisitOptions {
  /** Where ETags, dates and pages are kept from one run to the next; without it each run fetches all anew. */
  readonly cacheFolder?: string;
  /** Also pages that were settled before and have not changed since; by default they are passed over. */
  readonly again?: boolean;
}

export interface Web {
  /** The page at an address or, where that is a feed or sitemap, the pages that it lists. */
  readonly read: (address: string) => AsyncGenerator<Found>;
}

/** Reads each address once, as long as it is open. */
export function openWeb(
  options: WebOptions & {
    readonly maxItemBytes: number;
    /** Told of each page that is passed over without being wrong. */
    readonly passOver: (reason: string) => void;
  },
): Web {
  const { maxItemBytes, passOver, cacheFolder, again = false, signal } = options;
  const visit = createVisitor({ ...options, mostBytes: Math.max(maxItemBytes, MOST_LIST_BYTES) });
  const pageAt = createPages({ visit, cache: openPageCache(cacheFolder), again });
  const seen = new Set<string>();

  async function* read({ url, mark }: Listed, level: number): AsyncGenerator<Found> {
    if (seen.has(url)) return;
    seen.add(url);
    try {
      const page = await pageAt(url, mark);
      if (page === undefined) return passOver('page that has not changed');
      const listed = level < MOST_LEVELS ? await readList(page) : undefined;
      if (listed === undefined) yield itemOf(url, page, maxItemBytes);
      else for (const each of listed) yield* read(each, level + 1);
    } catch (error) {
      signal?.throwIfAborted();
      yield setAside(url, 'fetch', error);
    }
  }
  return { read: (address) => read({ url: address, mark: undefined }, 1) };
}

function itemOf(origin: string, { bytes, contentType, url, settle }: Page, maxItemBytes: number): Found {
  const name = pageName(contentType);
  if (name === undefined) {
    const type = contentType || 'of no type';
    throw new MailuoError('unreadable_article', `${url} is ${type}, not a web page, feed or sitemap`);
  }
  if (bytes.length > maxItemBytes)
    throw new MailuoError('too_large', `${url} has more than ${maxItemBytes} bytes`);
  return { origin, name, bytes, url, contentType, settled: settle };
}

async function readList({ bytes, contentType, url }: Page): Promise<readonly Listed[] | undefined> {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isPacked && !/xml|rss|json|text\/plain|^$/i.test(contentType.replace(/xhtml\+xml/i, '')))
    return undefined;
  const plain = isPacked ? await collect(gunzip(once(bytes)), MOST_LIST_BYTES) : bytes;
  if (plain === undefined)
    throw new MailuoError('too_large', `${url} unpacks to more than ${MOST_LIST_BYTES} bytes`);
  const text = decode(plain);
  return readFeed(text, url) ?? readSitemap(text, url);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
