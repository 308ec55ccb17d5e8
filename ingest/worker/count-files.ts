import { extname } from 'node:path';
import { findFiles } from '../sources/files.ts';
import { isAddress } from '../sources/web/address.ts';

/** Files that hold any number of articles. */
const OF_MANY: ReadonlySet<string> = new Set([
  ...[
    '.jsonl',
    '.ndjson',
    '.warc',
    '.tar',
    '.tgz',
    '.zip',
    '.gz',
    '.zst',
    '.bz2',
    '.xz',
    '.xml',
    '.rss',
    '.atom',
  ],
]);

/** How many articles the inputs hold, where each file is one; undefined where nobody knows before they are read. */
export async function countFiles(inputs: readonly string[]): Promise<number | undefined> {
  if (inputs.some(isAddress)) return undefined;
  let files = 0;
  try {
    for (const input of inputs)
      for await (const file of findFiles(input)) {
        if ('reason' in file || OF_MANY.has(extname(file.path).toLowerCase())) return undefined;
        files += 1;
      }
  } catch {
    // Something that is not there: the sources know, and say so.
    return undefined;
  }
  return files;
}
