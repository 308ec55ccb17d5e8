import robots from 'robots-parser';
import { isMailuoError, MailuoError } from '#domain';
import type { Answer } from './request.ts';

// The package's types tell of a default export inside of what is itself the function.
const parseRobots = robots as unknown as typeof robots.default;

/** What a site says to robots. */
export interface Rules {
  /** Throws `forbidden` where a page shall not be fetched. */
  readonly check: (url: string) => void;
  /** Between two requests, where the site wants any. */
  readonly delayMs: number;
}

/** The rules of a site, asked for once. A site without robots.txt allows everything; where it cannot be had for any
 *  other reason, nothing is fetched there (RFC 9309, 2.3.1). */
export function createRobots(
  userAgent: string,
  get: (url: string) => Promise<Answer>,
): (url: URL) => Promise<Rules> {
  const known = new Map<string, Promise<Rules>>();
  return ({ origin }) => {
    const rules = known.get(origin) ?? rulesOf(new URL('/robots.txt', origin).href, userAgent, get);
    known.set(origin, rules);
    return rules;
  };
}

async function rulesOf(
  address: string,
  userAgent: string,
  get: (url: string) => Promise<Answer>,
): Promise<Rules> {
  try {
    const { status, bytes } = await get(address);
    if (status >= 200 && status < 300) return parsed(address, Buffer.from(bytes).toString('utf8'), userAgent);
    if (status >= 400 && status < 500 && status !== 429) return { check: () => undefined, delayMs: 0 };
    return refusal(`${address} answers ${status}`);
  } catch (error) {
    if (isMailuoError(error)) return refusal(error.message);
    throw error;
  }
}

function parsed(address: string, text: string, userAgent: string): Rules {
  const rules = parseRobots(address, text);
  return {
    delayMs: (rules.getCrawlDelay(userAgent) ?? 0) * 1000,
    check: (url) => {
      if (rules.isAllowed(url, userAgent) === false)
        throw new MailuoError('forbidden', `${url}: ${address} does not allow it`);
    },
  };
}

function refusal(reason: string): Rules {
  return {
    delayMs: 0,
    check: (url) => {
      throw new MailuoError('forbidden', `${url} is not fetched, as its site's rules are unknown: ${reason}`);
    },
  };
}
