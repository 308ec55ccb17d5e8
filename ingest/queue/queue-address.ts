import { MailuoError } from '#domain';

/** Where a queue is. */
export interface QueueAddress {
  readonly url: string;
  /** For messages: without user and password. */
  readonly shown: string;
}

const PROTOCOLS: ReadonlySet<string> = new Set(['redis:', 'rediss:']);

/** Throws `invalid_input` where the text is no address of a Redis. */
export function parseQueueAddress(text: string): QueueAddress {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || url.hostname === '' || !PROTOCOLS.has(url.protocol))
    throw new MailuoError(
      'invalid_input',
      `"${withoutSecrets(text)}" is no address of a queue: give redis://HOST:6379, or rediss://USER:PASSWORD@HOST:6379/1.`,
    );
  return { url: url.href, shown: withoutSecrets(url.href) };
}

function withoutSecrets(text: string): string {
  return text.replace(/\/\/[^/]*@/, '//');
}
