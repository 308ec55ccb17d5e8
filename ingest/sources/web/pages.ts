import { MailuoError } from '#domain';
import { hashOf, type CachedPage, type PageCache } from './page-cache.ts';
import type { Answer } from './request.ts';

/** What an address holds now. */
export interface Page {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly url: string;
  /** Has it not asked for, or not yielded, again until it changes. */
  readonly settle: () => Promise<void>;
}

export interface PagesOptions {
  readonly visit: (url: string, headers: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly cache: PageCache;
  /** Also pages that were settled before and have not changed. */
  readonly again: boolean;
}

/**
 * The page at an address, or `undefined` where it was settled before and is unchanged: by its mark, by the server's
 * word (304) or by its bytes. What was fetched but not settled comes from the cache when the server says that it is
 * unchanged. Rejects as `request` does, and with `unreadable_article` for an answer other than 200.
 */
export function createPages({ visit, cache, again }: PagesOptions) {
  return async (address: string, mark: string | undefined): Promise<Page | undefined> => {
    const before = await cache.get(address);
    const isDone = before?.settled === true && !again;
    if (isDone && mark !== undefined && before.mark === mark) return undefined;
    const held = before === undefined ? undefined : await cache.bytesOf(address);
    const answer = await visit(address, held === undefined && !isDone ? {} : validators(before));
    const bytes = answer.status === 304 ? held : answer.bytes;
    const now = answer.status === 304 ? before : described(answer);
    const page = now === undefined ? undefined : { ...now, ...(mark === undefined ? {} : { mark }) };
    if (isDone && page?.hash === before.hash) {
      await cache.put(address, { ...page, settled: true });
      return undefined;
    }
    if (page === undefined || bytes === undefined)
      throw new MailuoError('unreadable_article', `${address} answers ${answer.status}`);
    await cache.put(address, page, bytes);
    const { contentType, url } = page;
    return { bytes, contentType, url, settle: () => cache.put(address, { ...page, settled: true }) };
  };
}

function validators(page: CachedPage | undefined): Readonly<Record<string, string>> {
  return {
    ...(page === undefined || page.etag === '' ? {} : { 'if-none-match': page.etag }),
    ...(page === undefined || page.lastModified === '' ? {} : { 'if-modified-since': page.lastModified }),
  };
}

/** `undefined` for an answer that is no page. */
function described({ status, header, bytes, url }: Answer): CachedPage | undefined {
  if (status !== 200) return undefined;
  return {
    etag: header('etag'),
    lastModified: header('last-modified'),
    contentType: header('content-type'),
    url,
    hash: hashOf(bytes),
    settled: false,
  };
}
