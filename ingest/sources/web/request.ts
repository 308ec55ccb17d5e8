import { fetch, type Response } from 'undici';
import { isMailuoError, MailuoError } from '#domain';
import { agentFor, checkedAddress, checkedUrl, type Reach } from './reach.ts';

const MOST_REDIRECTS = 5;

/** An answer of whatever status but a redirect, read whole. */
export interface Answer {
  readonly status: number;
  /** A header by its name in small letters; empty where it is absent. */
  readonly header: (name: string) => string;
  readonly bytes: Uint8Array;
  /** Where it was at the end, after redirects. */
  readonly url: string;
}

export interface RequestOptions {
  readonly reach: Reach;
  readonly headers: Readonly<Record<string, string>>;
  /** Bytes, after decompression. */
  readonly mostBytes: number;
  /** For each redirect anew, after `before`. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Waits before each host that is asked, or throws where it shall not be asked. */
  readonly before?: (url: URL) => Promise<void>;
}

/**
 * Asks for an address of the web. Every hop's host is resolved first, all its addresses are checked, and the connection
 * goes to the one that was checked, whatever the name means by then. Rejects with `invalid_input`, `forbidden` (out of
 * reach), `too_large` or `unreadable_article` (no answer).
 */
export async function request(start: string, options: RequestOptions): Promise<Answer> {
  let url = checkedUrl(start);
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    await options.before?.(url);
    const answer = await hop(start, url, options);
    if (!('next' in answer)) return answer;
    url = answer.next;
  }
  throw new MailuoError('unreadable_article', `${start} redirects more than ${MOST_REDIRECTS} times`);
}

async function hop(
  start: string,
  url: URL,
  { reach, headers, mostBytes, timeoutMs, signal }: RequestOptions,
): Promise<Answer | { readonly next: URL }> {
  const limit = AbortSignal.timeout(timeoutMs);
  try {
    const agent = agentFor(await checkedAddress(url, reach));
    try {
      const response = await fetch(url, {
        dispatcher: agent,
        redirect: 'manual',
        signal: AbortSignal.any([signal, limit]),
        headers,
      });
      const next = redirectOf(response, url);
      return next === undefined ? await answerOf(response, url, mostBytes) : { next };
    } finally {
      await agent.destroy();
    }
  } catch (error) {
    if (isMailuoError(error)) throw error;
    const reason = limit.aborted ? `no whole answer within ${timeoutMs} ms` : reasonOf(error);
    throw new MailuoError('unreadable_article', `${start} cannot be fetched: ${reason}`, { cause: error });
  }
}

function redirectOf(response: Response, url: URL): URL | undefined {
  const location = response.headers.get('location');
  if (response.status < 300 || response.status > 399 || location === null) return undefined;
  return checkedUrl(URL.canParse(location, url) ? new URL(location, url).href : location);
}

async function answerOf(response: Response, url: URL, mostBytes: number): Promise<Answer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > mostBytes) throw new MailuoError('too_large', `${url.href} has more than ${mostBytes} bytes`);
    chunks.push(chunk);
  }
  return {
    status: response.status,
    header: (name) => response.headers.get(name) ?? '',
    bytes: Buffer.concat(chunks),
    url: url.href,
  };
}

/** `fetch` says "fetch failed"; its cause says why. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
