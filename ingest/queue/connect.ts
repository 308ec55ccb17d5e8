import { Redis } from 'ioredis';
import { MailuoError } from '#domain';
import { durabilityFaults } from './durability.ts';
import { parseQueueAddress, type QueueAddress } from './queue-address.ts';

/** For a first answer; who is connected waits for a Redis that is restarted as long as it takes. */
const PATIENCE_MS = 5000;

export interface ConnectOptions {
  /** Take a Redis that may forget batches. */
  readonly allowsLoss: boolean;
}

/** Throws `store_unavailable` where nothing answers, where it lets nobody in, and where it may forget what it is given. */
export async function connect(address: string, { allowsLoss }: ConnectOptions): Promise<Redis> {
  const at = parseQueueAddress(address);
  const faults = durabilityFaults(await askInfo(at));
  if (faults.length > 0 && !allowsLoss)
    throw new MailuoError(
      'store_unavailable',
      `${at.shown}: this Redis is no safe place for a queue. ${faults.map((each) => `${sentence(each)} in its configuration.`).join(' ')} Or accept the loss with --allow-loss.`,
    );
  const redis = new Redis(at.url, { maxRetriesPerRequest: null });
  // That it is away is told by `close`, once; this comes with each attempt.
  redis.on('error', () => undefined);
  return redis;
}

/** One attempt, so that a wrong address is told at once. */
async function askInfo({ url, shown }: QueueAddress): Promise<string> {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: PATIENCE_MS,
    commandTimeout: PATIENCE_MS,
    retryStrategy: () => null,
  });
  // The rejection only says that the connection is closed; why comes as an event.
  let why: unknown;
  redis.on('error', (error) => (why = error));
  try {
    await redis.connect();
    return await redis.info();
  } catch (error) {
    const cause = why ?? error;
    throw new MailuoError('store_unavailable', `${shown}: ${adviceOn(cause)}`, {
      details: { retriable: true },
      cause,
    });
  } finally {
    redis.disconnect();
  }
}

function adviceOn(cause: unknown): string {
  const said = cause instanceof Error ? cause.message : String(cause);
  if (/NOAUTH|WRONGPASS|NOPERM|invalid (?:username|password)/i.test(said))
    return `Redis refused the user or the password: put them into the address, redis://USER:PASSWORD@HOST. Redis says: ${said}`;
  return `no Redis answers there: start one, or check the address in --queue. (${said})`;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
