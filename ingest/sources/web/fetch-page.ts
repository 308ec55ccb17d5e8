import { MailuoError } from '#domain';
import { OPEN_INTERNET, type Reach } from './reach.ts';
import { request } from './request.ts';

interface FetchedPage {
  readonly bytes: Uint8Array;
  readonly kind: 'html' | 'text';
  /** Where it was at the end, after redirects. */
  readonly url: string;
}

export type FetchPage = (url: string, signal: AbortSignal) => Promise<FetchedPage>;

export interface FetcherOptions extends Partial<Reach> {
  /** Bytes, after decompression. */
  readonly mostBytes?: number;
  /** For each redirect anew. */
  readonly timeoutMs?: number;
}

/** Fetches single web pages that a person names, of the open internet alone; rejects as `request` does, and with
 *  `unreadable_article` for what is no page. */
export function createPageFetcher({
  resolve = OPEN_INTERNET.resolve,
  isAllowed = OPEN_INTERNET.isAllowed,
  mostBytes = 5_000_000,
  timeoutMs = 20_000,
}: FetcherOptions = {}): FetchPage {
  const headers = {
    accept: 'text/html, application/xhtml+xml, text/plain;q=0.5',
    'user-agent': 'Mailuo',
  };
  return async (address, signal) => {
    const reach = { resolve, isAllowed };
    const answer = await request(address, { reach, headers, mostBytes, timeoutMs, signal });
    const { status, header, bytes, url } = answer;
    if (status < 200 || status > 299) throw new MailuoError('unreadable_article', `${url} answers ${status}`);
    const kind = kindOf(header('content-type'));
    if (kind !== undefined) return { bytes, kind, url };
    const type = header('content-type') || 'of no type';
    throw new MailuoError('unreadable_article', `${url} is ${type}, not a web page`);
  };
}

function kindOf(contentType: string): FetchedPage['kind'] | undefined {
  if (/^(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType)) return 'html';
  return /^text\/(?:plain|markdown)\b/i.test(contentType) ? 'text' : undefined;
}
