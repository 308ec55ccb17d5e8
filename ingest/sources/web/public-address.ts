import ipaddr from 'ipaddr.js';

/** Whether an address is one of the open internet: not private, loopback, link-local (where clouds answer for their
 *  metadata), multicast, reserved, nor a way through to such a one from IPv6. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // `process` turns an IPv4 address that is written as IPv6 into what it is.
  return ipaddr.process(address).range() === 'unicast';
}
