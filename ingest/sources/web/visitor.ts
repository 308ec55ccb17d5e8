import { OPEN_INTERNET, type Reach } from './reach.ts';
import { createPace } from './pace.ts';
import { request, type Answer, type RequestOptions } from './request.ts';
import { createRobots } from './robots.ts';

/** How sites are visited. */
export interface VisitOptions {
  /** What robots.txt knows it by, and server logs; by default `Mailuo`. */
  readonly userAgent?: string;
  /** Between two requests to one host, in milliseconds; by default 1000. `Crawl-delay` may ask for more. */
  readonly gapMs?: number;
  /** To wait for a whole answer, in milliseconds; by default 20,000. */
  readonly timeoutMs?: number;
  /** Also hosts of one's own network and other ports than 80 and 443; by default the open internet alone. */
  readonly allowsPrivate?: boolean;
  /** All addresses of a host; by default those that the system knows. */
  readonly resolve?: Reach['resolve'];
  readonly signal?: AbortSignal;
}

export interface VisitorOptions extends VisitOptions {
  /** Bytes of one answer, after decompression. */
  readonly mostBytes: number;
}

const ACCEPT = 'text/html, application/xhtml+xml, application/xml, application/feed+json, */*;q=0.5';

/** RFC 9309 has 500 KiB of robots.txt read. */
const MOST_ROBOTS_BYTES = 512_000;

/** Asks for pages as a guest does: by the site's robots.txt, after each redirect too, one at a time, under its name. */
export function createVisitor({
  userAgent = 'Mailuo',
  gapMs = 1000,
  timeoutMs = 20_000,
  allowsPrivate = false,
  resolve = OPEN_INTERNET.resolve,
  signal = new AbortController().signal,
  mostBytes,
}: VisitorOptions): (url: string, headers: Readonly<Record<string, string>>) => Promise<Answer> {
  const reach: Reach = { resolve, isAllowed: allowsPrivate ? () => true : OPEN_INTERNET.isAllowed };
  const pace = createPace();
  const options = (headers: Readonly<Record<string, string>>, before: RequestOptions['before']) => ({
    reach,
    timeoutMs,
    signal,
    headers: { accept: ACCEPT, 'user-agent': userAgent, ...headers },
    ...(before === undefined ? {} : { before }),
  });
  const robots = createRobots(userAgent.split(/[/\s]/, 1)[0] ?? userAgent, (url) =>
    request(url, {
      ...options({}, ({ host }) => pace(host, gapMs, signal)),
      mostBytes: MOST_ROBOTS_BYTES,
    }),
  );
  const before = async (url: URL) => {
    const rules = await robots(url);
    rules.check(url.href);
    await pace(url.host, Math.max(gapMs, rules.delayMs), signal);
  };
  return (url, headers) => request(url, { ...options(headers, before), mostBytes });
}
