import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { Agent } from 'undici';
import { MailuoError } from '#domain';
import { isPublicAddress } from './public-address.ts';

/** Which hosts may be asked. */
export interface Reach {
  /** All addresses of a host. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /** Whether a page may be asked of this address and port. */
  readonly isAllowed: (address: string, port: number) => boolean;
}

/** The open internet, on the ports of the web. */
export const OPEN_INTERNET: Reach = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  isAllowed: (address, port) => isPublicAddress(address) && (port === 80 || port === 443),
};

/** An http or https address without a user; throws `invalid_input` for others. */
export function checkedUrl(address: string): URL {
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
export async function checkedAddress(url: URL, { resolve, isAllowed }: Reach): Promise<string> {
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

/** Connects to this address under any name. */
export function agentFor(address: string): Agent {
  const family = isIP(address);
  return new Agent({
    connect: {
      lookup: (_host, { all }, done) =>
        all === true ? done(null, [{ address, family }]) : done(null, address, family),
    },
  });
}
