import { join, resolve } from 'node:path';

/** Where jobs are kept when nobody says so: with an embedded store's files, else in the working folder. */
export function spoolFolder(storeAddress: string): string {
  return storeAddress.startsWith('embedded:')
    ? join(resolve(storeAddress.slice('embedded:'.length)), 'jobs')
    : resolve('.mailuo-spool');
}
