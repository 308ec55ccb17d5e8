import { extname } from 'node:path';
import { isAddress } from './place-of-origin.ts';
import { walk } from './walk.ts';

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
    for await (const path of walk(inputs)) {
      if (OF_MANY.has(extname(path).toLowerCase())) return undefined;
      files += 1;
    }
  } catch {
    // A pattern, or something that is not there: the sources know, and say so.
    return undefined;
  }
  return files;
}
