import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { isAddress } from '../sources/web/address.ts';

/** Where an origin is, whatever folder one is in: the same file has the same place. */
export function placeOf(origin: string, folder: string): string {
  return isAddress(origin) ? origin : resolve(folder, origin);
}

/** What has to be opened to come to an origin again: an address, or the file on disk that it is or is in a part of;
 *  `undefined` where that is gone. */
export function containerOf(
  origin: string,
  folder: string,
  exists: (path: string) => boolean = existsSync,
): string | undefined {
  if (isAddress(origin)) return origin.split('!')[0];
  // A name may hold these signs itself, so the longest part that is there is taken.
  for (let rest = origin; ;) {
    const path = resolve(folder, rest);
    if (exists(path)) return path;
    const cut = Math.max(...['!', ':', '@'].map((sign) => rest.lastIndexOf(sign)));
    if (cut <= 0) return undefined;
    rest = rest.slice(0, cut);
  }
}
