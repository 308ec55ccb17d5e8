import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { Agent, fetch, type Response } from 'undici';
import { isMailuoError, MailuoError } from '#domain';
import { isPublicAddress } from './public-address.ts';

const MOST_REDIRECTS = 5;

interface FetchedPage {
  readonly bytes: Uint8Array;
  readonly kind: 'html' | 'text';
  /** Where it was at the end, after redirects. */
  readonly url: string;
}

export type FetchPage = (url: string, signal: AbortSignal) => Promise<FetchedPage>;

export interface FetcherOptions {
  /** All addresses of a host. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
  /** Whether a page may be asked of this address and port. */
  readonly isAllowed?: (address: string, port: number) => boolean;
  /** Bytes, after decompression. */
  readonly mostBytes?: number;
  /** For all redirects together. */
  readonly timeoutMs?: number;
}

type Reach = Required<FetcherOptions>;

/**
 * Fetches web pages of the open internet alone. Every hop's host is resolved first, all its addresses are checked, and
 * the connection goes to the one that was checked, whatever the name means by then. Rejects with `invalid_input`,
 * `forbidden` (not the open internet), `too_large` or `unreadable_article` (no page).
 */
export function createPageFetcher({
  resolve = systemAddresses,
  isAllowed = (address, port) => isPublicAddress(address) && (port === 80 || port === 443),
  mostBytes = 5_000_000,
  timeoutMs = 20_000,
}: FetcherOptions = {}): FetchPage {
  return async (url, signal) => {
    const limit = AbortSignal.timeout(timeoutMs);
    try {
      return await follow(
        url,
        { resolve, isAllowed, mostBytes, timeoutMs },
        AbortSignal.any([signal, limit]),
      );
    } catch (error) {
      if (isMailuoError(error)) throw error;
      const reason = limit.aborted ? `no whole answer within ${timeoutMs} ms` : reasonOf(error);
      throw new MailuoError('unreadable_article', `${url} cannot be fetched: ${reason}`, { cause: error });
    }
  };
}

async function follow(start: string, reach: Reach, signal: AbortSignal): Promise<FetchedPage> {
  let url = checkedUrl(start);
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    const agent = agentFor(await checkedAddress(url, reach));
    try {
      const response = await fetch(url, {
        dispatcher: agent,
        redirect: 'manual',
        signal,
        headers: { accept: 'text/html, application/xhtml+xml, text/plain;q=0.5', 'user-agent': 'Mailuo' },
      });
      const next = redirectOf(response, url);
      if (next === undefined) return await pageOf(response, url, reach.mostBytes);
      url = next;
    } finally {
      await agent.destroy();
    }
  }
  throw new MailuoError('unreadable_article', `${start} redirects more than ${MOST_REDIRECTS} times`);
}

function checkedUrl(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new MailuoError('invalid_input', `${address} is no http or https address`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new MailuoError('invalid_input', `${url.host}: an address with a user or password is not fetched`);
  }
  return url;
}

/** An address of the host that may be asked; throws `forbidden` where any of them may not. */
async function checkedAddress(url: URL, { resolve, isAllowed }: Reach): Promise<string> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) === 0 ? await resolve(host) : [host];
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
  const [first] = addresses;
  if (first === undefined) throw new MailuoError('invalid_input', `${host} has no address`);
  if (!addresses.every((address) => isAllowed(address, port))) {
    throw new MailuoError(
      'forbidden',
      `${url.host} is not on the open internet, or on no standard port: only pages of port 80 and 443 there are fetched`,
    );
  }
  return first;
}

async function systemAddresses(host: string): Promise<readonly string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address);
}

/** Connects to this address under any name. */
function agentFor(address: string): Agent {
  const family = isIP(address);
  return new Agent({
    connect: {
      lookup: (_host, { all }, done) =>
        all === true ? done(null, [{ address, family }]) : done(null, address, family),
    },
  });
}

function redirectOf(response: Response, url: URL): URL | undefined {
  const location = response.headers.get('location');
  if (response.status < 300 || response.status > 399 || location === null) return undefined;
  return checkedUrl(URL.canParse(location, url) ? new URL(location, url).href : location);
}

async function pageOf(response: Response, url: URL, mostBytes: number): Promise<FetchedPage> {
  if (!response.ok) throw new MailuoError('unreadable_article', `${url.href} answers ${response.status}`);
  const type = response.headers.get('content-type') ?? '';
  const kind = kindOf(type);
  if (kind === undefined) {
    throw new MailuoError('unreadable_article', `${url.href} is ${type || 'of no type'}, not a web page`);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > mostBytes) throw new MailuoError('too_large', `${url.href} has more than ${mostBytes} bytes`);
    chunks.push(chunk);
  }
  return { bytes: Buffer.concat(chunks), kind, url: url.href };
}

function kindOf(contentType: string): FetchedPage['kind'] | undefined {
  if (/^(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType)) return 'html';
  return /^text\/(?:plain|markdown)\b/i.test(contentType) ? 'text' : undefined;
}

/** `fetch` says "fetch failed"; its cause says why. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
