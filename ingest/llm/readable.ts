import type { Zone } from '#domain';

/** Where events are told; a related headline tells of another article's. */
export function isReadable(zone: Zone): boolean {
  return zone === 'title' || zone === 'body' || zone === 'caption';
}
