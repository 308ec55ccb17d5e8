import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { openPromise, type Entry } from 'yauzl';
import type { Budget } from './budget.ts';
import type { Unpacked } from './unpacked.ts';

/** The files of a zip. A name that leads outside of it, or a size other than its directory says, ends the reading. */
export async function* unpackZip(
  path: string,
  budget: Budget,
  nextPath: () => string,
): AsyncGenerator<Unpacked> {
  const zip = await openPromise(path, { lazyEntries: true, validateEntrySizes: true });
  try {
    for await (const entry of zip.eachEntry()) {
      budget.takeEntry();
      if (entry.fileName.endsWith('/')) continue;
      const reason = reasonAgainst(entry);
      if (reason !== undefined) {
        yield { name: entry.fileName, reason };
        continue;
      }
      const target = nextPath();
      const content = await zip.openReadStreamPromise(entry);
      await pipeline(content, budget.meter(entry.compressedSize, true), createWriteStream(target));
      yield { name: entry.fileName, path: target };
    }
  } finally {
    zip.close();
  }
}

function reasonAgainst(entry: Entry): string | undefined {
  if (entry.isEncrypted()) return 'it is encrypted';
  return entry.canDecodeFileData() ? undefined : 'it is packed in a way that is not supported';
}
